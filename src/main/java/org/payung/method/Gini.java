package org.payung.method;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Gini coefficient of weighted incomes, per cent: half the mean difference between two persons against the mean,
 * {@code Σ Σ w w' max(x, x') / (N Y) − 1}. Incomes below 0 are taken as they are; with them it may exceed 100.
 *
 * @see "METHOD 4.5; definition: Sen, On Economic Inequality (1973), p. 31; variance by the derivative of the estimator with
 *     respect to each weight: Deville, Variance estimation for complex statistics and estimators, Survey Methodology 25
 *     (1999), pp. 193–203; Langel and Tillé, Variance estimation of the Gini index, Journal of the Royal Statistical Society
 *     A 176 (2013), p. 529"
 */
public final class Gini {

    private final double percent;
    private final double[] linearized;

    private Gini(double percent, double[] linearized) {
        this.percent = percent;
        this.linearized = linearized;
    }

    /** The coefficient, empty where weights or incomes add up to nothing. */
    public static OptionalDouble of(double[] incomes, double[] weights) {
        return compute(incomes, weights)
                .map(gini -> OptionalDouble.of(gini.percent))
                .orElseGet(OptionalDouble::empty);
    }

    /** The coefficient with its variance in squared points. */
    public static Optional<SurveyEstimate> of(SurveyDesign design, double[] incomes) {
        return compute(incomes, design.weights())
                .map(gini -> new SurveyEstimate(
                        gini.percent, LinearizedVariance.of(design, gini.linearized), design.degreesOfFreedom()));
    }

    static Optional<Gini> compute(double[] incomes, double[] weights) {
        Domains.requireSameLength(weights.length, incomes.length);
        double[] amounts = products(incomes, weights);
        double persons = Sum.of(weights);
        double income = Sum.of(amounts);
        if (persons == 0 || !(income > 0)) {
            return Optional.empty();
        }
        double[] larger = largerOfTwo(incomes, weights, amounts);
        double fraction = Sum.of(products(larger, weights)) / persons / income - 1;
        double[] linearized = new double[incomes.length];
        for (int i = 0; i < linearized.length; i++) {
            linearized[i] =
                    100 * (2 * larger[i] / persons / income - (1 + fraction) * (1 / persons + incomes[i] / income));
        }
        return Optional.of(new Gini(100 * fraction, linearized));
    }

    double percent() {
        return percent;
    }

    /** Linearised value of each person, in points. */
    double[] linearized() {
        return linearized.clone();
    }

    /** Σ w' max(x, x') over everybody else and oneself, for each person: equal incomes need no order. */
    private static double[] largerOfTwo(double[] incomes, double[] weights, double[] amounts) {
        int[] order = IntStream.range(0, incomes.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> incomes[i]).thenComparingDouble(i -> weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        RunningSum personsUpTo = new RunningSum();
        RunningSum amountAbove = new RunningSum();
        amountAbove.add(Sum.of(amounts));
        double[] larger = new double[incomes.length];
        int start = 0;
        while (start < order.length) {
            int end = start;
            while (end < order.length && incomes[order[end]] == incomes[order[start]]) {
                personsUpTo.add(weights[order[end]]);
                amountAbove.add(-amounts[order[end]]);
                end++;
            }
            double income = incomes[order[start]];
            double sum = income * personsUpTo.value() + amountAbove.value();
            Arrays.stream(order, start, end).forEach(i -> larger[i] = sum);
            start = end;
        }
        return larger;
    }

    private static double[] products(double[] incomes, double[] weights) {
        double[] products = new double[incomes.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = new WeightedValue(incomes[i], weights[i]).product();
        }
        return products;
    }
}
