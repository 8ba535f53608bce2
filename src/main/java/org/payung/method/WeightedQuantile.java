package org.payung.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Quantile of weighted numbers: the smallest number at which the cumulative share of the weight reaches the share asked
 * for; where it is reached exactly, the mean of that number and the next. "Exactly" forgives the last bits of a sum, so
 * that the scale of the weights changes nothing. Numbers without weight count for nothing.
 *
 * @see "METHOD 4.2; Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996),
 *     p. 363, definition 2, with weights"
 */
public final class WeightedQuantile {

    private static final double LAST_BITS = 1e-12;

    private WeightedQuantile() {}

    /**
     * The quantile, empty where nothing has a weight.
     *
     * @param sharePercent 0 (the smallest) to 100 (the largest)
     */
    public static OptionalDouble of(double[] numbers, double[] weights, double sharePercent) {
        requireShare(sharePercent);
        Domains.requireSameLength(weights.length, numbers.length);
        int[] order = IntStream.range(0, numbers.length)
                .filter(i -> new WeightedValue(numbers[i], weights[i]).weight() > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> numbers[i]).thenComparingDouble(i -> weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        if (order.length == 0) {
            return OptionalDouble.empty();
        }
        double[] sorted = Arrays.stream(order).mapToDouble(i -> numbers[i]).toArray();
        double[] shares =
                shares(Arrays.stream(order).mapToDouble(i -> weights[i]).toArray());
        return OptionalDouble.of(at(sharePercent / 100, sorted, shares));
    }

    private static double at(double share, double[] sorted, double[] shares) {
        int first = 0;
        // The last share is 1
        while (shares[first] < share - LAST_BITS) {
            first++;
        }
        boolean exactly = share > 0 && shares[first] <= share + LAST_BITS && first < sorted.length - 1;
        return exactly ? sorted[first] + (sorted[first + 1] - sorted[first]) / 2 : sorted[first];
    }

    /** Cumulative shares of the weight, the rounding error of the running sum carried along. */
    private static double[] shares(double[] weights) {
        RunningSum sum = new RunningSum();
        double[] running = Arrays.stream(weights)
                .map(weight -> {
                    sum.add(weight);
                    return sum.value();
                })
                .toArray();
        double total = running[weights.length - 1];
        return Arrays.stream(running).map(each -> each / total).toArray();
    }

    static void requireShare(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("share " + percent + ", expected 0 to 100 per cent");
        }
    }
}
