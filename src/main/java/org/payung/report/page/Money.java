package org.payung.report.page;

import java.math.BigDecimal;
import org.payung.catalogue.SchemeDefinition;
import org.payung.report.Figure;

/** Amounts of funds as they are printed: billions of the currency, decimals as in the source. */
record Money(Edition edition) {

    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DECIMALS = 2;

    Figure billions(String id, double amount) {
        BigDecimal billions = BigDecimal.valueOf(amount).divide(BILLION);
        int decimals = Math.min(
                MOST_DECIMALS, Math.max(1, billions.stripTrailingZeros().scale()));
        return edition.figures().figure(id, billions.doubleValue(), decimals);
    }

    /** The currency of a scheme's amounts. */
    String currency(String schemeKey) {
        SchemeDefinition scheme = edition.input().catalogue().schemes().get(schemeKey);
        if (scheme == null) {
            throw new IllegalArgumentException("no scheme " + schemeKey);
        }
        return scheme.currency();
    }
}
