package org.payung.method;

/**
 * Weighted total of a sample, {@code Σ w y}. A unit outside the domain, or without value, is 0: the total of a domain is
 * that of the whole with other values.
 *
 * @see "Cochran, Sampling Techniques, 3rd edition (1977), section 2.9 (total), 2.13 (domains), p. 38; Särndal, Swensson
 *     and Wretman, Model Assisted Survey Sampling (1992), section 2.8; METHOD 8.6"
 */
public final class SurveyTotal {

    private SurveyTotal() {}

    /** The total with the variance between ultimate clusters. */
    public static SurveyEstimate of(SurveyDesign design, double[] values) {
        return of(design, values, LinearizedVariance::of);
    }

    /** The total with its variance. */
    public static SurveyEstimate of(SurveyDesign design, double[] values, DesignVariance variance) {
        return new SurveyEstimate(
                Sum.of(design.weighted(values)), variance.of(design, values), design.degreesOfFreedom());
    }
}
