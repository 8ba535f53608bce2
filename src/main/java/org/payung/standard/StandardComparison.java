package org.payung.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Threshold;
import org.payung.outcome.Comparison;
import org.payung.outcome.Comparison.AtLeast;
import org.payung.outcome.Comparison.Below;
import org.payung.outcome.Comparison.NotCompared;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.Statistic;
import org.payung.series.SeriesKey;

/**
 * Compares each figure with the thresholds in force at the end of its own period, or on the as-of day where that comes
 * first. Each criterion stands alone and no score is formed. Means and medians of countries are compared with nothing.
 *
 * @see "METHOD 4.2 and 11, rule 5"
 */
public final class StandardComparison {

    // A mean of sixths may miss its whole number by the last bits of a double.
    private static final double LAST_BITS = 1e-9;

    private final LocalDate asOf;
    private final Map<String, Map<String, List<Threshold>>> byIndicator = new TreeMap<>();

    /** A comparison with the catalogue's thresholds as known on a day. */
    public StandardComparison(Catalogue catalogue, LocalDate asOf) {
        this.asOf = asOf;
        for (Threshold each : catalogue.thresholds()) {
            byIndicator
                    .computeIfAbsent(each.appliesTo(), indicator -> new TreeMap<>())
                    .computeIfAbsent(each.id(), id -> new ArrayList<>())
                    .add(each);
        }
    }

    /** One comparison for each figure and each threshold that speaks of it, in the order of their ids. */
    public List<Comparison> compare(OutcomeGrid grid) {
        return grid.stream()
                .filter(StandardComparison::isCompared)
                .flatMap(outcome -> compare(outcome).stream())
                .sorted(Comparator.comparing(Comparison::id).thenComparing(Comparison::thresholdId))
                .toList();
    }

    private static boolean isCompared(Outcome outcome) {
        Statistic statistic = outcome.id().statistic();
        return statistic == Statistic.VALUE || statistic == Statistic.WEIGHTED;
    }

    private List<Comparison> compare(Outcome outcome) {
        List<Comparison> comparisons = new ArrayList<>();
        for (List<Threshold> dated :
                byIndicator.getOrDefault(outcome.id().indicator(), Map.of()).values()) {
            inForce(dated, outcome)
                    .filter(threshold -> speaksOf(threshold, outcome))
                    .map(threshold -> compare(outcome, threshold))
                    .ifPresent(comparisons::add);
        }
        return comparisons;
    }

    private Optional<Threshold> inForce(List<Threshold> dated, Outcome outcome) {
        LocalDate end = outcome.id().period().lastDay();
        LocalDate day = end.isBefore(asOf) ? end : asOf;
        return dated.stream()
                .filter(threshold -> !threshold.validFrom().isAfter(day))
                .max(Comparator.comparing(Threshold::validFrom));
    }

    /** A threshold of {@code criterion=rate} speaks of that cell on every contribution record. */
    private static boolean speaksOf(Threshold threshold, Outcome outcome) {
        String breakdown = outcome.id().breakdown();
        return threshold.breakdown().equals(SeriesKey.TOTAL)
                || breakdown.equals(threshold.breakdown())
                || breakdown.startsWith(threshold.breakdown() + ";");
    }

    private static Comparison compare(Outcome outcome, Threshold threshold) {
        double number = number(threshold);
        Comparison.Result result;
        if (outcome instanceof Missing missing) {
            result = new NotCompared(missing.detail());
        } else if (!outcome.unit().equals(threshold.unit())) {
            result = new NotCompared("the figure is in " + outcome.unit() + ", the threshold in " + threshold.unit());
        } else {
            double shortBy = shortBy(((Estimate) outcome).value(), threshold);
            result = shortBy > LAST_BITS ? new Below(shortBy) : new AtLeast();
        }
        return new Comparison(outcome.id(), threshold.id(), number, result);
    }

    private static double shortBy(double value, Threshold threshold) {
        return threshold.minimum() != null ? threshold.minimum() - value : value - number(threshold);
    }

    private static double number(Threshold threshold) {
        Double number = threshold.minimum() != null ? threshold.minimum() : threshold.maximum();
        if (number == null) {
            throw new IllegalArgumentException(threshold.id() + ": no number, expected a minimum or a maximum");
        }
        return number;
    }
}
