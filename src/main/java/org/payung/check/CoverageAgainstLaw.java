package org.payung.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * V07 of METHOD 9: recipients where no periodic cash benefit was in force, or a coverage of exactly 0 in the year of the
 * scheme's start plus {@code years-after-start}, or later. The observed value stands and is marked as queried. Where it is
 * not known whether there is a scheme, or when it began, nothing is said against a zero before a known start.
 */
record CoverageAgainstLaw(RuleWord word, Catalogue catalogue) implements Rule {

    private static final String COVERAGE = "SI_COV_UEMP";
    private static final String RECIPIENTS = "RECIPIENTS";

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.value() != null && !word.isExcepted(figure))
                .filter(figure -> figure.key().concept().equals(COVERAGE)
                        || figure.key().concept().startsWith(RECIPIENTS))
                .flatMap(figure -> judge(figure).stream());
    }

    private Optional<Finding> judge(Observation figure) {
        Optional<Boolean> scheme =
                catalogue.hasScheme(figure.key().area(), figure.period().year());
        if (scheme.isEmpty()) {
            return Optional.empty();
        }
        int sign = figure.number() > 0 ? 1 : 0;
        if (!scheme.get() && sign > 0) {
            return Optional.of(word.on(figure, "0, no periodic cash benefit was in force"));
        }
        boolean zero = figure.key().concept().equals(COVERAGE) && figure.number() == 0;
        return scheme.get() && zero && isEstablished(figure)
                ? Optional.of(word.on(figure, "more than 0, " + since(figure)))
                : Optional.empty();
    }

    private boolean isEstablished(Observation figure) {
        return start(figure)
                .map(start -> figure.period().year() >= start + word.tolerance("years-after-start"))
                .orElse(true);
    }

    private String since(Observation figure) {
        return start(figure)
                .map(start -> "a periodic cash benefit has been paid since " + start)
                .orElse("a periodic cash benefit is in force");
    }

    /** The first year of the scheme that has paid longest; empty where one has paid since an unknown year. */
    private Optional<Integer> start(Observation figure) {
        int year = figure.period().year();
        Stream<SchemeDefinition> paying =
                catalogue.schemesOf(figure.key().area()).stream().filter(scheme -> scheme.paysIn(year));
        return paying.map(scheme -> Optional.ofNullable(scheme.paysFromYear()))
                .min((a, b) -> Integer.compare(a.orElse(Integer.MIN_VALUE), b.orElse(Integer.MIN_VALUE)))
                .flatMap(first -> first);
    }
}
