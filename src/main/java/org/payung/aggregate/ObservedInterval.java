package org.payung.aggregate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.payung.method.NormalInterval;
import org.payung.outcome.Interval;

/**
 * Interval of a group without imputed members: rounding, and the sampling error of the denominators where it is known.
 *
 * @see "METHOD 8.6"
 */
final class ObservedInterval {

    /** Rounding of the figures alone. */
    static final String ROUNDING = "rounding";

    /** Sampling error of the denominators, by the delta method, and rounding. */
    static final String DELTA = "delta";

    private static final double LEVEL = 95;

    private ObservedInterval() {}

    /** Null where the figure is no share from 0 to 100. */
    static @Nullable Interval of(GroupCell cell, double value) {
        if (!(value >= 0 && value <= 100)) {
            return null;
        }
        WithinVariance within = new WithinVariance(cell, cell.indicator().precision());
        List<Double> values = cell.followed().stream()
                .map(each -> Objects.requireNonNull(each.figure()).value())
                .toList();
        NormalInterval interval = NormalInterval.ofPercent(value, within.of(values), LEVEL);
        return new Interval(interval.lower(), interval.upper(), LEVEL, within.hasSamplingError() ? DELTA : ROUNDING);
    }
}
