package org.payung.method;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounding for print: half to even on the shortest decimal form of the double, once, at output. 0.25 becomes 0.2 and
 * 0.35 becomes 0.4; −0.04 becomes 0.0 without sign.
 *
 * @see "METHOD 8.7"
 */
public final class HalfEvenRounding {

    private HalfEvenRounding() {}

    /**
     * The value with that many decimals.
     *
     * @throws NumberFormatException if the value is not finite
     */
    public static BigDecimal round(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /** Whether the value differs from a printed figure by at most half a unit of the figure's last digit. */
    public static boolean agrees(double value, BigDecimal printed) {
        BigDecimal half = BigDecimal.ONE.movePointLeft(printed.scale()).divide(BigDecimal.valueOf(2));
        // Nine digits beyond the printed one forgive the last bits of a double, nothing that could be seen.
        BigDecimal slack = half.movePointLeft(9);
        return BigDecimal.valueOf(value).subtract(printed).abs().compareTo(half.add(slack)) <= 0;
    }
}
