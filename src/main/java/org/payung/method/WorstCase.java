package org.payung.method;

import java.util.function.ToDoubleFunction;

/**
 * Range of a figure whose inputs were printed with few digits: each input may lie anywhere within half a unit of its last
 * digit, and the figure between the smallest and the largest value that follow. Taken at the corners of the box of inputs,
 * which is exact where the figure rises or falls with each input all the way, as quotients of positive sums do. Beyond
 * {@value #MOST_CORNERS} uncertain inputs the deviations of one input at a time are added.
 *
 * @param lower at most {@code upper}, in the unit of the figure
 * @see "Moore, Kearfott and Cloud, Introduction to Interval Analysis, SIAM (2009), chapter 5: monotone functions"
 * @see "templates/methodology.md, Range from rounding"
 */
public record WorstCase(double lower, double upper) {

    private static final int MOST_CORNERS = 12;

    public WorstCase {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("range " + lower + " to " + upper + ", expected lower <= upper");
        }
    }

    /**
     * The range of a figure.
     *
     * @param lowest smallest value of each input
     * @param highest largest value of each input
     * @param figure finite over the whole box
     */
    public static WorstCase of(double[] lowest, double[] highest, ToDoubleFunction<double[]> figure) {
        int[] uncertain = uncertain(lowest, highest);
        return uncertain.length <= MOST_CORNERS
                ? corners(lowest, highest, uncertain, figure)
                : oneAtATime(lowest, highest, uncertain, figure);
    }

    private static int[] uncertain(double[] lowest, double[] highest) {
        if (lowest.length != highest.length) {
            throw new IllegalArgumentException(
                    lowest.length + " lowest and " + highest.length + " highest values, expected as many");
        }
        int[] places = new int[lowest.length];
        int count = 0;
        for (int i = 0; i < lowest.length; i++) {
            if (!(lowest[i] <= highest[i])) {
                throw new IllegalArgumentException(
                        "input from " + lowest[i] + " to " + highest[i] + ", expected lowest <= highest");
            }
            if (lowest[i] < highest[i]) {
                places[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(places, count);
    }

    private static WorstCase corners(
            double[] lowest, double[] highest, int[] uncertain, ToDoubleFunction<double[]> figure) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 1 << uncertain.length; corner++) {
            double[] inputs = lowest.clone();
            for (int bit = 0; bit < uncertain.length; bit++) {
                if ((corner >> bit & 1) == 1) {
                    inputs[uncertain[bit]] = highest[uncertain[bit]];
                }
            }
            double value = figure.applyAsDouble(inputs);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return new WorstCase(least, most);
    }

    private static WorstCase oneAtATime(
            double[] lowest, double[] highest, int[] uncertain, ToDoubleFunction<double[]> figure) {
        double[] middle = new double[lowest.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = lowest[i] + (highest[i] - lowest[i]) / 2;
        }
        double value = figure.applyAsDouble(middle);
        double deviation = 0;
        for (int place : uncertain) {
            double[] inputs = middle.clone();
            inputs[place] = highest[place];
            double above = Math.abs(figure.applyAsDouble(inputs) - value);
            inputs[place] = lowest[place];
            deviation += Math.max(above, Math.abs(figure.applyAsDouble(inputs) - value));
        }
        return new WorstCase(value - deviation, value + deviation);
    }
}
