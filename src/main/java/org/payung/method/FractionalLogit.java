package org.payung.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RRQRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.FastMath;

/**
 * Regression of shares on the logit scale by Bernoulli quasi-likelihood: {@code E(p | x) = 1 / (1 + exp(−xθ))}. Shares of
 * 0 and 100 enter as they are. The steps are Newton's, each a least-squares problem solved by QR and halved until the
 * deviance falls; the variance is the sandwich over clusters, times G / (G − 1).
 *
 * <p>The cases are sorted before anything is computed, so that their order changes no bit of the result.
 *
 * @see "METHOD 2.4; Papke and Wooldridge, Econometric Methods for Fractional Response Variables, Journal of Applied
 *     Econometrics 11 (1996), pp. 621–623; Liang and Zeger, Biometrika 73 (1986), p. 15 for the clusters"
 */
public final class FractionalLogit {

    /** Mean shares nearer than this to 0 or 1 are where the likelihood has no maximum. */
    private static final double SEPARATED = 1e-6;

    private static final double RANK_TOLERANCE = 1e-9;
    private static final int MOST_STEPS = 60;
    private static final int MOST_HALVINGS = 30;
    private static final double NEAR = 1e-6;

    private final double[] shares;
    private final double[] weights;
    private final String[] clusters;
    private final RealMatrix design;
    private final double[] scales;
    private final List<String> clusterNames;

