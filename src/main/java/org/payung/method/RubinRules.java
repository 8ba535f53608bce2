package org.payung.method;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Estimates of several imputed data sets pooled to one. The variance is the mean within the data sets plus the variance
 * between them, enlarged because the data sets are finitely many: {@code T = Ū + (1 + 1/m) B}. Degrees of freedom are
 * never rounded; where all estimates are equal they are infinite and the interval is that of the normal distribution.
 *
 * @param scale on which estimate and variances stand
 * @param estimate mean of the estimates, Q̄
 * @param within mean of their variances, Ū
 * @param between variance of the estimates with divisor m − 1, B
 * @param total {@code Ū + (1 + 1/m) B}, T
 * @param degreesOfFreedom ν, infinite where B is 0
 * @param missingInformation λ, share of the total variance that is due to imputation, 0 to 1
 * @param imputations m, at least 2
 * @see "METHOD 8.6, row imputation; Rubin, Multiple Imputation for Nonresponse in Surveys (1987), pp. 76–77; Barnard and
 *     Rubin, Small-Sample Degrees of Freedom with Multiple Imputation, Biometrika 86 (1999), p. 949"
 */
public record RubinRules(
        Scale scale,
        double estimate,
        double within,
        double between,
        double total,
        double degreesOfFreedom,
        double missingInformation,
        int imputations) {

    /** The scale on which estimates are averaged. */
    public enum Scale {
        /** In the unit of the estimates. */
        RAW,
        /** Percentages as logits: the interval stays between 0 and 100. */
        LOGIT
    }

    /** Ends of an interval in the unit of the estimates, lower at most upper. */
    public record Limits(double lower, double upper) {}

    /**
     * Pools estimates as they are.
     *
     * @param variances variance of each estimate, none negative, in the order of the estimates
     * @param completeDegreesOfFreedom ν_com, degrees of freedom that the complete data would have had; infinite where the
     *     variances within are known and not estimated. With a finite number and no variance within nothing is known of
     *     the estimate: ν is 0 and the interval everything
     */
    public static RubinRules raw(List<Double> estimates, List<Double> variances, double completeDegreesOfFreedom) {
        return pool(Scale.RAW, estimates, variances, completeDegreesOfFreedom);
    }

    /**
     * Pools percentages on the logit scale.
     *
     * @param percents each strictly between 0 and 100
     * @param variances in points²
     * @param completeDegreesOfFreedom as in {@link #raw}
     */
    public static RubinRules logit(List<Double> percents, List<Double> variances, double completeDegreesOfFreedom) {
        requireSameSize(percents, variances);
        return pool(
                Scale.LOGIT,
                percents.stream().map(LogitScale::of).toList(),
                IntStream.range(0, percents.size())
                        .mapToObj(each -> LogitScale.variance(percents.get(each), variances.get(each)))
                        .toList(),
                completeDegreesOfFreedom);
    }

    private static RubinRules pool(
            Scale scale, List<Double> estimates, List<Double> variances, double completeDegreesOfFreedom) {
        requireSameSize(estimates, variances);
        int m = estimates.size();
        if (m < 2) {
            throw new IllegalArgumentException(m + " imputations, expected at least 2");
        }
        if (variances.stream().anyMatch(each -> !(each >= 0))) {
            throw new IllegalArgumentException("variances " + variances + ", expected none below 0");
        }
        if (!(completeDegreesOfFreedom > 0)) {
            throw new IllegalArgumentException(
                    "degrees of freedom " + completeDegreesOfFreedom + ", expected more than 0");
        }
        double mean = Sum.of(estimates, Double::doubleValue) / m;
        double within = Sum.of(variances, Double::doubleValue) / m;
        double between = Sum.of(estimates, each -> (each - mean) * (each - mean)) / (m - 1);
        double enlarged = (1 + 1.0 / m) * between;
        double total = within + enlarged;
        double lambda = total == 0 ? 0 : enlarged / total;
        return new RubinRules(
                scale, mean, within, between, total, degrees(m, lambda, completeDegreesOfFreedom), lambda, m);
    }

    private static void requireSameSize(List<Double> estimates, List<Double> variances) {
        if (estimates.size() != variances.size()) {
            throw new IllegalArgumentException(
                    estimates.size() + " estimates and " + variances.size() + " variances, expected as many");
        }
    }

    // (m − 1) [1 + Ū / ((1 + 1/m) B)]² is (m − 1) / λ²
    private static double degrees(int m, double lambda, double complete) {
        if (lambda == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double large = (m - 1) / (lambda * lambda);
        return Double.isInfinite(complete) ? large : 1 / (1 / large + 1 / observedDegrees(lambda, complete));
    }

    /** {@code ν_obs = (1 − λ) ν_com (ν_com + 1) / (ν_com + 3)}. */
    static double observedDegrees(double lambda, double complete) {
        return (1 - lambda) * complete * (complete + 1) / (complete + 3);
    }

    /** The pooled estimate in the unit of the estimates. */
    public double value() {
        return back(estimate);
    }

    /** On the scale of the pooling. */
    public double standardError() {
        return Math.sqrt(total);
    }

    /**
     * The interval in the unit of the estimates.
     *
     * @param levelPercent as 95
     */
    public Limits interval(double levelPercent) {
        if (!(levelPercent > 0 && levelPercent < 100)) {
            throw new IllegalArgumentException("level " + levelPercent + ", expected between 0 and 100 per cent");
        }
        double half = quantile(0.5 + levelPercent / 200) * standardError();
        return new Limits(back(estimate - half), back(estimate + half));
    }

    private double quantile(double probability) {
        if (degreesOfFreedom == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Double.isInfinite(degreesOfFreedom)
                ? new NormalDistribution().inverseCumulativeProbability(probability)
                : new TDistribution(degreesOfFreedom).inverseCumulativeProbability(probability);
    }

    private double back(double onScale) {
        return scale == Scale.LOGIT ? LogitScale.percent(onScale) : onScale;
    }
}
