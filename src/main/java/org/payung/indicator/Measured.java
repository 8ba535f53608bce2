package org.payung.indicator;

import org.jspecify.annotations.Nullable;
import org.payung.outcome.Interval;

/**
 * What a measure gave.
 *
 * @param value null where it cannot be computed
 * @param interval null where the measure has none
 * @param detail why it cannot be computed, empty where it can
 */
record Measured(@Nullable Double value, @Nullable Interval interval, String detail) {

    static Measured of(double value) {
        return new Measured(value, null, "");
    }

    static Measured not(String detail) {
        return new Measured(null, null, detail);
    }
}