    /**
     * One observation.
     *
     * @param percent 0 to 100
     * @param weight above 0
     * @param cluster whose observations hang together, as a country
     * @param regressors without the constant, which is always there and comes first; as many in every case
     */
    public record Case(double percent, double weight, String cluster, List<Double> regressors) {
        public Case {
            if (!(percent >= 0 && percent <= 100)) {
                throw new IllegalArgumentException("share " + percent + ", expected 0 to 100 per cent");
            }
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("weight " + weight + ", expected a finite number above 0");
            }
            regressors = List.copyOf(regressors);
            if (regressors.stream().anyMatch(each -> !Double.isFinite(each))) {
                throw new IllegalArgumentException("regressors " + regressors + ", expected finite numbers");
            }
        }
    }

    /** What an estimation gave: coefficients, or why there are none. */
    public sealed interface Result permits Fit, Failure {}

    /**
     * The estimate.
     *
     * @param coefficients the constant, then those of the regressors in their order
     * @param covariance of the coefficients, clustered; symmetric, its rank less than the number of clusters
     * @param deviance quasi-deviance, 0 or more
     */
    public record Fit(
            List<Double> coefficients, List<List<Double>> covariance, double deviance, int observations, int clusters)
            implements Result {

        public Fit {
            coefficients = List.copyOf(coefficients);
            covariance = covariance.stream().map(List::copyOf).toList();
        }

        /** The linear predictor of a case. */
        public double predictor(List<Double> regressors) {
            return predictor(coefficients, regressors);
        }

        /** The linear predictor under other coefficients, as those of a draw. */
        public static double predictor(List<Double> coefficients, List<Double> regressors) {
            double sum = coefficients.get(0);
            for (int each = 0; each < regressors.size(); each++) {
                sum += coefficients.get(each + 1) * regressors.get(each);
            }
            return sum;
        }

        /** The mean share, per cent. */
        public double percent(List<Double> regressors) {
            return LogitScale.percent(predictor(regressors));
        }
    }

    /** Why there is no estimate. */
    public enum Failure implements Result {
        /** Not more observations than coefficients, or fewer than two clusters. */
        TOO_FEW,
        /** A regressor follows from the others. */
        RANK_DEFICIENT,
        /** Regressors tell shares of 0 or 100 apart without error: the likelihood has no maximum. */
        SEPARATION,
        /** No maximum was found. */
        NOT_CONVERGED
    }

    private FractionalLogit(List<Case> sorted) {
        int n = sorted.size();
        int k = sorted.get(0).regressors().size() + 1;
        this.shares = sorted.stream().mapToDouble(each -> each.percent() / 100).toArray();
        this.weights = sorted.stream().mapToDouble(Case::weight).toArray();
        this.clusters = sorted.stream().map(Case::cluster).toArray(String[]::new);
        this.clusterNames = Arrays.stream(clusters).distinct().toList();
        double[][] rows = new double[n][k];
        for (int row = 0; row < n; row++) {
            rows[row][0] = 1;
            for (int column = 1; column < k; column++) {
                rows[row][column] = sorted.get(row).regressors().get(column - 1);
            }
        }
        this.design = new Array2DRowRealMatrix(rows, false);
        this.scales = scale(design);
    }

    /** Columns of length 1, so that the rank does not hang on units. A column of zeros stays one. */
    private static double[] scale(RealMatrix design) {
        double[] scales = new double[design.getColumnDimension()];
        for (int column = 0; column < scales.length; column++) {
            double norm = design.getColumnVector(column).getNorm();
            scales[column] = norm == 0 ? 1 : norm;
            design.setColumnVector(column, design.getColumnVector(column).mapDivide(scales[column]));
        }
        return scales;
    }

    /**
     * Estimates.
     *
     * @throws IllegalArgumentException if cases have different numbers of regressors
     */
    public static Result fit(Collection<Case> cases) {
        long widths =
                cases.stream().map(each -> each.regressors().size()).distinct().count();
        if (widths > 1) {
            throw new IllegalArgumentException("cases with different numbers of regressors, expected one number");
        }
        List<Case> sorted = new ArrayList<>(cases);
        sorted.sort(ORDER);
        if (sorted.isEmpty() || sorted.size() <= sorted.get(0).regressors().size() + 1) {
            return Failure.TOO_FEW;
        }
        FractionalLogit problem = new FractionalLogit(sorted);
        return problem.clusterNames.size() < 2 ? Failure.TOO_FEW : problem.solve();
    }

    /** An order in which equal cases alone are tied: sums over cases sorted by it hang on no other order. */
    public static Comparator<Case> order() {
        return ORDER;
    }

    private static final Comparator<Case> ORDER = Comparator.comparing(Case::cluster)
            .thenComparingDouble(Case::percent)
            .thenComparingDouble(Case::weight)
            .thenComparing(Case::regressors, FractionalLogit::compare);

    private static int compare(List<Double> one, List<Double> other) {
        return Arrays.compare(
                one.stream().mapToDouble(Double::doubleValue).toArray(),
                other.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Result solve() {
        if (new RRQRDecomposition(design, 0).getRank(RANK_TOLERANCE) < design.getColumnDimension()) {
            return Failure.RANK_DEFICIENT;
        }
        RealVector theta = new ArrayRealVector(design.getColumnDimension());
        for (int step = 0; step < MOST_STEPS; step++) {
            if (isSeparated(theta)) {
                return Failure.SEPARATION;
            }
            RealVector direction = newton(theta);
            if (direction.getLInfNorm() <= NEAR * (1 + theta.getLInfNorm())) {
                // so near the maximum the deviance is flat to its last bits, and each step doubles the digits
                RealVector near = theta.add(direction);
                return estimate(near.add(newton(near)));
            }
            Optional<RealVector> next = lower(theta, direction);
            if (next.isEmpty()) {
                return Failure.NOT_CONVERGED;
            }
            theta = next.get();
        }
        return Failure.NOT_CONVERGED;
    }

    /** The point in the direction, halved as often as it takes for the deviance to fall. */
    private Optional<RealVector> lower(RealVector theta, RealVector direction) {
        double deviance = deviance(theta);
        RealVector step = direction;
        for (int half = 0; half <= MOST_HALVINGS; half++) {
            RealVector next = theta.add(step);
            if (deviance(next) < deviance) {
                return Optional.of(next);
            }
            step = step.mapMultiply(0.5);
        }
        return Optional.empty();
    }

    private boolean isSeparated(RealVector theta) {
        return Arrays.stream(means(theta)).anyMatch(mean -> Math.min(mean, 1 - mean) < SEPARATED);
    }

    private double[] means(RealVector theta) {
        return Arrays.stream(design.operate(theta).toArray())
                .map(each -> LogitScale.percent(each) / 100)
                .toArray();
    }

    /** The step that minimises the squares of √W X δ − (y − μ) w / √W. */
    private RealVector newton(RealVector theta) {
        double[] means = means(theta);
        double[] roots = roots(means);
        RealVector working = new ArrayRealVector(means.length);
        for (int row = 0; row < means.length; row++) {
            working.setEntry(row, weights[row] * (shares[row] - means[row]) / roots[row]);
        }
        return new QRDecomposition(weighted(roots)).getSolver().solve(working);
    }

    private double[] roots(double[] means) {
        double[] roots = new double[means.length];
        for (int row = 0; row < means.length; row++) {
            roots[row] = Math.sqrt(weights[row] * means[row] * (1 - means[row]));
        }
        return roots;
    }

    private RealMatrix weighted(double[] roots) {
        RealMatrix weighted = design.copy();
        for (int row = 0; row < roots.length; row++) {
            weighted.setRowVector(row, weighted.getRowVector(row).mapMultiply(roots[row]));
        }
        return weighted;
    }

    /** Twice the quasi-likelihood that is lost against means equal to the shares. */
    private double deviance(RealVector theta) {
        double[] predictors = design.operate(theta).toArray();
        double[] terms = new double[predictors.length];
        for (int row = 0; row < terms.length; row++) {
            double y = shares[row];
            double likelihood = y * predictors[row] - softplus(predictors[row]);
            terms[row] = 2 * weights[row] * (entropy(y) + entropy(1 - y) - likelihood);
        }
        return Sum.of(terms);
    }

    /** {@code ln(1 + exp(x))} without overflow. */
    private static double softplus(double x) {
        return Math.max(0, x) + FastMath.log1p(FastMath.exp(-Math.abs(x)));
    }

    private static double entropy(double y) {
        return y == 0 ? 0 : y * FastMath.log(y);
    }

    private Fit estimate(RealVector theta) {
        int k = scales.length;
        double[][] covariance = covariance(theta).getData();
        List<Double> coefficients = new ArrayList<>();
        List<List<Double>> rows = new ArrayList<>();
        for (int row = 0; row < k; row++) {
            coefficients.add(theta.getEntry(row) / scales[row]);
            List<Double> cells = new ArrayList<>();
            for (int column = 0; column < k; column++) {
                cells.add(covariance[row][column] / (scales[row] * scales[column]));
            }
            rows.add(cells);
        }
        return new Fit(coefficients, rows, deviance(theta), shares.length, clusterNames.size());
    }

    /** G / (G − 1) Σ d d', with d = A⁻¹ s for the score s of each cluster and A = X'WX = R'R. */
    private RealMatrix covariance(RealVector theta) {
        double[] means = means(theta);
        int k = design.getColumnDimension();
        RealMatrix r = new QRDecomposition(weighted(roots(means))).getR().getSubMatrix(0, k - 1, 0, k - 1);
        RealMatrix lower = r.transpose();
        RealMatrix sum = new Array2DRowRealMatrix(k, k);
        for (String cluster : clusterNames) {
            RealVector each = score(cluster, means);
            MatrixUtils.solveLowerTriangularSystem(lower, each);
            MatrixUtils.solveUpperTriangularSystem(r, each);
            sum = sum.add(each.outerProduct(each));
        }
        double g = clusterNames.size();
        return sum.scalarMultiply(g / (g - 1));
    }

    private RealVector score(String cluster, double[] means) {
        RealVector score = new ArrayRealVector(design.getColumnDimension());
        for (int row = 0; row < means.length; row++) {
            if (clusters[row].equals(cluster)) {
                score = score.add(design.getRowVector(row).mapMultiply(weights[row] * (shares[row] - means[row])));
            }
        }
        return score;
    }
}
