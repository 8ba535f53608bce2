package org.payung.method;

import org.jspecify.annotations.Nullable;

/**
 * One member of a group: its value, if it has one, with its weight.
 *
 * @param value null where the member has none; absent is never 0
 * @param weight finite, 0 or more
 */
public record WeightedValue(@Nullable Double value, double weight) {

    public WeightedValue {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight " + weight + ", expected a finite number of at least 0");
        }
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("value " + value + ", expected a finite number");
        }
    }

    public boolean hasValue() {
        return value != null;
    }

    /** Weight × value, 0 where there is no value. */
    public double product() {
        return value == null ? 0 : value * weight;
    }
}
