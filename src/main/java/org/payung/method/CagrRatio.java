package org.payung.method;

import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Growth made in a span of years over the growth that a target asks for from the same first year. Growth is compound,
 * in per cent a year; from a first value below five it is in points a year, as a rate misleads near 0.
 *
 * @param growth what {@code actual} and {@code required} measure
 * @param actual per cent or points a year
 * @param required per cent or points a year, above 0
 * @see "METHOD 8.8, row UN SDG Progress Chart"
 */
public record CagrRatio(Growth growth, double actual, double required) {

    private static final double SMALLEST_FOR_RATE = 5;

    /** What is compared. */
    public enum Growth {
        PERCENT_A_YEAR,
        POINTS_A_YEAR
    }

    /**
     * The comparison, empty where the first value is at or above the target: no growth is asked for.
     *
     * @param target value to be reached at {@code targetTime}
     */
    public static Optional<CagrRatio> of(TimePoint first, TimePoint last, double target, double targetTime) {
        if (!(first.time() < last.time() && first.time() < targetTime)) {
            throw new IllegalArgumentException("first time " + first.time() + ", expected before the last time "
                    + last.time() + " and the time of the target " + targetTime);
        }
        if (!(first.value() >= 0 && last.value() >= 0)) {
            throw new IllegalArgumentException(
                    "values " + first.value() + " and " + last.value() + ", expected at least 0");
        }
        TimePoint goal = new TimePoint(targetTime, target);
        if (first.value() >= target) {
            return Optional.empty();
        }
        return Optional.of(
                first.value() < SMALLEST_FOR_RATE
                        ? new CagrRatio(Growth.POINTS_A_YEAR, points(first, last), points(first, goal))
                        : new CagrRatio(Growth.PERCENT_A_YEAR, rate(first, last), rate(first, goal)));
    }

    /** Actual over required growth: 1 where the target is met by growth as before, negative after a fall. */
    public double ratio() {
        return actual / required;
    }

    /** Compound annual growth from the first value, above 0, per cent. */
    public static double rate(TimePoint first, TimePoint last) {
        double logarithm = FastMath.log(last.value() / first.value());
        return 100 * FastMath.expm1(logarithm / (last.time() - first.time()));
    }

    private static double points(TimePoint first, TimePoint last) {
        return (last.value() - first.value()) / (last.time() - first.time());
    }
}
