package org.payung.method;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;

/**
 * Generalised least squares on the benchmarks y = C(Xβ + u) and the best linear unbiased prediction of the short periods.
 * With u = F e, the QR decomposition (C F)ᵀ = Q R gives V = C Σ Cᵀ = RᵀR without forming it; its columns Q₁ carry what
 * the benchmarks say of e, the others Q₂ what they leave open, so that the variance is a sum of squares and cannot turn
 * negative.
 *
 * @see "METHOD 8.3, Chow-Lin"
 */
final class TemporalRegression {

    /** A pivot below this share of the largest means that the regressors say the same thing twice. */
    private static final double RANK = 1e-12;

    private final double[] benchmarks;
    private final RealMatrix regressors;
    private final RealMatrix aggregation;

    TemporalRegression(double[] benchmarks, Regressors regressors, TemporalAggregation aggregation) {
        aggregation.require(benchmarks, regressors.length());
        if (benchmarks.length <= regressors.count()) {
            throw new IllegalArgumentException(benchmarks.length + " benchmarks for " + regressors.count()
                    + " regressors, expected more benchmarks than regressors");
        }
        this.benchmarks = benchmarks.clone();
        this.regressors = regressors.matrix();
        this.aggregation = aggregation.matrix(benchmarks.length, regressors.length());
    }

    int length() {
        return regressors.getRowDimension();
    }

    /** The estimate under the disturbance u = F e. */
    Fit fit(RealMatrix factor) {
        int n = benchmarks.length;
        QRDecomposition ofDisturbance =
                new QRDecomposition(aggregation.multiply(factor).transpose());
        RealMatrix lower = ofDisturbance.getR().getSubMatrix(0, n - 1, 0, n - 1).transpose();
        RealMatrix x = whiten(lower, aggregation.multiply(regressors));
        RealVector y = new ArrayRealVector(benchmarks);
        MatrixUtils.solveLowerTriangularSystem(lower, y);
        QRDecomposition ofRegressors = new QRDecomposition(x);
        requireFullRank(ofRegressors.getR());
        RealVector beta = ofRegressors.getSolver().solve(y);
        RealVector residual = y.subtract(x.operate(beta));
        return new Fit(factor, ofDisturbance, lower, x, ofRegressors, beta, residual);
    }

    private static RealMatrix whiten(RealMatrix lower, RealMatrix matrix) {
        RealMatrix white = matrix.copy();
        for (int i = 0; i < white.getColumnDimension(); i++) {
            RealVector column = white.getColumnVector(i);
            MatrixUtils.solveLowerTriangularSystem(lower, column);
            white.setColumnVector(i, column);
        }
        return white;
    }

    private static void requireFullRank(RealMatrix upper) {
        double[] pivots = diagonal(upper);
        double largest = Arrays.stream(pivots).max().orElseThrow();
        if (!(Arrays.stream(pivots).min().orElseThrow() > RANK * largest)) {
            throw new IllegalArgumentException("regressors depend on each other, expected independent ones");
        }
    }

    private static double[] diagonal(RealMatrix matrix) {
        double[] diagonal = new double[matrix.getColumnDimension()];
        Arrays.setAll(diagonal, i -> Math.abs(matrix.getEntry(i, i)));
        return diagonal;
    }

    /** One estimate; what only the final one needs is computed when asked for. */
    final class Fit {

        private final RealMatrix factor;
        private final QRDecomposition ofDisturbance;
        private final RealMatrix lower;
        private final RealMatrix white;
        private final QRDecomposition ofRegressors;
        private final RealVector beta;
        private final RealVector residual;

        private Fit(
                RealMatrix factor,
                QRDecomposition ofDisturbance,
                RealMatrix lower,
                RealMatrix white,
                QRDecomposition ofRegressors,
                RealVector beta,
                RealVector residual) {
            this.factor = factor;
            this.ofDisturbance = ofDisturbance;
            this.lower = lower;
            this.white = white;
            this.ofRegressors = ofRegressors;
            this.beta = beta;
            this.residual = residual;
        }

        /** uᵀ V⁻¹ u. */
        double residualSumOfSquares() {
            return residual.dotProduct(residual);
        }

        /** Whether the regressors meet the benchmarks but for rounding: then the likelihood has no maximum. */
        boolean isExact() {
            RealVector y = new ArrayRealVector(benchmarks);
            MatrixUtils.solveLowerTriangularSystem(lower, y);
            return residual.getNorm() <= RANK * y.getNorm();
        }

        /** The likelihood at its maximum over β and σ². */
        double logLikelihood() {
            int n = benchmarks.length;
            double logRoot = 0;
            for (double pivot : diagonal(lower)) {
                logRoot += FastMath.log(pivot);
            }
            return -n / 2.0 * (FastMath.log(2 * Math.PI * residualSumOfSquares() / n) + 1) - logRoot;
        }

        Disaggregated disaggregated(double rho) {
            RealMatrix q = ofDisturbance.getQ();
            RealMatrix spread = factor.multiply(columns(q, 0, benchmarks.length));
            RealMatrix open = factor.multiply(columns(q, benchmarks.length, length()));
            double variance = residualSumOfSquares() / (benchmarks.length - beta.getDimension());
            RealVector values = regressors.operate(beta).add(spread.operate(residual));
            return new Disaggregated(
                    list(values), standardErrors(spread, open, variance), list(beta), variance, rho, logLikelihood());
        }

        private List<Double> standardErrors(RealMatrix spread, RealMatrix open, double variance) {
            int p = beta.getDimension();
            RealMatrix upper = ofRegressors.getR().getSubMatrix(0, p - 1, 0, p - 1);
            RealMatrix ofBeta = regressors.subtract(spread.multiply(white));
            Double[] errors = new Double[length()];
            for (int t = 0; t < errors.length; t++) {
                RealVector row = ofBeta.getRowVector(t);
                MatrixUtils.solveLowerTriangularSystem(upper.transpose(), row);
                RealVector rest = open.getRowVector(t);
                errors[t] = Math.sqrt(variance * (rest.dotProduct(rest) + row.dotProduct(row)));
            }
            return List.of(errors);
        }

        private static RealMatrix columns(RealMatrix matrix, int from, int to) {
            return matrix.getSubMatrix(0, matrix.getRowDimension() - 1, from, to - 1);
        }

        private static List<Double> list(RealVector vector) {
            return Arrays.stream(vector.toArray()).boxed().toList();
        }
    }
}
