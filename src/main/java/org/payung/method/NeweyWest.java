package org.payung.method;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/**
 * Covariance of regression coefficients where the errors may have unequal variances and remember their past: Bartlett
 * kernel, no prewhitening, no correction for small samples.
 *
 * @see "METHOD 5.2; Newey and West, A Simple, Positive Semi-definite, Heteroskedasticity and Autocorrelation Consistent
 *     Covariance Matrix, Econometrica 55 (1987), pp. 703–708; lag of their Automatic Lag Selection in Covariance Matrix
 *     Estimation, Review of Economic Studies 61 (1994), pp. 631–653"
 */
public final class NeweyWest {

    private NeweyWest() {}

    /** The number of past errors that count: ⌊4 (n/100)^(2/9)⌋. */
    public static int lag(int observations) {
        return (int) Math.floor(4 * FastMath.pow(observations / 100.0, 2.0 / 9));
    }

    /** Standard error of the mean of a series in the order of time, with the lag of its length. */
    public static double standardErrorOfMean(double[] series) {
        double mean = Sum.of(series) / series.length;
        RealMatrix influence = MatrixUtils.createRealMatrix(1, series.length);
        double[] residuals = new double[series.length];
        for (int i = 0; i < series.length; i++) {
            residuals[i] = series[i] - mean;
            influence.setEntry(0, i, 1.0 / series.length);
        }
        return Math.sqrt(covariance(influence, residuals, lag(series.length)).getEntry(0, 0));
    }

    /** Covariance of the coefficients of a fit to rows in the order of time. */
    static RealMatrix covariance(LeastSquares fit, int lag) {
        return covariance(fit.influence(), fit.residuals().toArray(), lag);
    }

    private static RealMatrix covariance(RealMatrix influence, double[] residuals, int lag) {
        RealMatrix scores = influence.copy();
        for (int row = 0; row < scores.getRowDimension(); row++) {
            for (int column = 0; column < residuals.length; column++) {
                scores.multiplyEntry(row, column, residuals[column]);
            }
        }
        RealMatrix sum = scores.multiply(scores.transpose());
        for (int past = 1; past <= Math.min(lag, residuals.length - 1); past++) {
            double weight = 1 - past / (lag + 1.0);
            RealMatrix product = lagged(scores, past);
            sum = sum.add(product.add(product.transpose()).scalarMultiply(weight));
        }
        return sum;
    }

    private static RealMatrix lagged(RealMatrix scores, int past) {
        int rows = scores.getRowDimension() - 1;
        int last = scores.getColumnDimension() - 1;
        RealMatrix later = scores.getSubMatrix(0, rows, past, last);
        RealMatrix earlier = scores.getSubMatrix(0, rows, 0, last - past);
        return later.multiply(earlier.transpose());
    }
}
