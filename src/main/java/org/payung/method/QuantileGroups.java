package org.payung.method;

import java.util.OptionalDouble;

/**
 * Persons by rank in groups of about equal weight, such as quintiles: group g holds those above the quantile of g − 1 and
 * up to that of g. Equal numbers are never parted, so that a group may hold a little more or less than its share.
 *
 * @param count number of groups, 5 for quintiles
 * @see "METHOD 4.2 (weighted quantile) and 4.5 (say whether welfare is ranked before or after the transfer)"
 */
public record QuantileGroups(int count) {

    public static final QuantileGroups QUINTILES = new QuantileGroups(5);

    public QuantileGroups {
        if (count < 2) {
            throw new IllegalArgumentException(count + " groups, expected at least 2");
        }
    }

    /**
     * The group of each person, 1 to {@code count}.
     *
     * @throws IllegalArgumentException if nobody has a weight
     */
    public int[] of(double[] welfare, double[] weights) {
        double[] limits = limits(welfare, weights);
        int[] groups = new int[welfare.length];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = 1;
            while (groups[i] < count && welfare[i] > limits[groups[i] - 1]) {
                groups[i]++;
            }
        }
        return groups;
    }

    /** Whether each person is in the group. */
    public boolean[] members(int group, double[] welfare, double[] weights) {
        if (group < 1 || group > count) {
            throw new IllegalArgumentException("group " + group + ", expected 1 to " + count);
        }
        int[] groups = of(welfare, weights);
        boolean[] members = new boolean[groups.length];
        for (int i = 0; i < members.length; i++) {
            members[i] = groups[i] == group;
        }
        return members;
    }

    private double[] limits(double[] welfare, double[] weights) {
        double[] limits = new double[count - 1];
        for (int g = 1; g < count; g++) {
            OptionalDouble quantile = WeightedQuantile.of(welfare, weights, 100.0 * g / count);
            limits[g - 1] = quantile.orElseThrow(
                    () -> new IllegalArgumentException("no weight above 0, expected at least one"));
        }
        return limits;
    }
}
