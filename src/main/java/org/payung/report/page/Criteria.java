package org.payung.report.page;

import java.util.Optional;
import java.util.OptionalDouble;
import org.payung.catalogue.Threshold;
import org.payung.outcome.Comparison;
import org.payung.outcome.OutcomeId;
import org.payung.report.Figure;

/** The arithmetic comparisons of a release, looked up by the figure compared. */
record Criteria(Edition edition) {

    /** Whether the figure is at least the minimum (at most the maximum); empty where it was not compared. */
    Optional<Boolean> isAtLeast(OutcomeId id) {
        return edition.input().comparisons().stream()
                .filter(each -> each.id().equals(id))
                .filter(each -> !(each.result() instanceof Comparison.NotCompared))
                .findFirst()
                .map(each -> each.result() instanceof Comparison.AtLeast);
    }

    /** The number of the instrument for a criterion, in force on the as-of day. */
    OptionalDouble threshold(String indicator, String breakdown) {
        return edition.input().catalogue().thresholds().stream()
                .filter(each -> each.appliesTo().equals(indicator))
                .filter(each -> each.breakdown().equals(breakdown))
                .mapToDouble(Criteria::number)
                .findFirst();
    }

    /** The same as a figure without decimals, 0 where there is none. */
    Figure thresholdFigure(String indicator, String breakdown) {
        String id = indicator + ":" + breakdown + ":threshold";
        return edition.figures().figure(id, threshold(indicator, breakdown).orElse(0), 0);
    }

    private static double number(Threshold threshold) {
        Double minimum = threshold.minimum();
        Double maximum = threshold.maximum();
        return minimum != null ? minimum : maximum != null ? maximum : 0;
    }
}
