package org.payung.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An international poverty line.
 *
 * @param id names amount and price comparison, as {@code USD300-PPP2021}
 * @param perDay PPP dollars a person a day
 * @param pppBase year of the price comparison in whose dollars the line is stated; never converted into another
 * @param validFrom first day, null where not known
 * @param validTo last day, null while in force
 * @param unverified known from memory: printed with the mark v
 */
public record PovertyLine(
        String id,
        BigDecimal perDay,
        int pppBase,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean unverified,
        Reference reference) {

    public boolean inForce(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
