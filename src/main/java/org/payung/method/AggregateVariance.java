package org.payung.method;

import java.util.Collection;
import java.util.Optional;

/**
 * Sampling variance of a ratio of sums {@code A = 100 Σ N / Σ D} over parts that were sampled independently, such as
 * countries: {@code Σ [Var(N) + A² Var(D) − 2 A Cov(N, D)] / (Σ D)²}, with A as a fraction inside. The parts' error that
 * is no sampling error (imputation, rounding) is no part of it.
 *
 * @param ratioPercent the aggregate, per cent
 * @param variance in squared points, at least 0
 * @see "METHOD 8.6, sum of ratios; Cochran, Sampling Techniques, 3rd edition (1977), section 6.11, the combined ratio
 *     estimate, p. 165"
 */
public record AggregateVariance(double ratioPercent, double variance) {

    /**
     * One independent part of the aggregate.
     *
     * @param numerator N, in the unit of the denominator
     * @param denominator D, at least 0
     * @param numeratorVariance Var(N), 0 for a register
     * @param denominatorVariance Var(D)
     * @param covariance Cov(N, D), 0 where the two come from different sources
     */
    public record Part(
            double numerator,
            double denominator,
            double numeratorVariance,
            double denominatorVariance,
            double covariance) {

        // Forgives the last bits of a covariance computed as correlation × standard errors
        private static final double LAST_BITS = 1e-12;

        public Part {
            if (!(denominator >= 0) || Double.isInfinite(denominator) || !Double.isFinite(numerator)) {
                throw new IllegalArgumentException("numerator " + numerator + " and denominator " + denominator
                        + ", expected finite numbers and a denominator of at least 0");
            }
            if (!isVariance(numeratorVariance) || !isVariance(denominatorVariance)) {
                throw new IllegalArgumentException("variances " + numeratorVariance + " and " + denominatorVariance
                        + ", expected finite numbers of at least 0");
            }
            if (!(Math.abs(covariance)
                    <= Math.sqrt(numeratorVariance) * Math.sqrt(denominatorVariance) * (1 + LAST_BITS))) {
                throw new IllegalArgumentException("covariance " + covariance
                        + ", expected at most the product of the standard errors in absolute value");
            }
        }

        /** A count from a register over an estimate from a survey: only the denominator has a sampling error. */
        public static Part ofRegister(double numerator, double denominator, double denominatorCvPercent) {
            double standardError = denominator * denominatorCvPercent / 100;
            return new Part(numerator, denominator, 0, standardError * standardError, 0);
        }

        private static boolean isVariance(double number) {
            return number >= 0 && Double.isFinite(number);
        }

        private double residualVariance(double ratio) {
            return Math.max(0, numeratorVariance + ratio * ratio * denominatorVariance - 2 * ratio * covariance);
        }
    }

    /** The aggregate with its variance, empty where the denominators add up to nothing. */
    public static Optional<AggregateVariance> of(Collection<Part> parts) {
        double denominator = Sum.of(parts, Part::denominator);
        if (denominator == 0) {
            return Optional.empty();
        }
        double ratio = Sum.of(parts, Part::numerator) / denominator;
        double residual = Math.sqrt(Sum.of(parts, part -> part.residualVariance(ratio)));
        double standardError = 100 * (residual / denominator);
        return Optional.of(new AggregateVariance(100 * ratio, standardError * standardError));
    }

    /** In points. */
    public double standardError() {
        return Math.sqrt(variance);
    }
}
