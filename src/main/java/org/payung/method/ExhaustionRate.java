package org.payung.method;

/**
 * Share of benefit spells that end because the entitlement is used up: final payments of four quarters over the first
 * payments of the four quarters in which these spells began, per cent.
 *
 * @see "US Department of Labor, UI Data Summary, glossary: exhaustion rate; METHOD 5.3, EXHAUST"
 */
public final class ExhaustionRate {

    private static final double WEEKS_A_QUARTER = 13;

    private ExhaustionRate() {}

    /** By how many quarters first payments precede final ones: the potential duration, to the nearest quarter. */
    public static int lagQuarters(double potentialDurationWeeks) {
        if (!(potentialDurationWeeks > 0)) {
            throw new IllegalArgumentException(
                    "potential duration " + potentialDurationWeeks + " weeks, expected more than 0");
        }
        return (int) Math.rint(potentialDurationWeeks / WEEKS_A_QUARTER);
    }

    /**
     * The rate, per cent; above 100 where spells were longer than assumed.
     *
     * @throws IllegalArgumentException if there was no first payment
     */
    public static double percent(double[] finalPayments, double[] firstPayments) {
        double first = Sum.of(firstPayments);
        if (!(first > 0)) {
            throw new IllegalArgumentException("first payments " + first + ", expected more than 0");
        }
        return 100 * Sum.of(finalPayments) / first;
    }
}
