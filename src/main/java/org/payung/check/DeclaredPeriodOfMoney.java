package org.payung.check;

import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.finding.Finding;
import org.payung.series.SeriesTable;

/** V12 of METHOD 9: an amount a head says whether it is of a day, a month or a year; what it is of no unit, ingest says. */
record DeclaredPeriodOfMoney(RuleWord word, Catalogue catalogue) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure ->
                        figure.unit().isMoney() && figure.unit().text().indexOf('/') < 0)
                .filter(figure -> Concepts.isKind(catalogue, figure.key().concept(), ConceptKind.RATE))
                .filter(figure -> !word.isExcepted(figure))
                .map(figure -> word.on(
                        figure,
                        "a unit with its period such as '" + figure.unit() + "/month', not '" + figure.unit() + "'"));
    }
}
