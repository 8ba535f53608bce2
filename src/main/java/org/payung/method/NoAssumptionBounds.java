package org.payung.method;

import java.util.Collection;
import java.util.Optional;

/**
 * Bounds of a group's share that assume nothing of the members without value: they are set to 0 for the lower bound and
 * to 100 for the upper. The width is {@code 100 (1 − c)} with c the share of the weight that has a value. This is no
 * statistical interval.
 *
 * @param lower per cent, 0 to {@code upper} where values lie between 0 and 100
 * @param upper per cent
 * @see "METHOD 2.3, step 5; Manski, Anatomy of the Selection Problem, Journal of Human Resources 24 (1989), pp. 343–360"
 */
public record NoAssumptionBounds(double lower, double upper) {

    /** The bounds, empty where no member has a weight above 0. */
    public static Optional<NoAssumptionBounds> of(Collection<WeightedValue> members) {
        double total = Sum.of(members, WeightedValue::weight);
        if (total == 0) {
            return Optional.empty();
        }
        double missing =
                Sum.of(members.stream().filter(each -> !each.hasValue()).toList(), WeightedValue::weight);
        double lower = Sum.of(members, WeightedValue::product) / total;
        return Optional.of(new NoAssumptionBounds(lower, lower + 100 * (missing / total)));
    }
}
