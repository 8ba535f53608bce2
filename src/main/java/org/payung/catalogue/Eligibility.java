package org.payung.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who may claim, and when. Null is «not known», never «none».
 *
 * @param waitingDays calendar days before the first day paid
 * @param onceIn null where nothing limits it, or it is not known
 */
public record Eligibility(
        @Nullable LegalCoverage coverage,
        @Nullable QualifyingPeriod qualifying,
        @Nullable Integer waitingDays,
        @Nullable VoluntaryQuit voluntaryQuit,
        @Nullable Recurrence onceIn) {

    static Eligibility waiting(@Nullable Integer days) {
        return new Eligibility(null, null, days, null, null);
    }
}
