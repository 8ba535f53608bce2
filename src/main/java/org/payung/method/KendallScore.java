package org.payung.method;

import java.util.Arrays;

/**
 * Kendall's score of a series against time and its variance under no trend, ties between values allowed for.
 *
 * @param score rises less falls over all pairs
 * @param variance at least 0, 0 where all values are equal
 * @param tied whether two values are equal
 * @see "METHOD 8.8; Kendall, Rank Correlation Methods, 4th edition (1975), chapter 4"
 */
record KendallScore(int score, double variance, boolean tied) {

    /** The score of values in the order of time. */
    static KendallScore of(double[] values) {
        int score = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                score += (int) Math.signum(values[j] - values[i]);
            }
        }
        double ties = tieTerm(values);
        return new KendallScore(score, (term(values.length) - ties) / 18, ties > 0);
    }

    // a group of one gives 0, so that only ties count
    private static double tieTerm(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        int group = 0;
        for (int i = 0; i < sorted.length; i++) {
            group++;
            if (i == sorted.length - 1 || sorted[i + 1] != sorted[i]) {
                sum += term(group);
                group = 0;
            }
        }
        return sum;
    }

    private static double term(double n) {
        return n * (n - 1) * (2 * n + 5);
    }
}
