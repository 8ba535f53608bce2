package org.payung.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody has proposed and nobody has enacted: never in force, printed as proposed, and ready to be
 * simulated.
 *
 * @param from day from which it is proposed
 * @param to last day, null where none is proposed
 * @param changes parameter of {@code payung simulate} to its proposed value
 */
public record Proposal(
        String id,
        LocalDate from,
        @Nullable LocalDate to,
        Map<String, BigDecimal> changes,
        List<Reference> references,
        LocalDate lastChecked) {

    public Proposal {
        references = List.copyOf(references);
    }
}
