package org.payung.method;

import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Interval of a share computed on the logit scale by Student's t and carried back, so that it stays within 0 and 100:
 * {@code logit(p) ± t √Var / (p (1 − p))}.
 *
 * @param lower per cent, above 0
 * @param upper per cent, below 100
 * @see "METHOD 8.6, survey proportion; Korn and Graubard, Analysis of Health Surveys (1999), section 3.2; Newcombe,
 *     Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), pp. 857–872"
 */
public record LogitInterval(double lower, double upper) {

    /**
     * The interval, empty where the share is 0 or 100 (its logit is infinite) or no degree of freedom is left.
     *
     * @param percent 0 to 100
     * @param variance in squared points
     * @param degreesOfFreedom PSUs − strata
     * @param levelPercent as 95
     */
    public static Optional<LogitInterval> of(
            double percent, double variance, double degreesOfFreedom, double levelPercent) {
        Shares.require(percent, variance);
        if (percent == 0 || percent == 100 || !(degreesOfFreedom > 0)) {
            return Optional.empty();
        }
        double centre = FastMath.log(percent / (100 - percent));
        double margin = TwoSided.student(degreesOfFreedom, levelPercent)
                * (100 * Math.sqrt(variance) / (percent * (100 - percent)));
        // The last bits of a logarithm must not push the share out of its own interval
        return Optional.of(new LogitInterval(
                Math.min(percent, share(centre - margin)), Math.max(percent, share(centre + margin))));
    }

    private static double share(double logit) {
        return 100 / (1 + FastMath.exp(-logit));
    }
}
