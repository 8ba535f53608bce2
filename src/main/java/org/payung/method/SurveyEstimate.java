package org.payung.method;

import java.util.OptionalDouble;

/**
 * An estimate from a sample with its sampling variance.
 *
 * @param value in the unit of the estimator
 * @param variance in the squared unit, empty where the design gives none
 * @param degreesOfFreedom of the variance, at least 0
 */
public record SurveyEstimate(double value, OptionalDouble variance, int degreesOfFreedom) {

    /** Empty where there is no variance. */
    public OptionalDouble standardError() {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    /** Coefficient of variation, per cent; empty where there is no variance or the estimate is 0. */
    public OptionalDouble cvPercent() {
        return variance.isPresent() && value != 0
                ? OptionalDouble.of(100 * Math.sqrt(variance.getAsDouble()) / Math.abs(value))
                : OptionalDouble.empty();
    }

    /**
     * Half the width of the interval by Student's t, empty where there is no variance or no degree of freedom.
     *
     * @param levelPercent as 95
     */
    public OptionalDouble margin(double levelPercent) {
        return variance.isPresent() && degreesOfFreedom > 0
                ? OptionalDouble.of(
                        TwoSided.student(degreesOfFreedom, levelPercent) * Math.sqrt(variance.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** The same estimate in a unit of which {@code factor} make one, as 100 for per cent. */
    public SurveyEstimate times(double factor) {
        OptionalDouble scaled =
                variance.isPresent() ? OptionalDouble.of(factor * factor * variance.getAsDouble()) : variance;
        return new SurveyEstimate(factor * value, scaled, degreesOfFreedom);
    }
}
