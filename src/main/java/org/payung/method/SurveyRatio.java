package org.payung.method;

import java.util.Optional;

/**
 * Ratio of two weighted totals {@code R = Σ w y / Σ w x}, in units of y for one of x, with its variance by Taylor
 * linearisation, u = (y − R x)/X. A mean is the ratio to x = 1; outside the domain y and x are both 0.
 *
 * @see "Cochran, Sampling Techniques, 3rd edition (1977), section 2.11, p. 31, and 6.3; Särndal, Swensson and Wretman,
 *     Model Assisted Survey Sampling (1992), section 5.6, p. 176; METHOD 8.6, survey proportion"
 */
public final class SurveyRatio {

    private SurveyRatio() {}

    /** The ratio with the variance between ultimate clusters, empty where the denominator is 0. */
    public static Optional<SurveyEstimate> of(SurveyDesign design, double[] numerator, double[] denominator) {
        return of(design, numerator, denominator, LinearizedVariance::of);
    }

    /** The ratio with its variance, empty where the denominator is 0. */
    public static Optional<SurveyEstimate> of(
            SurveyDesign design, double[] numerator, double[] denominator, DesignVariance variance) {
        double below = Sum.of(design.weighted(denominator));
        double above = Sum.of(design.weighted(numerator));
        if (below == 0) {
            return Optional.empty();
        }
        double ratio = above / below;
        double[] linearized = new double[numerator.length];
        for (int i = 0; i < linearized.length; i++) {
            linearized[i] = (numerator[i] - ratio * denominator[i]) / below;
        }
        return Optional.of(new SurveyEstimate(ratio, variance.of(design, linearized), design.degreesOfFreedom()));
    }

    /** The weighted mean, empty where the weights are all 0. */
    public static Optional<SurveyEstimate> mean(SurveyDesign design, double[] values) {
        return mean(design, values, design.everybody());
    }

    /** The weighted mean in a domain, empty where the domain has no weight. Values outside the domain are not read. */
    public static Optional<SurveyEstimate> mean(SurveyDesign design, double[] values, boolean[] domain) {
        double[] inside = Domains.inside(values, domain);
        return of(design, inside, Domains.indicator(domain))
                .map(found -> new SurveyEstimate(found.value(), found.variance(), design.degreesOfFreedom(domain)));
    }
}
