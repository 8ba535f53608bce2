package org.payung.method;

import org.payung.method.AutoregressiveParameter.Criterion;

/**
 * Distribution of benchmarks over short periods by regression on indicators, the disturbance being a stationary AR(1):
 * z = Xβ + u, u_t = ρ u_{t−1} + ε. Every benchmark is met; after the last one the disturbance dies out as ρ^h û.
 *
 * @see "Chow and Lin, Best linear unbiased interpolation, distribution and extrapolation of time series by related
 *     series, Review of Economics and Statistics 53 (1971), pages 372-375; METHOD 8.3"
 */
public final class ChowLin {

    private ChowLin() {}

    /** With a given ρ, at least 0 and below 1; with fewer than fifteen benchmarks the choice, tried at several values. */
    public static Disaggregated fixed(
            double[] benchmarks, Regressors regressors, TemporalAggregation aggregation, double rho) {
        TemporalRegression regression = new TemporalRegression(benchmarks, regressors, aggregation);
        return regression
                .fit(Disturbances.autoregressive(regression.length(), rho))
                .disaggregated(rho);
    }

    /** With the ρ of [0, 0.999] of the largest profile likelihood; about thirty benchmarks identify it. */
    public static Disaggregated maxLog(double[] benchmarks, Regressors regressors, TemporalAggregation aggregation) {
        return estimated(benchmarks, regressors, aggregation, Criterion.LIKELIHOOD);
    }

    /** With the ρ of [0, 0.999] of the smallest uᵀ V⁻¹ u, V with the variance 1 / (1 − ρ²) of the disturbance. */
    public static Disaggregated minRss(double[] benchmarks, Regressors regressors, TemporalAggregation aggregation) {
        return estimated(benchmarks, regressors, aggregation, Criterion.RESIDUALS);
    }

    private static Disaggregated estimated(
            double[] benchmarks, Regressors regressors, TemporalAggregation aggregation, Criterion criterion) {
        TemporalRegression regression = new TemporalRegression(benchmarks, regressors, aggregation);
        return AutoregressiveParameter.choose(
                regression, rho -> Disturbances.autoregressive(regression.length(), rho), criterion);
    }
}
