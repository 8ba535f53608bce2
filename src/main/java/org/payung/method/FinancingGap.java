package org.payung.method;

import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * What it would cost a year to pay the unemployed who receive nothing: the unemployed × (1 − coverage) × level ×
 * months/12 × (1 + administration). The average stock of the unemployed is fewer than those who pass through
 * unemployment in the year, so that the amount is a lower bound.
 *
 * @param unemployed persons, average of the year
 * @param coveragePercent share who receive a benefit, 0 to 100
 * @param levelPerYear benefit of one person in a year, in currency
 * @param months months paid to a person, above 0
 * @param adminPercent cost of administration, per cent of benefits
 * @see "METHOD 6; Durán-Valverde and others, Financing gaps in social protection, ILO Working Paper 14 (2020)"
 */
public record FinancingGap(
        double unemployed, double coveragePercent, double levelPerYear, double months, double adminPercent) {

    public FinancingGap {
        if (!(coveragePercent >= 0 && coveragePercent <= 100)) {
            throw new IllegalArgumentException("coverage " + coveragePercent + ", expected 0 to 100 per cent");
        }
        if (!(unemployed >= 0 && levelPerYear >= 0 && months > 0 && adminPercent >= 0)) {
            throw new IllegalArgumentException("unemployed " + unemployed + ", level " + levelPerYear + ", months "
                    + months + " and administration " + adminPercent + ", expected none below 0 and months above 0");
        }
    }

    /** The amount of a year, in the currency of the level. */
    public double amount() {
        return unemployed * (1 - coveragePercent / 100) * levelPerYear * (months / 12) * (1 + adminPercent / 100);
    }

    /**
     * Percentiles of the amount when the unemployed and their coverage are uncertain: both drawn from normal
     * distributions of their own, the unemployed not below 0 and coverage kept within 0 and 100.
     *
     * @param unemployedCvPercent coefficient of variation, per cent
     * @param coverageStandardError in points
     */
    public Range simulate(double unemployedCvPercent, double coverageStandardError, Draws draws) {
        RandomGenerator random = new Well19937c(draws.seed());
        double[] amounts = new double[draws.number()];
        for (int i = 0; i < amounts.length; i++) {
            double persons = unemployed * (1 + unemployedCvPercent / 100 * random.nextGaussian());
            double covered = coveragePercent + coverageStandardError * random.nextGaussian();
            amounts[i] = new FinancingGap(
                            Math.max(0, persons),
                            Math.max(0, Math.min(100, covered)),
                            levelPerYear,
                            months,
                            adminPercent)
                    .amount();
        }
        double tail = (100 - draws.levelPercent()) / 2;
        return new Range(quantile(amounts, tail), quantile(amounts, 100 - tail));
    }

    private static double quantile(double[] amounts, double percent) {
        return new Percentile().withEstimationType(EstimationType.R_7).evaluate(amounts, percent);
    }

    /**
     * How to draw.
     *
     * @param number of draws, at least 1
     * @param seed the same seed gives the same draws
     * @param levelPercent of the interval, as 95
     */
    public record Draws(int number, int seed, double levelPercent) {}

    /** Lower and upper percentile. */
    public record Range(double lower, double upper) {}
}
