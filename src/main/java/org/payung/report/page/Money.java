package org.payung.report.page;

import java.math.BigDecimal;
import java.util.Map;
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

    /** {@code Rp5,000,000}: with the sign of the currency, else after its code. */
    Figure amount(String id, BigDecimal amount, String currency) {
        BigDecimal plain = amount.stripTrailingZeros();
        BigDecimal whole = plain.scale() < 0 ? plain.setScale(0) : plain;
        String number = edition.figures().text(whole);
        String key = "brief.money." + currency;
        String text =
                edition.words().knows(key) ? edition.say(key, Map.of("value", number)) : currency + "\u00A0" + number;
        return new Figure(id, amount.doubleValue(), whole.scale(), text);
    }

    /** {@code yuan}, else the code. */
    String word(String currency) {
        String key = "brief.currency." + currency;
        return edition.words().knows(key) ? edition.say(key) : currency;
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
