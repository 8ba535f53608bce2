package org.payung.catalogue;

/**
 * How long a benefit is paid. Conversions follow METHOD 4.2, step 5, and 4.1: a week is 7 calendar days, a month 13/3
 * weeks in weeks and 30 days in months.
 *
 * @param workingDaysPerWeek used with {@link Unit#WORKING_DAYS} only
 */
public record BenefitDuration(double value, Unit unit, double workingDaysPerWeek) {

    /** What the number counts. */
    public enum Unit {
        MONTHS,
        DAYS,
        WORKING_DAYS,
        WEEKS
    }

    /** Weeks, unrounded. */
    public double weeks() {
        return switch (unit) {
            case MONTHS -> value * 13 / 3;
            case DAYS -> value / 7;
            case WORKING_DAYS -> value / workingDaysPerWeek;
            case WEEKS -> value;
        };
    }

    /** Months, unrounded. */
    public double months() {
        return switch (unit) {
            case MONTHS -> value;
            case DAYS -> value / 30;
            case WORKING_DAYS, WEEKS -> weeks() * 3 / 13;
        };
    }
}
