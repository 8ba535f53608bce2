package org.payung.method;

/**
 * How many times the reserve would pay the costliest year: reserve ratio over the highest cost rate of twelve months on
 * record. Dimensionless; 1 means one such year.
 *
 * @see "US Department of Labor, UI Data Summary, glossary: high cost multiple; METHOD 5.1, HCM"
 */
public final class HighCostMultiple {

    private HighCostMultiple() {}

    /**
     * The multiple.
     *
     * @param reserveRatioPercent balance over covered wages of twelve months, per cent; below 0 for a fund in debt
     * @param costRatesPercent benefits over covered wages of twelve months, per cent, in any order
     * @throws IllegalArgumentException if there is no cost rate or none above 0
     */
    public static double of(double reserveRatioPercent, double[] costRatesPercent) {
        double highest = 0;
        for (double rate : costRatesPercent) {
            highest = Math.max(highest, rate);
        }
        if (!(highest > 0)) {
            throw new IllegalArgumentException(costRatesPercent.length + " cost rates, expected one above 0");
        }
        return reserveRatioPercent / highest;
    }
}
