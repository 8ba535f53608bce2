package org.payung.method;

/**
 * Distribution by regression whose disturbance is a random walk from u₀ = 0, Σ_ts = min(t, s). Not the Chow-Lin Σ at
 * ρ = 1, which does not exist. After the last benchmark the disturbance stays where it is.
 *
 * @see "Fernández, A methodological note on the estimation of time series, Review of Economics and Statistics 63 (1981),
 *     pages 471-476; METHOD 8.3"
 */
public final class Fernandez {

    private Fernandez() {}

    public static Disaggregated of(double[] benchmarks, Regressors regressors, TemporalAggregation aggregation) {
        return Litterman.fixed(benchmarks, regressors, aggregation, 0);
    }
}
