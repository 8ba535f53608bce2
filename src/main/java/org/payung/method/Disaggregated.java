package org.payung.method;

import java.util.List;

/**
 * What a regression made of benchmarks.
 *
 * @param values the short periods, in the unit of the benchmarks; those after the last benchmark are extrapolated
 * @param standardErrors of the values, same length; 0 where a benchmark fixes the value
 * @param coefficients of the regressors, in their order
 * @param variance σ̂² of the disturbance, with n − p degrees of freedom
 * @param rho autoregressive parameter used, 0 where the method has none
 * @param logLikelihood concentrated over coefficients and variance
 */
public record Disaggregated(
        List<Double> values,
        List<Double> standardErrors,
        List<Double> coefficients,
        double variance,
        double rho,
        double logLikelihood) {

    public Disaggregated {
        values = List.copyOf(values);
        standardErrors = List.copyOf(standardErrors);
        coefficients = List.copyOf(coefficients);
    }
}
