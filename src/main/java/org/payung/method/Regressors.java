package org.payung.method;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The short-period columns that a regression explains its figure by, all of one length; they may go on after the last
 * benchmark.
 */
public final class Regressors {

    private final List<double[]> columns;

    private Regressors(Stream<double[]> columns) {
        this.columns = columns.map(double[]::clone).toList();
        for (double[] column : this.columns) {
            requireSound(column);
        }
    }

    /** A constant alone, where there is no indicator. */
    public static Regressors constant(int length) {
        return new Regressors(Stream.of(ones(length)));
    }

    /** A constant, then the indicators. */
    public static Regressors withConstant(double[] first, double[]... more) {
        return new Regressors(Stream.concat(Stream.of(ones(first.length), first), Arrays.stream(more)));
    }

    /** The indicators without constant. */
    public static Regressors withoutConstant(double[] first, double[]... more) {
        return new Regressors(Stream.concat(Stream.of(first), Arrays.stream(more)));
    }

    int length() {
        return columns.get(0).length;
    }

    int count() {
        return columns.size();
    }

    RealMatrix matrix() {
        RealMatrix matrix = MatrixUtils.createRealMatrix(length(), count());
        for (int i = 0; i < count(); i++) {
            matrix.setColumn(i, columns.get(i));
        }
        return matrix;
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private void requireSound(double[] column) {
        if (column.length == 0 || column.length != length()) {
            throw new IllegalArgumentException(
                    "a regressor of " + column.length + " periods, expected " + Math.max(1, length()));
        }
        for (double each : column) {
            if (!Double.isFinite(each)) {
                throw new IllegalArgumentException("regressor " + each + ", expected a finite number");
            }
        }
    }
}
