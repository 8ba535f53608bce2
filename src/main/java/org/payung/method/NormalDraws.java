package org.payung.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RectangularCholeskyDecomposition;
import org.apache.commons.math3.random.Well19937c;

/**
 * Draws from normal distributions that depend on nothing but a seed and the name of what is drawn: the same name gives
 * the same numbers whatever was drawn before, in whatever thread.
 *
 * @see "Panneton, L'Ecuyer and Matsumoto, Improved Long-Period Generators Based on Linear Recurrences Modulo 2, ACM
 *     Transactions on Mathematical Software 32 (2006), for WELL19937c; Higham, Analysis of the Cholesky Decomposition of
 *     a Semi-Definite Matrix (1990), for a covariance whose rank is less than its size"
 */
public final class NormalDraws {

    /** Pivots of the correlation matrix below this are rounding error. */
    private static final double SMALL = 1e-12;

    private final long seed;

    public NormalDraws(long seed) {
        this.seed = seed;
    }

    /** Independent draws with mean 0 and variance 1. */
    public List<Double> standard(String name, int count) {
        Well19937c generator = generator(name);
        List<Double> draws = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
            draws.add(generator.nextGaussian());
        }
        return draws;
    }

    /**
     * Draws of a vector: {@code mean + L z} with {@code L L'} the covariance, by Cholesky with pivots.
     *
     * @param covariance symmetric, positive semi-definite; a variance of 0 leaves its element at the mean
     */
    public List<List<Double>> vectors(String name, List<Double> mean, List<List<Double>> covariance, int count) {
        RealMatrix root = root(covariance);
        Well19937c generator = generator(name);
        List<List<Double>> draws = new ArrayList<>(count);
        for (int each = 0; each < count; each++) {
            double[] z = new double[root.getColumnDimension()];
            Arrays.setAll(z, index -> generator.nextGaussian());
            double[] shift = root.operate(z);
            List<Double> draw = new ArrayList<>(shift.length);
            for (int row = 0; row < shift.length; row++) {
                draw.add(mean.get(row) + shift[row]);
            }
            draws.add(List.copyOf(draw));
        }
        return draws;
    }

    /** The root of the correlation matrix, each row times its standard deviation: pivots do not hang on units. */
    private static RealMatrix root(List<List<Double>> covariance) {
        int k = covariance.size();
        double[] deviations = new double[k];
        Arrays.setAll(deviations, each -> Math.sqrt(covariance.get(each).get(each)));
        RealMatrix correlation = new Array2DRowRealMatrix(k, k);
        for (int row = 0; row < k; row++) {
            for (int column = 0; column < k; column++) {
                double product = deviations[row] * deviations[column];
                correlation.setEntry(
                        row, column, product == 0 ? 0 : covariance.get(row).get(column) / product);
            }
        }
        RealMatrix root = rootOf(correlation);
        for (int row = 0; row < k; row++) {
            root.setRowVector(row, root.getRowVector(row).mapMultiply(deviations[row]));
        }
        return root;
    }

    private static RealMatrix rootOf(RealMatrix correlation) {
        return correlation.getNorm() == 0
                ? new Array2DRowRealMatrix(correlation.getRowDimension(), 1)
                : new RectangularCholeskyDecomposition(correlation, SMALL).getRootMatrix();
    }

    private Well19937c generator(String name) {
        return new Well19937c(seed ^ mix(name));
    }

    /** FNV-1a over the characters, then a finaliser that spreads near names over all bits. */
    private static long mix(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int each = 0; each < name.length(); each++) {
            hash = (hash ^ name.charAt(each)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
