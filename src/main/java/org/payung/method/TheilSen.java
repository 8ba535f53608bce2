package org.payung.method;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Robust slope of a series: the median of the slopes of all its pairs of points. The limits of its interval are slopes of
 * a rank that follows from the variance of Kendall's score; a series too short to have such ranks has no interval.
 *
 * @param slope units of the value a year
 * @param lower lower limit, null where there is none
 * @param upper upper limit, null where there is none
 * @param pairs number of slopes
 * @see "METHOD 8.8; Sen, Estimates of the Regression Coefficient Based on Kendall's Tau, Journal of the American
 *     Statistical Association 63 (1968), pp. 1379–1389"
 */
public record TheilSen(
        double slope, @Nullable Double lower, @Nullable Double upper, int pairs) {

    /**
     * The slope, empty for fewer than two points.
     *
     * @param levelPercent of the interval, as 95
     */
    public static Optional<TheilSen> of(Collection<TimePoint> points, double levelPercent) {
        List<TimePoint> sorted = TimePoint.sorted(points);
        if (sorted.size() < 2) {
            return Optional.empty();
        }
        double[] slopes = slopes(sorted);
        double variance = KendallScore.of(TimePoint.values(sorted)).variance();
        double width = quantile(levelPercent) * Math.sqrt(variance);
        int lower = (int) Math.rint((slopes.length - width) / 2);
        int upper = (int) Math.rint((slopes.length + width) / 2 + 1);
        boolean inside = lower >= 1 && upper <= slopes.length;
        return Optional.of(new TheilSen(
                median(slopes), inside ? slopes[lower - 1] : null, inside ? slopes[upper - 1] : null, slopes.length));
    }

    private static double[] slopes(List<TimePoint> sorted) {
        int n = sorted.size();
        double[] slopes = new double[n * (n - 1) / 2];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                TimePoint from = sorted.get(i);
                TimePoint to = sorted.get(j);
                slopes[next++] = (to.value() - from.value()) / (to.time() - from.time());
            }
        }
        Arrays.sort(slopes);
        return slopes;
    }

    private static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double quantile(double levelPercent) {
        return new NormalDistribution().inverseCumulativeProbability(0.5 + levelPercent / 200);
    }
}
