package org.payung.series;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure as received, or made by a visible rule from figures received.
 *
 * @param value the figure in {@code unit}, multiplier applied; null only with a status that says missing: absent is
 *     never 0
 * @param note words of the source in our own words, may be empty
 * @param location where it stands in the input; for a made figure the place of its first part
 * @param making how the figure was made, null for a figure as received
 */
public record Observation(
        SeriesKey key,
        Period period,
        @Nullable BigDecimal value,
        Unit unit,
        StockFlow stockFlow,
        ObservationStatus status,
        Nature nature,
        SourceRelease source,
        String note,
        Location location,
        @Nullable Making making) {

    public Observation {
        if (value == null && !status.isMissing()) {
            throw new IllegalArgumentException("no value with status " + status + ", expected one of H L M O Q");
        }
        if (value != null && status.isMissing()) {
            throw new IllegalArgumentException("value " + value + " with status " + status + ", expected none");
        }
    }

    public SeriesCell cell() {
        return new SeriesCell(key, period);
    }

    /**
     * The value as a double, for use inside the statistics.
     *
     * @throws IllegalStateException if there is none
     */
    public double number() {
        if (value == null) {
            throw new IllegalStateException(cell() + " has no value");
        }
        return value.doubleValue();
    }

    public boolean isMade() {
        return making != null;
    }
}
