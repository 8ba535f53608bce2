package org.payung.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to change, and when.
 *
 * @param scheme key of the scheme, {@code IDN-JKP}
 * @param proposal id of a proposal of the scheme whose changes are taken first, null for none
 * @param settings parameter to value, taken after those of the proposal
 * @param from day on which the rules in force are changed
 * @param to last day of the change, null for no end
 */
public record SimulationRequest(
        String scheme,
        @Nullable String proposal,
        Map<String, BigDecimal> settings,
        LocalDate from,
        @Nullable LocalDate to) {}
