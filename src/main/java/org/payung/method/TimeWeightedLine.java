package org.payung.method;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Straight line through a series in which each year counts for less than the year after it: the weight of a point is
 * {@code yearly} to the power of its age in years.
 *
 * @param level value on the line at {@code time}
 * @param slope units of the value a year
 * @param time of the last point
 * @see "METHOD 8.8, Anticipated Progress Index: weights by year are a setting, as ESCAP's own were not found; Brown,
 *     Smoothing, Forecasting and Prediction of Discrete Time Series (1963), chapter 9, discounted least squares"
 */
public record TimeWeightedLine(double level, double slope, double time) {

    /**
     * The line, empty for fewer than two points.
     *
     * @param yearly above 0, at most 1; 1 gives every year the same weight
     */
    public static Optional<TimeWeightedLine> of(Collection<TimePoint> points, double yearly) {
        if (!(yearly > 0 && yearly <= 1)) {
            throw new IllegalArgumentException("weight " + yearly + " of a year before, expected above 0, at most 1");
        }
        List<TimePoint> sorted = TimePoint.sorted(points);
        if (sorted.size() < 2) {
            return Optional.empty();
        }
        double last = sorted.get(sorted.size() - 1).time();
        double[][] rows = sorted.stream()
                .map(point -> new double[] {1, point.time() - last})
                .toArray(double[][]::new);
        double[] weights = sorted.stream()
                .mapToDouble(point -> FastMath.pow(yearly, last - point.time()))
                .toArray();
        return LeastSquares.of(rows, TimePoint.values(sorted), weights)
                .map(fit -> new TimeWeightedLine(
                        fit.coefficients().getEntry(0), fit.coefficients().getEntry(1), last));
    }

    /** The value on the line at a time. */
    public double at(double when) {
        return level + slope * (when - time);
    }
}
