package org.payung.method;

import java.util.Collection;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Unweighted mean and median of the members observed: "country average" and "country median", never the coverage of a
 * region. The median is R's quantile of type 7.
 *
 * @see "METHOD 2.3, step 6; Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50
 *     (1996), p. 363, definition 7"
 */
public record SimpleAverages(double mean, double median, int count) {

    /** Mean and median, empty where there is no value. */
    public static Optional<SimpleAverages> of(Collection<Double> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        double[] numbers =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double mean = Sum.of(numbers) / numbers.length;
        double median = new Percentile().withEstimationType(EstimationType.R_7).evaluate(numbers, 50);
        return Optional.of(new SimpleAverages(mean, median, numbers.length));
    }
}
