package org.payung.method;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * How far first figures lay from later ones, later less first, over a number of periods.
 *
 * @param periods number of periods
 * @param mean mean revision, positive where first figures were too low
 * @param meanAbsolute mean absolute revision
 * @param relativePercent absolute revisions over absolute later figures, per cent; null where all later figures are 0
 * @param standardDeviation of the revisions, divisor one less than the periods; null for one period
 * @param standardError of the mean revision by {@link NeweyWest}
 * @param t mean revision over its standard error; null where that is 0
 * @param signChangePercent share of the periods in which first and later figure differ in sign, per cent
 * @see "METHOD 8.5; McKenzie and Gamba, Interpreting the Results of Revision Analyses, OECD (2008)"
 */
public record Revisions(
        int periods,
        double mean,
        double meanAbsolute,
        @Nullable Double relativePercent,
        @Nullable Double standardDeviation,
        double standardError,
        @Nullable Double t,
        double signChangePercent) {

    /**
     * A figure as first and as later published.
     *
     * @param time of the period, in years
     */
    public record Pair(double time, double first, double later) {

        double revision() {
            return later - first;
        }

        double absoluteRevision() {
            return Math.abs(revision());
        }

        boolean changesSign() {
            return Math.signum(first) != Math.signum(later);
        }
    }

    /** The measures, empty without periods. */
    public static Optional<Revisions> of(Collection<Pair> pairs) {
        List<Pair> sorted =
                pairs.stream().sorted(Comparator.comparingDouble(Pair::time)).toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(ofSorted(sorted));
    }

    private static Revisions ofSorted(List<Pair> sorted) {
        double mean = mean(sorted, Pair::revision);
        double later = Sum.of(sorted, pair -> Math.abs(pair.later()));
        double absolute = Sum.of(sorted, Pair::absoluteRevision);
        double standardError = NeweyWest.standardErrorOfMean(
                sorted.stream().mapToDouble(Pair::revision).toArray());
        return new Revisions(
                sorted.size(),
                mean,
                absolute / sorted.size(),
                later > 0 ? 100 * absolute / later : null,
                sorted.size() > 1 ? standardDeviation(sorted, mean) : null,
                standardError,
                standardError > 0 ? mean / standardError : null,
                100.0 * sorted.stream().filter(Pair::changesSign).count() / sorted.size());
    }

    private static double standardDeviation(List<Pair> sorted, double mean) {
        double squares = Sum.of(sorted, pair -> FastMath.pow(pair.revision() - mean, 2));
        return Math.sqrt(squares / (sorted.size() - 1));
    }

    private static double mean(List<Pair> sorted, ToDoubleFunction<Pair> number) {
        return Sum.of(sorted, number) / sorted.size();
    }
}
