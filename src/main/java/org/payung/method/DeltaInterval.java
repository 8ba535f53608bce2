package org.payung.method;

/**
 * Interval of a ratio by the delta method: {@code Var(R) = R² [CV²(N) + CV²(D) − 2 cov(N, D)/(N D)]}. For a register count
 * over a survey estimate the numerator has no sampling error, so that the standard error of the ratio is the ratio times
 * the coefficient of variation of the denominator. Clipped to 0 and 100.
 *
 * @param standardError in points
 * @param lower per cent, at least 0
 * @param upper per cent, at most 100
 * @see "METHOD 8.6, case admin N / survey D; Cochran, Sampling Techniques, 3rd edition (1977), section 6.4, p. 153"
 */
public record DeltaInterval(double standardError, double lower, double upper) {

    /**
     * The interval of a register count over a survey estimate.
     *
     * @param ratioPercent 0 to 100
     * @param denominatorCvPercent coefficient of variation of the denominator, per cent
     * @param levelPercent as 95
     */
    public static DeltaInterval of(double ratioPercent, double denominatorCvPercent, double levelPercent) {
        return of(ratioPercent, 0, denominatorCvPercent, 0, levelPercent);
    }

    /**
     * The interval where both parts are estimates.
     *
     * @param ratioPercent 0 to 100
     * @param numeratorCvPercent coefficient of variation of the numerator, per cent
     * @param denominatorCvPercent of the denominator
     * @param correlation of numerator and denominator, −1 to 1; 0 where they come from different samples
     * @param levelPercent as 95
     */
    public static DeltaInterval of(
            double ratioPercent,
            double numeratorCvPercent,
            double denominatorCvPercent,
            double correlation,
            double levelPercent) {
        if (!(ratioPercent >= 0 && ratioPercent <= 100)) {
            throw new IllegalArgumentException("ratio " + ratioPercent + ", expected 0 to 100 per cent");
        }
        requireCv(numeratorCvPercent);
        requireCv(denominatorCvPercent);
        if (!(Math.abs(correlation) <= 1)) {
            throw new IllegalArgumentException("correlation " + correlation + ", expected -1 to 1");
        }
        double standardError = ratioPercent * cvPercent(numeratorCvPercent, denominatorCvPercent, correlation) / 100;
        double margin = TwoSided.normal(levelPercent) * standardError;
        return new DeltaInterval(
                standardError, Math.max(0, ratioPercent - margin), Math.min(100, ratioPercent + margin));
    }

    private static double cvPercent(double numerator, double denominator, double correlation) {
        double difference = numerator - denominator;
        // The same sum of three as in the formula, without cancellation where both parts move together
        return Math.sqrt(difference * difference + 2 * (1 - correlation) * numerator * denominator);
    }

    private static void requireCv(double percent) {
        if (!(percent >= 0) || Double.isInfinite(percent)) {
            throw new IllegalArgumentException(
                    "coefficient of variation " + percent + ", expected at least 0 per cent");
        }
    }
}
