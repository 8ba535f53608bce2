package org.payung.method;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Ordinary or weighted least squares by QR decomposition of the scaled columns.
 *
 * @param coefficients one for each column
 * @param residuals one for each row, unweighted: what the line leaves
 * @param influence what one unit in a row adds to each coefficient: columns × rows
 * @see "Golub and Van Loan, Matrix Computations, 4th edition (2013), section 5.3"
 */
record LeastSquares(RealVector coefficients, RealVector residuals, RealMatrix influence) {

    // columns of length 1 whose part beside the others is shorter than this are called dependent
    private static final double DEPENDENT = 1e-10;

    /** The fit with equal weights, empty where there are fewer rows than columns or the columns depend on each other. */
    static Optional<LeastSquares> of(double[][] rows, double[] y) {
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        return of(rows, y, ones);
    }

    /**
     * The fit.
     *
     * @param weights above 0, of the squared residuals
     */
    static Optional<LeastSquares> of(double[][] rows, double[] y, double[] weights) {
        if (y.length == 0 || y.length < rows[0].length) {
            return Optional.empty();
        }
        RealMatrix x = new Array2DRowRealMatrix(rows);
        double[] lengths = lengths(x, weights);
        RealMatrix scaled = new Array2DRowRealMatrix(x.getRowDimension(), x.getColumnDimension());
        for (int row = 0; row < y.length; row++) {
            for (int column = 0; column < lengths.length; column++) {
                scaled.setEntry(row, column, Math.sqrt(weights[row]) * rows[row][column] / lengths[column]);
            }
        }
        DecompositionSolver solver = new QRDecomposition(scaled, DEPENDENT).getSolver();
        if (!solver.isNonSingular()) {
            return Optional.empty();
        }
        RealMatrix influence = solver.solve(MatrixUtils.createRealIdentityMatrix(y.length));
        for (int column = 0; column < lengths.length; column++) {
            for (int row = 0; row < y.length; row++) {
                influence.multiplyEntry(column, row, Math.sqrt(weights[row]) / lengths[column]);
            }
        }
        double[] coefficients = solver.solve(weighted(y, weights)).toArray();
        for (int column = 0; column < lengths.length; column++) {
            coefficients[column] /= lengths[column];
        }
        RealVector fitted = new ArrayRealVector(x.operate(coefficients), false);
        RealVector residuals = new ArrayRealVector(y).subtract(fitted);
        return Optional.of(new LeastSquares(new ArrayRealVector(coefficients, false), residuals, influence));
    }

    private static ArrayRealVector weighted(double[] y, double[] weights) {
        ArrayRealVector weighted = new ArrayRealVector(y.length);
        for (int row = 0; row < y.length; row++) {
            weighted.setEntry(row, Math.sqrt(weights[row]) * y[row]);
        }
        return weighted;
    }

    // a column of zeros keeps length 1 and is found to be dependent
    private static double[] lengths(RealMatrix x, double[] weights) {
        double[] lengths = new double[x.getColumnDimension()];
        for (int column = 0; column < lengths.length; column++) {
            double length = weighted(x.getColumn(column), weights).getNorm();
            lengths[column] = length > 0 ? length : 1;
        }
        return lengths;
    }
}
