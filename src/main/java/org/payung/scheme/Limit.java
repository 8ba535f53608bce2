package org.payung.scheme;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Amount;

/**
 * A ceiling or a floor in currency per month: none, known, or stated by a minimum wage that is not at hand.
 *
 * @param stated whether the rules state one
 * @param amount null where they state none, or where it is not known
 */
record Limit(boolean stated, @Nullable Double amount) {

    static final Limit NONE = new Limit(false, null);

    static Limit of(@Nullable Amount rule, @Nullable BigDecimal minimumWage) {
        return rule == null
                ? NONE
                : new Limit(
                        true,
                        rule.inMonth(minimumWage).map(BigDecimal::doubleValue).orElse(null));
    }

    boolean isUnknown() {
        return stated && amount == null;
    }

    /** The value, cut to this ceiling; as it is where none is known. */
    double atMost(double value) {
        return amount == null ? value : Math.min(value, amount);
    }

    /** The value, raised to this floor; as it is where none is known. */
    double atLeast(double value) {
        return amount == null ? value : Math.max(value, amount);
    }
}
