package org.payung.method;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Mean of the members' values weighted by their weights, over the members that have a value:
 * {@code Σ w x / Σ w}. Where the value is 100 N/D and the weight is D it equals {@code 100 Σ N / Σ D}, so that groups
 * add up through their numerators.
 *
 * @param value between the smallest and the largest value
 * @param weight sum of the weights of the members with a value
 * @param totalWeight sum of the weights of all members
 * @see "METHOD 2.3, steps 2, 3 and 7"
 */
public record WeightedMean(double value, double weight, double totalWeight) {

    /** The mean, empty where no member with a value has a weight above 0. */
    public static Optional<WeightedMean> of(Collection<WeightedValue> members) {
        List<WeightedValue> valued =
                members.stream().filter(WeightedValue::hasValue).toList();
        double weight = Sum.of(valued, WeightedValue::weight);
        if (weight == 0) {
            return Optional.empty();
        }
        double mean = Sum.of(valued, WeightedValue::product) / weight;
        return Optional.of(new WeightedMean(clip(mean, valued), weight, Sum.of(members, WeightedValue::weight)));
    }

    // The last bit of a quotient may leave the range that its parts span: three times 0.1 is such a case.
    private static double clip(double mean, List<WeightedValue> valued) {
        double[] values = valued.stream()
                .filter(each -> each.weight() > 0)
                .mapToDouble(each -> Objects.requireNonNull(each.value()))
                .sorted()
                .toArray();
        return Math.max(values[0], Math.min(values[values.length - 1], mean));
    }

    /** Share of the weight that has a value, per cent. Thresholds are compared with this unrounded share. */
    public double coveragePercent() {
        return 100 * (weight / totalWeight);
    }
}
