package org.payung.method;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Quantile of unweighted numbers, interpolated: R's type 7.
 *
 * @see "METHOD 4.2; Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996),
 *     p. 363, definition 7"
 */
public final class SampleQuantile {

    private SampleQuantile() {}

    /**
     * The quantile, empty where there are no numbers.
     *
     * @param sharePercent 0 (the smallest) to 100 (the largest)
     */
    public static OptionalDouble of(double[] numbers, double sharePercent) {
        WeightedQuantile.requireShare(sharePercent);
        if (numbers.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        // Commons Math refuses 0
        return OptionalDouble.of(
                sharePercent == 0
                        ? sorted[0]
                        : new Percentile()
                                .withEstimationType(EstimationType.R_7)
                                .evaluate(sorted, sharePercent));
    }
}
