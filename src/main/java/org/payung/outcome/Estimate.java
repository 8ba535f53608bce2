package org.payung.outcome;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;

/**
 * A figure.
 *
 * @param value in {@code unit}, unrounded, after the cap
 * @param rawValue before the cap; equal to {@code value} where nothing was capped
 * @param reason {@link Reason#NO_SCHEME} for a structural zero, else null
 * @param sourceYear year of the value as the source states it, 0 where several enter
 * @param source the source release it comes from, null where several enter
 */
public record Estimate(
        OutcomeId id,
        double value,
        double rawValue,
        Unit unit,
        @Nullable Interval interval,
        @Nullable Bounds bounds,
        ObservationStatus status,
        Nature nature,
        @Nullable Reason reason,
        @Nullable GroupWeights weights,
        int sourceYear,
        @Nullable SourceRelease source,
        List<String> queries,
        List<Lineage> lineage)
        implements Outcome {

    public Estimate {
        if (!Double.isFinite(value) || !Double.isFinite(rawValue)) {
            throw new IllegalArgumentException(id + " is " + value + ", expected a finite number");
        }
        if (reason != null && reason != Reason.NO_SCHEME) {
            throw new IllegalArgumentException(id + " has a value and the reason " + reason.code());
        }
        queries = List.copyOf(queries);
        lineage = List.copyOf(lineage);
    }

    /** The same figure, queried by one more finding. */
    public Estimate withQuery(String code) {
        List<String> all = Stream.concat(queries.stream(), Stream.of(code))
                .distinct()
                .sorted()
                .toList();
        return new Estimate(
                id,
                value,
                rawValue,
                unit,
                interval,
                bounds,
                status,
                nature,
                reason,
                weights,
                sourceYear,
                source,
                all,
                lineage);
    }

    /** The same figure with an interval, or without one. */
    public Estimate withInterval(@Nullable Interval other) {
        return new Estimate(
                id,
                value,
                rawValue,
                unit,
                other,
                bounds,
                status,
                nature,
                reason,
                weights,
                sourceYear,
                source,
                queries,
                lineage);
    }

    /** The same figure, its last input being of another year than its cell. */
    public Estimate withSourceYear(int year) {
        return new Estimate(
                id, value, rawValue, unit, interval, bounds, status, nature, reason, weights, year, source, queries,
                lineage);
    }

    /** The same number in the unit of its inputs, where that of the indicator names none: a currency. */
    public Estimate withUnit(Unit other) {
        return new Estimate(
                id,
                value,
                rawValue,
                other,
                interval,
                bounds,
                status,
                nature,
                reason,
                weights,
                sourceYear,
                source,
                queries,
                lineage);
    }

    public boolean isStructuralZero() {
        return reason == Reason.NO_SCHEME;
    }
}
