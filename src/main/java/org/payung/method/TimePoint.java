package org.payung.method;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A value at a time, the time in years: 2023, or 2023.25 for the second quarter.
 *
 * @param time finite, in years
 * @param value finite
 */
public record TimePoint(double time, double value) {

    public TimePoint {
        if (!Double.isFinite(time) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("value " + value + " at " + time + ", expected finite numbers");
        }
    }

    /** The points by time. */
    static List<TimePoint> sorted(Collection<TimePoint> points) {
        List<TimePoint> sorted = points.stream()
                .sorted(Comparator.comparingDouble(TimePoint::time))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).time() == sorted.get(i - 1).time()) {
                throw new IllegalArgumentException(
                        "two values at " + sorted.get(i).time() + ", expected one value for each time");
            }
        }
        return sorted;
    }

    static double[] values(List<TimePoint> points) {
        return points.stream().mapToDouble(TimePoint::value).toArray();
    }
}
