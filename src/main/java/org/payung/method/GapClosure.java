package org.payung.method;

/**
 * How much of the way to 100 per cent was made between two years of one source release.
 *
 * @see "METHOD 8.8, gap closure, and 2.5, linear year of arrival"
 */
public final class GapClosure {

    private static final double LAST_BITS = 1e-9;

    private GapClosure() {}

    /** Share of the first year's shortfall that was closed: (x − x0) / (100 − x0). Negative where it widened. */
    public static double share(double first, double last) {
        if (!(first < 100)) {
            throw new IllegalArgumentException("first value " + first + ", expected less than 100 per cent");
        }
        return (last - first) / (100 - first);
    }

    /**
     * The year in which a straight line reaches 100, unrounded: a report prints the next whole year.
     *
     * @param pointsPerYear slope, above 0
     */
    public static double arrival(double year, double value, double pointsPerYear) {
        if (!(pointsPerYear > 0)) {
            throw new IllegalArgumentException("slope " + pointsPerYear + ", expected above 0 points a year");
        }
        return year + (100 - value) / pointsPerYear;
    }

    /**
     * The first whole year in which the line has reached 100. An arrival on a year, but for the last bits of a double, is
     * that year.
     *
     * @param pointsPerYear slope, above 0
     */
    public static long arrivalYear(double year, double value, double pointsPerYear) {
        return (long) Math.ceil(arrival(year, value, pointsPerYear) - LAST_BITS);
    }
}
