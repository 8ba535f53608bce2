package org.payung.method;

import java.util.OptionalDouble;

/**
 * Share of persons with less than so many per cent of the median income, per cent. The line moves with the sample: its
 * variance comes from the bootstrap, not from a proportion at a fixed line, which would be wrong.
 *
 * @see "METHOD 4.2 (quantile) and 4.5; Deville, Variance estimation for complex statistics and estimators, Survey
 *     Methodology 25 (1999), p. 199, on why the line's own error counts; Eurostat indicator ilc_li02"
 */
public final class AtRiskOfPoverty {

    private AtRiskOfPoverty() {}

    /**
     * The share, empty where nothing has a weight.
     *
     * @param medianPercent share of the median that is the line, as 60
     */
    public static OptionalDouble of(double[] incomes, double[] weights, double medianPercent) {
        OptionalDouble median = WeightedQuantile.of(incomes, weights, 50);
        if (median.isEmpty()) {
            return median;
        }
        double line = median.getAsDouble() * medianPercent / 100;
        double[] poor = new double[incomes.length];
        for (int i = 0; i < poor.length; i++) {
            poor[i] = incomes[i] < line ? weights[i] : 0;
        }
        return OptionalDouble.of(100 * (Sum.of(poor) / Sum.of(weights)));
    }
}
