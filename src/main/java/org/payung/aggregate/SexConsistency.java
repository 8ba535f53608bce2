package org.payung.aggregate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.finding.Finding;
import org.payung.method.HalfEvenRounding;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.series.Location;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * A group's total lies between its figure for women and that for men, each with its own weights; else the members'
 * figures by sex and in total do not belong together.
 *
 * @see "METHOD 2.3, step 8"
 */
final class SexConsistency {

    private static final String CODE = "group-by-sex";
    private static final double TOLERANCE_POINTS = 0.1;

    private SexConsistency() {}

    /** The findings by the total that they are on. */
    static Map<OutcomeId, Finding> check(List<Outcome> groups) {
        OutcomeGrid grid = OutcomeGrid.of(groups);
        Map<OutcomeId, Finding> findings = new TreeMap<>();
        for (Outcome outcome : groups) {
            if (outcome instanceof Estimate total && isTotal(total.id())) {
                check(total, grid).ifPresent(finding -> findings.put(total.id(), finding));
            }
        }
        return findings;
    }

    private static boolean isTotal(OutcomeId id) {
        return id.sex() == Sex.TOTAL && id.statistic() == Statistic.WEIGHTED;
    }

    private static Optional<Finding> check(Estimate total, OutcomeGrid grid) {
        Optional<Estimate> women = grid.findEstimate(total.id().withSex(Sex.FEMALE));
        Optional<Estimate> men = grid.findEstimate(total.id().withSex(Sex.MALE));
        if (women.isEmpty() || men.isEmpty()) {
            return Optional.empty();
        }
        double low = Math.min(women.get().value(), men.get().value());
        double high = Math.max(women.get().value(), men.get().value());
        boolean between = total.value() >= low - TOLERANCE_POINTS && total.value() <= high + TOLERANCE_POINTS;
        return between ? Optional.empty() : Optional.of(finding(total, low, high));
    }

    private static Finding finding(Estimate total, double low, double high) {
        OutcomeId id = total.id();
        SeriesCell cell = new SeriesCell(
                new SeriesKey(id.indicator(), id.area(), SeriesKey.NOT_APPLICABLE, id.sex(), id.age(), id.breakdown()),
                id.period());
        String found = print(total.value());
        String expected = print(low) + " to " + print(high);
        return Finding.warning(
                CODE,
                Location.NOWHERE,
                cell,
                found,
                expected,
                cell + ": the group's total is " + found + ", expected between women and men, " + expected);
    }

    private static String print(double value) {
        return HalfEvenRounding.round(value, 1).toPlainString();
    }
}
