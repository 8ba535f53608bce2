package org.payung.method;

import java.util.Optional;

/**
 * Interval of a small or large share: Clopper and Pearson's with the sample size that simple random sampling would need
 * for the same variance, adjusted to the degrees of freedom of the design. That size is not capped at the number of
 * units; it is the number of units where the variance is 0.
 *
 * @param lower per cent, 0 where the share is 0
 * @param upper per cent, 100 where the share is 100
 * @param effectiveSize n*
 * @see "METHOD 8.6, survey proportion; Korn and Graubard, Confidence intervals for proportions with small expected number
 *     of positive counts estimated from survey data, Survey Methodology 24 (1998), p. 194"
 */
public record KornGraubard(double lower, double upper, double effectiveSize) {

    /**
     * The interval, empty where no degree of freedom is left.
     *
     * @param percent 0 to 100
     * @param variance in squared points
     * @param units of the sample, unweighted
     * @param degreesOfFreedom PSUs − strata
     * @param levelPercent as 95
     */
    public static Optional<KornGraubard> of(
            double percent, double variance, int units, double degreesOfFreedom, double levelPercent) {
        Shares.require(percent, variance);
        if (units < 2 || !(degreesOfFreedom > 0)) {
            return Optional.empty();
        }
        double size = effectiveSize(percent, variance, units, degreesOfFreedom, levelPercent);
        double with = size * percent / 100;
        double without = size * (100 - percent) / 100;
        double lower = percent == 0 ? 0 : 100 * TwoSided.lowerBeta(with, without + 1, levelPercent);
        double upper = percent == 100 ? 100 : 100 * TwoSided.upperBeta(with + 1, without, levelPercent);
        // A variance of last bits makes n* so large that the beta quantiles lose their own
        return Optional.of(new KornGraubard(Math.min(lower, percent), Math.max(upper, percent), size));
    }

    private static double effectiveSize(
            double percent, double variance, int units, double degreesOfFreedom, double levelPercent) {
        double binomial = percent * (100 - percent);
        if (variance == 0 || binomial == 0) {
            return units;
        }
        double loss = TwoSided.student(units - 1, levelPercent) / TwoSided.student(degreesOfFreedom, levelPercent);
        return binomial / variance * loss * loss;
    }
}
