package org.payung.method;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Share of a domain's weight that has a property, per cent, with variance by Taylor linearisation in squared points.
 *
 * @param percent 0 to 100
 * @param variance in squared points, empty where a stratum has one PSU of several
 * @param units in the domain, unweighted
 * @param degreesOfFreedom PSUs − strata that hold the domain
 * @see "METHOD 8.6, survey proportion; Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), section 5.8
 *     (domains), p. 184; design effect: Kish, Survey Sampling (1965), section 8.2, p. 258"
 */
public record SurveyProportion(double percent, OptionalDouble variance, int units, int degreesOfFreedom) {

    /** The share in the whole sample, empty where nobody has a weight. */
    public static Optional<SurveyProportion> of(SurveyDesign design, boolean[] property) {
        return of(design, design.everybody(), property);
    }

    /** The share in a domain, empty where nobody in it has a weight. */
    public static Optional<SurveyProportion> of(SurveyDesign design, boolean[] domain, boolean[] property) {
        return SurveyRatio.of(design, Domains.indicator(Domains.both(domain, property)), Domains.indicator(domain))
                .map(share -> share.times(100))
                .map(share -> new SurveyProportion(
                        Math.min(100, share.value()),
                        share.variance(),
                        count(domain),
                        design.degreesOfFreedom(domain)));
    }

    private static int count(boolean[] domain) {
        int units = 0;
        for (boolean inside : domain) {
            units += inside ? 1 : 0;
        }
        return units;
    }

    /** In points. */
    public OptionalDouble standardError() {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble())) : variance;
    }

    /** Per cent, empty where there is no variance or the share is 0. */
    public OptionalDouble cvPercent() {
        return new SurveyEstimate(percent, variance, degreesOfFreedom).cvPercent();
    }

    /**
     * The variance against that of as many persons drawn one by one: {@code Var / [p(1 − p)/(n − 1)]}. Empty where the
     * share is 0 or 100, where nothing varies.
     */
    public OptionalDouble designEffect() {
        double binomial = percent * (100 - percent);
        return variance.isPresent() && binomial > 0 && units > 1
                ? OptionalDouble.of(variance.getAsDouble() * (units - 1) / binomial)
                : OptionalDouble.empty();
    }
}
