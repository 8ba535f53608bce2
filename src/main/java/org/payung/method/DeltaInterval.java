package org.payung.method;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Interval of a ratio of a register count to a survey estimate, by the delta method: the register has no sampling error,
 * so that the standard error of the ratio is the ratio times the coefficient of variation of the denominator. Clipped to
 * 0 and 100.
 *
 * @param standardError in points
 * @param lower per cent, at least 0
 * @param upper per cent, at most 100
 * @see "METHOD 8.6, case admin N / survey D; Cochran, Sampling Techniques, 3rd edition (1977), section 6.4"
 */
public record DeltaInterval(double standardError, double lower, double upper) {

    /**
     * The interval of a ratio.
     *
     * @param ratioPercent 0 to 100
     * @param denominatorCvPercent coefficient of variation of the denominator, per cent
     * @param levelPercent as 95
     */
    public static DeltaInterval of(double ratioPercent, double denominatorCvPercent, double levelPercent) {
        if (!(ratioPercent >= 0 && ratioPercent <= 100)) {
            throw new IllegalArgumentException("ratio " + ratioPercent + ", expected 0 to 100 per cent");
        }
        if (!(denominatorCvPercent >= 0)) {
            throw new IllegalArgumentException(
                    "coefficient of variation " + denominatorCvPercent + ", expected at least 0 per cent");
        }
        double standardError = ratioPercent * denominatorCvPercent / 100;
        double quantile = new NormalDistribution().inverseCumulativeProbability(0.5 + levelPercent / 200);
        return new DeltaInterval(
                standardError,
                Math.max(0, ratioPercent - quantile * standardError),
                Math.min(100, ratioPercent + quantile * standardError));
    }
}
