package org.payung.method;

/**
 * Purchasing power that an amount has lost since it was last fixed, or its place among wages where the index is one of
 * wages.
 *
 * @see "METHOD 4.4, EROSION and WAGE_EROSION"
 */
public final class Erosion {

    private Erosion() {}

    /**
     * Per cent lost: 100 × (1 − (amount / amount then) / (index / index then)). Positive where the index rose faster than
     * the amount, negative where the amount gained; below 100 always, without a lower limit.
     *
     * @param then the amount when it was last fixed, above 0
     * @param now the amount of the period, not negative
     * @param indexThen of prices or wages when the amount was last fixed, above 0
     * @param indexNow of the period, above 0, with the same base
     */
    public static double percent(double then, double now, double indexThen, double indexNow) {
        Positive.require("amount then", then);
        Positive.require("index then", indexThen);
        Positive.require("index", indexNow);
        Positive.orZero("amount", now);
        return 100 * (1 - (now / then) / (indexNow / indexThen));
    }

    /** The amount in the prices of the period whose index is {@code indexThen}. */
    public static double real(double now, double indexThen, double indexNow) {
        Positive.require("index then", indexThen);
        Positive.require("index", indexNow);
        return now / (indexNow / indexThen);
    }
}
