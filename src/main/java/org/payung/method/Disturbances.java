package org.payung.method;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Disturbances of a regression over time, each as the lower triangular F of u = F e with independent e of variance one,
 * so that Σ = F Fᵀ is never formed nor inverted.
 */
final class Disturbances {

    private Disturbances() {}

    /** u_t = ρ u_{t−1} + e_t, stationary from the first period: Σ_ts = ρ^|t−s| / (1 − ρ²). */
    static RealMatrix autoregressive(int length, double rho) {
        requireBelowOne(rho);
        RealMatrix factor = MatrixUtils.createRealMatrix(length, length);
        double start = 1 / Math.sqrt((1 - rho) * (1 + rho));
        for (int t = 0; t < length; t++) {
            double power = 1;
            for (int s = t; s >= 0; s--) {
                factor.setEntry(t, s, s == 0 ? power * start : power);
                power *= rho;
            }
        }
        return factor;
    }

    /**
     * A random walk from 0 whose steps follow an AR(1) in ρ, from 0 as well: Σ = (Δᵀ Hᵀ H Δ)⁻¹; ρ = 0 is the plain random
     * walk, Σ_ts = min(t, s).
     */
    static RealMatrix randomWalk(int length, double rho) {
        requireBelowOne(rho);
        RealMatrix factor = MatrixUtils.createRealMatrix(length, length);
        for (int t = 0; t < length; t++) {
            double sum = 0;
            double power = 1;
            for (int s = t; s >= 0; s--) {
                sum += power;
                factor.setEntry(t, s, sum);
                power *= rho;
            }
        }
        return factor;
    }

    private static void requireBelowOne(double rho) {
        if (!(rho >= 0 && rho < 1)) {
            throw new IllegalArgumentException("rho " + rho + ", expected at least 0 and below 1");
        }
    }
}
