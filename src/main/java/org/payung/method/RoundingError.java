package org.payung.method;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Error of a figure that was received rounded: anywhere within half a unit of its last digit with equal probability, so
 * that its variance is the unit squared over 12. Errors of several figures are independent.
 *
 * @param share of the figure in a weighted mean, 0 to 1
 * @param decimals of the figure as received, 0 or more
 * @see "METHOD 8.6 and 8.7; Wilrich, Rounding of measurement values or derived values, Measurement 38 (2005), p. 176"
 */
public record RoundingError(double share, int decimals) {

    public RoundingError {
        if (!(share >= 0 && share <= 1 + 1e-12)) {
            throw new IllegalArgumentException("share " + share + ", expected 0 to 1");
        }
        if (decimals < 0) {
            throw new IllegalArgumentException(decimals + " decimals, expected 0 or more");
        }
    }

    /** Variance that rounding leaves in the weighted mean, in squared units of the figures. */
    public static double variance(Collection<RoundingError> figures) {
        return Sum.of(figures, RoundingError::variance);
    }

    private double variance() {
        double unit = BigDecimal.ONE.movePointLeft(decimals).doubleValue();
        return share * share * unit * unit / 12;
    }
}
