package org.payung.method;

import java.util.Arrays;

/**
 * How many times the reserve would pay a year of a typical recession: reserve ratio over the mean of the three highest
 * cost rates of calendar years in the last twenty. Dimensionless; at least 1 means one such year.
 *
 * @see "US Department of Labor, Unemployment Insurance Trust Fund Solvency Report: average high cost multiple; METHOD
 *     5.1, AHCM"
 */
public final class AverageHighCostMultiple {

    /** How many of the highest rates are averaged. */
    public static final int HIGHEST = 3;

    private AverageHighCostMultiple() {}

    /**
     * The multiple.
     *
     * @param reserveRatioPercent balance over covered wages of twelve months, per cent; below 0 for a fund in debt
     * @param costRatesPercent of calendar years, per cent, in any order
     * @throws IllegalArgumentException if there are fewer than three cost rates or the three highest are 0
     */
    public static double of(double reserveRatioPercent, double[] costRatesPercent) {
        return reserveRatioPercent / highCost(costRatesPercent);
    }

    /** Mean of the three highest rates, per cent. */
    public static double highCost(double[] costRatesPercent) {
        if (costRatesPercent.length < HIGHEST) {
            throw new IllegalArgumentException(costRatesPercent.length + " cost rates, expected at least " + HIGHEST);
        }
        double[] sorted = costRatesPercent.clone();
        Arrays.sort(sorted);
        double mean = Sum.of(Arrays.copyOfRange(sorted, sorted.length - HIGHEST, sorted.length)) / HIGHEST;
        if (!(mean > 0)) {
            throw new IllegalArgumentException("mean of the highest cost rates " + mean + ", expected more than 0");
        }
        return mean;
    }
}
