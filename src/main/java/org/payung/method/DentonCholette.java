package org.payung.method;

import java.util.Arrays;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Proportional first-difference benchmarking: the short periods z that meet every benchmark and whose ratio to the
 * indicator x changes least from one to the next, min Σ (z_t/x_t − z_{t−1}/x_{t−1})² subject to C z = y. The first
 * period carries no penalty (Cholette). Short periods after the last benchmark keep the last ratio, which is what the
 * minimisation gives.
 *
 * <p>Solved for the changes d of the ratio. With the rows of C scaled by the indicator, each benchmark says that a mean
 * of ratios is r_i; the differences of neighbouring benchmarks, G d = r_{i+1} − r_i, no longer hold the level, and their
 * solution of least norm comes from a QR decomposition of Gᵀ. This is the Lagrange system of the paper with level and
 * multipliers eliminated by hand; a row of G spans two long periods only, so that its condition does not grow with the
 * length of the series, and no square of a matrix is formed.
 *
 * @see "Denton, Adjustment of monthly or quarterly series to annual totals, JASA 66 (1971), pages 99-102; Dagum and
 *     Cholette, Benchmarking, Temporal Distribution and Reconciliation Methods for Time Series (2006), section 6.2;
 *     METHOD 8.3"
 */
public final class DentonCholette {

    private DentonCholette() {}

    /**
     * The short periods.
     *
     * @param indicator above 0, in the order of time, as long as the result; may go on after the last benchmark
     */
    public static double[] of(double[] benchmarks, double[] indicator, TemporalAggregation aggregation) {
        aggregation.require(benchmarks, indicator.length);
        requirePositive(indicator);
        RealMatrix shares = shares(benchmarks.length, indicator, aggregation);
        double[] ratios = ratiosOfBenchmarks(benchmarks, indicator, aggregation);
        double[] changes = changes(shares, ratios);
        double level = ratios[0] - new ArrayRealVector(row(shares, 0)).dotProduct(new ArrayRealVector(changes));
        double[] values = new double[indicator.length];
        double ratio = level;
        for (int t = 0; t < values.length; t++) {
            ratio += t > 0 && t <= changes.length ? changes[t - 1] : 0;
            values[t] = ratio * indicator[t];
        }
        return values;
    }

    /** The same without indicator: the short periods themselves change least. */
    public static double[] smooth(double[] benchmarks, int length, TemporalAggregation aggregation) {
        aggregation.require(benchmarks, length);
        double[] constant = new double[length];
        Arrays.fill(constant, 1);
        return of(benchmarks, constant, aggregation);
    }

    private static void requirePositive(double[] indicator) {
        for (double each : indicator) {
            if (!(each > 0) || Double.isInfinite(each)) {
                throw new IllegalArgumentException("indicator " + each + ", expected above 0");
            }
        }
    }

    /**
     * Row i, column t: the weight that change t + 1 of the ratio has in benchmark i, the share of the benchmark's
     * indicator that lies after the change.
     */
    private static RealMatrix shares(int periods, double[] indicator, TemporalAggregation aggregation) {
        int parts = aggregation.parts();
        RealMatrix shares = MatrixUtils.createRealMatrix(periods, periods * parts - 1);
        for (int period = 0; period < periods; period++) {
            double whole = aggregation.aggregate(indicator, period);
            double after = 0;
            for (int part = parts - 1; part >= 0; part--) {
                int t = period * parts + part;
                after += aggregation.weight(part) * indicator[t] / whole;
                if (t > 0) {
                    shares.setEntry(period, t - 1, after);
                }
            }
            for (int t = 0; t < period * parts - 1; t++) {
                shares.setEntry(period, t, 1);
            }
        }
        return shares;
    }

    private static double[] ratiosOfBenchmarks(
            double[] benchmarks, double[] indicator, TemporalAggregation aggregation) {
        double[] ratios = new double[benchmarks.length];
        for (int period = 0; period < ratios.length; period++) {
            ratios[period] = benchmarks[period] / aggregation.aggregate(indicator, period);
        }
        return ratios;
    }

    /** The changes of least norm that lead from each benchmark's ratio to the next one's. */
    private static double[] changes(RealMatrix shares, double[] ratios) {
        int steps = ratios.length - 1;
        if (steps == 0) {
            return new double[shares.getColumnDimension()];
        }
        RealMatrix steering = MatrixUtils.createRealMatrix(shares.getColumnDimension(), steps);
        double[] wanted = new double[steps];
        for (int i = 0; i < steps; i++) {
            steering.setColumn(
                    i,
                    new ArrayRealVector(row(shares, i + 1))
                            .subtract(new ArrayRealVector(row(shares, i)))
                            .toArray());
            wanted[i] = ratios[i + 1] - ratios[i];
        }
        QRDecomposition qr = new QRDecomposition(steering);
        return leastNorm(qr.getQ(), qr.getR(), wanted);
    }

    /** The solution of Rᵀ Qᵀ d = wanted that lies in the columns of Q. */
    private static double[] leastNorm(RealMatrix q, RealMatrix r, double[] wanted) {
        ArrayRealVector multipliers = new ArrayRealVector(wanted);
        MatrixUtils.solveLowerTriangularSystem(
                r.getSubMatrix(0, wanted.length - 1, 0, wanted.length - 1).transpose(), multipliers);
        return q.getSubMatrix(0, q.getRowDimension() - 1, 0, wanted.length - 1).operate(multipliers.toArray());
    }

    private static double[] row(RealMatrix matrix, int row) {
        return matrix.getRow(row);
    }
}
