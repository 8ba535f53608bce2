package org.payung.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/** V11 of METHOD 9: the average benefit does not exceed the highest benefit of the rules in force at the period's end. */
record BenefitAboveMaximum(RuleWord word, Catalogue catalogue) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.key().concept().equals("AVERAGE_BENEFIT") && figure.value() != null)
                .filter(figure -> !word.isExcepted(figure))
                .flatMap(figure -> maximum(figure)
                        .filter(maximum -> figure.number() > maximum.doubleValue())
                        .map(maximum -> word.on(figure, "at most the " + Wording.plain(maximum) + " of the rules"))
                        .stream());
    }

    private Optional<BigDecimal> maximum(Observation figure) {
        SchemeDefinition scheme =
                catalogue.schemes().get(figure.key().area() + "-" + figure.key().scheme());
        if (scheme == null || !figure.unit().text().equals(scheme.currency() + "/month")) {
            return Optional.empty();
        }
        return scheme.rulesOn(figure.period().lastDay()).flatMap(rules -> Optional.ofNullable(rules.maximumBenefit()));
    }
}
