package org.payung.scheme;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * How much more or less the same recipients get on one path than on another, from the lowest to the highest over their
 * wages and over how long they stay. Wages run from a quarter of the lowest ceiling to ten times the highest; a stay runs
 * from one month to the end of the longer path. Where no ceiling, floor or amount makes the wage matter, it does not.
 *
 * @param lowest 1 is the same
 */
public record PathRatio(double lowest, double highest) {

    private static final double[] TIMES = {0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 5, 10};

    public PathRatio {
        if (!(lowest <= highest)) {
            throw new IllegalArgumentException(
                    "a ratio from " + lowest + " to " + highest + ", expected the lowest first");
        }
    }

    /** Empty where an amount of either path is not known, or the first pays nothing. */
    public static Optional<PathRatio> of(BenefitPath before, BenefitPath after) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        int months = (int) Math.ceil(Math.max(before.months(), after.months()));
        for (double wage : wages(before, after)) {
            for (int stay = 1; stay <= months; stay++) {
                OptionalDouble ratio = ratio(before.paidWithin(wage, stay), after.paidWithin(wage, stay));
                if (ratio.isEmpty()) {
                    return Optional.empty();
                }
                lowest = Math.min(lowest, ratio.getAsDouble());
                highest = Math.max(highest, ratio.getAsDouble());
            }
        }
        return lowest <= highest ? Optional.of(new PathRatio(lowest, highest)) : Optional.empty();
    }

    private static OptionalDouble ratio(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent() && before.getAsDouble() > 0
                ? OptionalDouble.of(after.getAsDouble() / before.getAsDouble())
                : OptionalDouble.empty();
    }

    private static TreeSet<Double> wages(BenefitPath before, BenefitPath after) {
        TreeSet<Double> ceilings = new TreeSet<>();
        before.ceilingWage().ifPresent(ceilings::add);
        after.ceilingWage().ifPresent(ceilings::add);
        if (ceilings.isEmpty()) {
            ceilings.add(1.0);
        }
        TreeSet<Double> wages = new TreeSet<>();
        for (double ceiling : ceilings) {
            for (double times : TIMES) {
                wages.add(times * ceiling);
            }
        }
        return wages;
    }
}
