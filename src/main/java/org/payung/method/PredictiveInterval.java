package org.payung.method;

import java.util.Collection;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Mean of draws from a predictive distribution and the interval that leaves equal shares of them below and above.
 * Quantiles are R's type 7.
 *
 * @see "METHOD 2.4, validation; Gneiting and Raftery, Strictly Proper Scoring Rules, Prediction, and Estimation, Journal
 *     of the American Statistical Association 102 (2007), p. 370, central prediction intervals"
 */
public record PredictiveInterval(double mean, double lower, double upper) {

    /**
     * The interval.
     *
     * @param draws at least one
     * @param levelPercent as 90
     */
    public static PredictiveInterval of(Collection<Double> draws, double levelPercent) {
        if (draws.isEmpty()) {
            throw new IllegalArgumentException("no draws, expected at least one");
        }
        if (!(levelPercent > 0 && levelPercent < 100)) {
            throw new IllegalArgumentException("level " + levelPercent + ", expected between 0 and 100 per cent");
        }
        double[] sorted =
                draws.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
        percentile.setData(sorted);
        return new PredictiveInterval(
                Sum.of(sorted) / sorted.length,
                percentile.evaluate(50 - levelPercent / 2),
                percentile.evaluate(50 + levelPercent / 2));
    }
}
