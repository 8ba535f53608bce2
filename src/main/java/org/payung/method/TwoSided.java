package org.payung.method;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/** Quantiles that leave the same probability outside on both sides, at the precision of a double. */
final class TwoSided {

    // The distributions' own default is 1e-9, too coarse for a limit near 0
    private static final double ACCURACY = 1e-15;

    private TwoSided() {}

    /** Upper quantile of Student's t. */
    static double student(double degreesOfFreedom, double levelPercent) {
        return new TDistribution(null, degreesOfFreedom, ACCURACY).inverseCumulativeProbability(upper(levelPercent));
    }

    /** Upper quantile of the normal distribution. */
    static double normal(double levelPercent) {
        return new NormalDistribution(null, 0, 1, ACCURACY).inverseCumulativeProbability(upper(levelPercent));
    }

    static double lowerBeta(double a, double b, double levelPercent) {
        return new BetaDistribution(null, a, b, ACCURACY).inverseCumulativeProbability(1 - upper(levelPercent));
    }

    static double upperBeta(double a, double b, double levelPercent) {
        return new BetaDistribution(null, a, b, ACCURACY).inverseCumulativeProbability(upper(levelPercent));
    }

    /** The larger probability, 0.975 for 95. */
    static double upper(double levelPercent) {
        if (!(levelPercent > 0 && levelPercent < 100)) {
            throw new IllegalArgumentException("level " + levelPercent + ", expected between 0 and 100 per cent");
        }
        return 0.5 + levelPercent / 200;
    }
}
