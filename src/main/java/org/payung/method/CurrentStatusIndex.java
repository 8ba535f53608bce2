package org.payung.method;

import java.util.Collection;
import java.util.Optional;

/**
 * Share of the way from the first year to the target that has been made: 1 where the target is reached, clipped there;
 * below 0 after a fall, which is kept.
 *
 * @see "METHOD 8.8; ESCAP, Asia and the Pacific SDG Progress Report, technical notes, Current Status Index"
 */
public final class CurrentStatusIndex {

    private CurrentStatusIndex() {}

    /** The index, empty where the first value is at or above the target. */
    public static Optional<Double> of(double first, double current, double target) {
        return first < target ? Optional.of(Math.min(1, (current - first) / (target - first))) : Optional.empty();
    }

    /** Equal average of the indices of several indicators, empty where there is none. */
    public static Optional<Double> average(Collection<Double> indices) {
        return indices.isEmpty()
                ? Optional.empty()
                : Optional.of(Sum.of(indices, Double::doubleValue) / indices.size());
    }
}
