package org.payung.catalogue;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the law covers.
 *
 * @param groups by name in kebab-case, as {@code self-employed}
 * @param fromAge lowest age
 * @param belowAge the age that ends coverage; 60 means up to the 60th birthday
 * @param contractMonths shortest contract, where the law counts months
 * @param contractDays the same where it counts days
 * @param weeklyHours fewest hours a week
 */
public record LegalCoverage(
        Map<String, Kind> groups,
        @Nullable Integer fromAge,
        @Nullable Integer belowAge,
        @Nullable Integer contractMonths,
        @Nullable Integer contractDays,
        @Nullable Integer weeklyHours) {

    /** How a group is covered (METHOD 3.1, {@code covered_g}). */
    public enum Kind {
        MANDATORY,
        VOLUNTARY,
        NONE
    }

    public LegalCoverage {
        groups = Map.copyOf(groups);
    }
}
