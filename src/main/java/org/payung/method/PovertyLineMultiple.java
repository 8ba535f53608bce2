package org.payung.method;

/**
 * A monthly amount in national currency against an international poverty line: dollars of purchasing power a person a day,
 * per cent of the line. The conversion factor and the line must be of one price comparison (2017 or 2021), which the caller
 * holds together.
 *
 * @see "METHOD 4.3, BEN_POV_INT"
 */
public final class PovertyLineMultiple {

    private static final double MONTHS = 12;
    private static final double DAYS = 365;

    private PovertyLineMultiple() {}

    /**
     * The amount in PPP dollars a day: amount × 12/365 / factor / (prices now / prices in the base year).
     *
     * @param monthly amount a month in the prices of its year, at least 0
     * @param factor national currency for one PPP dollar in the base year, above 0
     * @param pricesNow consumer price index of the year of the amount, above 0
     * @param pricesInBaseYear the same index in the year of the price comparison, above 0
     */
    public static double dollarsPerDay(double monthly, double factor, double pricesNow, double pricesInBaseYear) {
        Positive.orZero("amount", monthly);
        Positive.require("PPP factor", factor);
        Positive.require("prices", pricesNow);
        Positive.require("prices in the base year", pricesInBaseYear);
        return monthly * MONTHS / DAYS / factor / (pricesNow / pricesInBaseYear);
    }

    /**
     * Per cent of the line when the amount is shared by a household.
     *
     * @param dollarsPerDay the amount
     * @param line dollars a person a day, above 0
     * @param persons in the household, at least 1
     */
    public static double percent(double dollarsPerDay, double line, int persons) {
        Positive.require("line", line);
        if (persons < 1) {
            throw new IllegalArgumentException(persons + " persons, expected at least 1");
        }
        return 100 * dollarsPerDay / (line * persons);
    }
}
