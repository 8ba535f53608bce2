package org.payung.method;

import org.payung.method.AutoregressiveParameter.Criterion;

/**
 * Distribution by regression whose disturbance is a random walk with AR(1) steps, both from 0:
 * Σ = (Δᵀ Hᵀ H Δ)⁻¹, Δ and H unit lower bidiagonal with −1 and −ρ. At ρ = 0 it is {@link Fernandez}.
 *
 * @see "Litterman, A random walk, Markov model for the distribution of time series, Journal of Business and Economic
 *     Statistics 1 (1983), pages 169-173; METHOD 8.3"
 */
public final class Litterman {

    private Litterman() {}

    /** With a given ρ, at least 0 and below 1. */
    public static Disaggregated fixed(
            double[] benchmarks, Regressors regressors, TemporalAggregation aggregation, double rho) {
        TemporalRegression regression = new TemporalRegression(benchmarks, regressors, aggregation);
        return regression.fit(Disturbances.randomWalk(regression.length(), rho)).disaggregated(rho);
    }

    /** With the ρ of [0, 0.999] of the largest profile likelihood. */
    public static Disaggregated maxLog(double[] benchmarks, Regressors regressors, TemporalAggregation aggregation) {
        return estimated(benchmarks, regressors, aggregation, Criterion.LIKELIHOOD);
    }

    /** With the ρ of [0, 0.999] of the smallest uᵀ V⁻¹ u. */
    public static Disaggregated minRss(double[] benchmarks, Regressors regressors, TemporalAggregation aggregation) {
        return estimated(benchmarks, regressors, aggregation, Criterion.RESIDUALS);
    }

    private static Disaggregated estimated(
            double[] benchmarks, Regressors regressors, TemporalAggregation aggregation, Criterion criterion) {
        TemporalRegression regression = new TemporalRegression(benchmarks, regressors, aggregation);
        return AutoregressiveParameter.choose(
                regression, rho -> Disturbances.randomWalk(regression.length(), rho), criterion);
    }
}
