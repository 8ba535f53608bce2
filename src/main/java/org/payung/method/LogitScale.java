package org.payung.method;

import org.apache.commons.math3.util.FastMath;

/** Percentages on the scale of the logit and back; variances of percentages carried there by the delta method. */
public final class LogitScale {

    private LogitScale() {}

    /** {@code ln(p / (1 − p))} of a percentage strictly between 0 and 100. */
    public static double of(double percent) {
        if (!(percent > 0 && percent < 100)) {
            throw new IllegalArgumentException(
                    "share " + percent + ", expected more than 0 and less than 100 per cent");
        }
        return FastMath.log(percent) - FastMath.log(100 - percent);
    }

    /** The percentage of a logit, 0 to 100; any finite or infinite logit has one. */
    public static double percent(double logit) {
        if (Double.isNaN(logit)) {
            throw new IllegalArgumentException("logit NaN, expected a number");
        }
        // each branch takes the exponential of a number that is not positive, so that nothing overflows
        double small = FastMath.exp(-Math.abs(logit));
        return logit >= 0 ? 100 / (1 + small) : 100 * small / (1 + small);
    }

    /**
     * Variance on the logit scale of a percentage whose variance is given in points².
     *
     * @see "METHOD 8.6, row imputation: U / (p (1 − p))² with p as a fraction"
     */
    public static double variance(double percent, double variancePoints) {
        double slope = percent * (100 - percent) / 100;
        if (!(slope > 0)) {
            throw new IllegalArgumentException(
                    "share " + percent + ", expected more than 0 and less than 100 per cent");
        }
        return variancePoints / (slope * slope);
    }
}
