package org.payung.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of whole months. Its text is {@code 2023}, {@code 2023-S1}, {@code 2023-Q2}, {@code 2023-04} where the span is
 * a calendar year, half-year, quarter or month, else first month and length, {@code 2022-02/P11M};
 * {@code parse(p.toString())} is {@code p}.
 *
 * @param first the first month
 * @param months the length, at least one
 */
public record Period(YearMonth first, int months) implements Comparable<Period> {

    private static final Pattern TEXT =
            Pattern.compile("(\\d{4})(?:-(?:S([12])|Q([1-4])|(\\d{2})(?:/P(\\d{1,3})M)?))?");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::first).thenComparing(Period::months);

    public Period {
        if (months < 1) {
            throw new IllegalArgumentException("a period of " + months + " months, expected at least one");
        }
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), 12);
    }

    public static Period quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter " + quarter + ", expected 1 to 4");
        }
        return new Period(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    public static Period month(int year, int month) {
        return new Period(YearMonth.of(year, month), 1);
    }

    /** @throws IllegalArgumentException if the text is none of the forms above */
    public static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw unreadable(text);
        }
        try {
            return read(matcher);
        } catch (DateTimeException e) {
            throw unreadable(text);
        }
    }

    private static Period read(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            return new Period(YearMonth.of(year, 6 * Integer.parseInt(matcher.group(2)) - 5), 6);
        }
        if (matcher.group(3) != null) {
            return quarter(year, Integer.parseInt(matcher.group(3)));
        }
        if (matcher.group(4) != null) {
            int months = matcher.group(5) == null ? 1 : Integer.parseInt(matcher.group(5));
            return new Period(YearMonth.of(year, Integer.parseInt(matcher.group(4))), months);
        }
        return year(year);
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(
                "'" + text + "', expected a period such as 2023, 2023-S1, 2023-Q2, 2023-04 or 2023-04/P12M");
    }

    public boolean isYear() {
        return months == 12 && first.getMonthValue() == 1;
    }

    public boolean isQuarter() {
        return months == 3 && first.getMonthValue() % 3 == 1;
    }

    /** The calendar year in which the period begins. */
    public int year() {
        return first.getYear();
    }

    public YearMonth last() {
        return first.plusMonths(months - 1L);
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last().atEndOfMonth();
    }

    /** The period of the same length {@code count} lengths later (earlier if negative). */
    public Period plus(int count) {
        return new Period(first.plusMonths((long) count * months), months);
    }

    /** Whether every month of {@code other} lies in this period. */
    public boolean contains(Period other) {
        return !other.first.isBefore(first) && !other.last().isAfter(last());
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        int month = first.getMonthValue();
        String year = year4(first.getYear());
        if (isYear()) {
            return year;
        }
        if (months == 6 && month % 6 == 1) {
            return year + "-S" + (month + 5) / 6;
        }
        if (isQuarter()) {
            return year + "-Q" + (month + 2) / 3;
        }
        String start = year + (month < 10 ? "-0" : "-") + month;
        return months == 1 ? start : start + "/P" + months + "M";
    }

    /** Four digits; not by a formatter, which asks for the locale each time. */
    private static String year4(int year) {
        String digits = Integer.toString(year);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }
}
