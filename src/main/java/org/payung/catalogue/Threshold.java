package org.payung.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.payung.series.Unit;

/**
 * A number of an instrument that an outcome is compared with.
 *
 * @param id as {@code c102-unemployment-rate}
 * @param instrument {@code C102}, {@code C168}, or {@code TARGET} for a target of our own
 * @param appliesTo id of the indicator
 * @param breakdown breakdown of the cell compared, {@code _T} where any
 * @param minimum null where the threshold is a maximum
 * @param maximum null where the threshold is a minimum
 */
public record Threshold(
        String id,
        String instrument,
        String article,
        String appliesTo,
        String breakdown,
        @Nullable Double minimum,
        @Nullable Double maximum,
        Unit unit,
        LocalDate validFrom,
        boolean unverified,
        Reference reference,
        LocalDate lastChecked) {}
