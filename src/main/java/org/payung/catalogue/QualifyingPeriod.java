package org.payung.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The record that opens the right.
 *
 * @param months of contributions, null where the law counts days
 * @param days of insurance, null where the law counts months
 * @param windowMonths within how many months before the loss of the job, null where any time counts
 * @param consecutiveMonths how many of them without a break
 * @param recentMonths how many of them within the last {@code recentWindowMonths}
 */
public record QualifyingPeriod(
        @Nullable Integer months,
        @Nullable Integer days,
        @Nullable Integer windowMonths,
        @Nullable Integer consecutiveMonths,
        @Nullable Integer recentMonths,
        @Nullable Integer recentWindowMonths) {}
