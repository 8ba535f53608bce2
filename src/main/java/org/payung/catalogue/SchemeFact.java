package org.payung.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something known of an area's protection that is no rule of a scheme in force: severance pay, a law that pays nobody,
 * an amount without a date.
 *
 * @param fact text key of what it is about
 * @param value text key of what is known
 * @param since day from which it holds, null where the source gives none
 * @param unverified whether it is from memory
 */
public record SchemeFact(
        String fact,
        String value,
        @Nullable LocalDate since,
        boolean unverified,
        Reference reference,
        LocalDate lastChecked) {}
