package org.payung.method;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Interval of a weighted quantile: the limits of the share below it, by Student's t, read back through the quantiles. The
 * standard error is half the width over t.
 *
 * @param estimate the quantile
 * @param standardError in the unit of the numbers
 * @see "Woodruff, Confidence intervals for medians and other position measures, Journal of the American Statistical
 *     Association 47 (1952), p. 638; Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), section 5.11,
 *     p. 202"
 */
public record WoodruffInterval(double estimate, double lower, double upper, double standardError) {

    /** The interval in the whole sample. */
    public static Optional<WoodruffInterval> of(
            SurveyDesign design, double[] numbers, double sharePercent, double levelPercent) {
        return of(design, numbers, design.everybody(), sharePercent, levelPercent);
    }

    /**
     * The interval in a domain, empty where the domain has no weight, the design gives no variance, or the limits of the
     * share reach 0 or 100, as they do for the largest number.
     *
     * @param sharePercent of the quantile, as 50 for the median
     * @param levelPercent as 95
     */
    public static Optional<WoodruffInterval> of(
            SurveyDesign design, double[] numbers, boolean[] domain, double sharePercent, double levelPercent) {
        double[] inside = Domains.inside(numbers, domain);
        double[] weights = Domains.inside(design.weights(), domain);
        OptionalDouble estimate = WeightedQuantile.of(inside, weights, sharePercent);
        if (estimate.isEmpty()) {
            return Optional.empty();
        }
        SurveyProportion share = SurveyProportion.of(design, domain, upTo(estimate.getAsDouble(), inside))
                .orElseThrow();
        OptionalDouble margin = margin(share, levelPercent);
        if (margin.isEmpty() || margin.getAsDouble() >= Math.min(share.percent(), 100 - share.percent())) {
            return Optional.empty();
        }
        double lower = limit(inside, weights, share.percent() - margin.getAsDouble());
        double upper = limit(inside, weights, share.percent() + margin.getAsDouble());
        // Where nothing varies (a census) the limits would be the mean of two numbers, past the estimate
        boolean varies = margin.getAsDouble() > 0;
        return Optional.of(of(
                estimate.getAsDouble(),
                varies ? lower : estimate.getAsDouble(),
                varies ? upper : estimate.getAsDouble(),
                TwoSided.student(share.degreesOfFreedom(), levelPercent)));
    }

    private static WoodruffInterval of(double estimate, double lower, double upper, double quantile) {
        double least = Math.min(lower, estimate);
        return new WoodruffInterval(estimate, least, upper, (upper - least) / (2 * quantile));
    }

    private static double limit(double[] numbers, double[] weights, double sharePercent) {
        return WeightedQuantile.of(numbers, weights, sharePercent).orElseThrow();
    }

    private static OptionalDouble margin(SurveyProportion share, double levelPercent) {
        return new SurveyEstimate(share.percent(), share.variance(), share.degreesOfFreedom()).margin(levelPercent);
    }

    private static boolean[] upTo(double limit, double[] numbers) {
        boolean[] below = new boolean[numbers.length];
        for (int i = 0; i < below.length; i++) {
            below[i] = numbers[i] <= limit;
        }
        return below;
    }
}
