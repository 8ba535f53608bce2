package org.payung.method;

import java.util.Optional;

/**
 * The part of the way from the first year to the target that will be missing when the target is due, if the series goes
 * on as its line: 0 where the target will be met, 100 where nothing will have been gained, more after a fall, negative
 * where the line passes the target. Per cent.
 *
 * @see "METHOD 8.8; ESCAP, Asia and the Pacific SDG Progress Report, technical notes, Anticipated Progress Index"
 */
public final class AnticipatedProgressIndex {

    private AnticipatedProgressIndex() {}

    /** What the index asks for. */
    public enum Advice {
        MAINTAIN,
        ACCELERATE,
        REVERSE
    }

    /** The index, empty where the first value is at or above the target. */
    public static Optional<Double> of(double first, double anticipated, double target) {
        return first < target ? Optional.of(100 * (target - anticipated) / (target - first)) : Optional.empty();
    }

    /**
     * The advice of an index.
     *
     * @param maintainPercent largest index of {@code MAINTAIN}, 10 by default and from memory
     * @param acceleratePercent largest index of {@code ACCELERATE}, 100
     */
    public static Advice advice(double indexPercent, double maintainPercent, double acceleratePercent) {
        if (indexPercent <= maintainPercent) {
            return Advice.MAINTAIN;
        }
        return indexPercent <= acceleratePercent ? Advice.ACCELERATE : Advice.REVERSE;
    }
}
