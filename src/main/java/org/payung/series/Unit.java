package org.payung.series;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The unit of a figure in its text form: {@code percent}, {@code points}, {@code persons}, {@code cases}, {@code year} (of the
 * calendar), {@code years},
 * {@code months}, {@code weeks}, {@code days}, {@code ratio}, {@code index}, or a currency, alone or per period ({@code IDR},
 * {@code IDR/month}, {@code USD/year}). Arithmetic across units is refused by {@link #requireSame}.
 */
public record Unit(String text) {

    private static final Set<String> PLAIN = Set.of(
            "percent", "points", "persons", "cases", "year", "years", "months", "weeks", "days", "ratio", "index");
    private static final Pattern MONEY = Pattern.compile("[A-Z]{3}(/(month|year|day))?");

    public static final Unit PERCENT = new Unit("percent");
    public static final Unit PERSONS = new Unit("persons");
    public static final Unit YEAR = new Unit("year");
    public static final Unit YEARS = new Unit("years");
    public static final Unit WEEKS = new Unit("weeks");
    public static final Unit DAYS = new Unit("days");

    public Unit {
        if (!PLAIN.contains(text) && !MONEY.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "', expected percent, points, persons, cases, year, years, months, weeks, days, ratio, index or a currency such as IDR/month");
        }
    }

    public boolean isMoney() {
        return !PLAIN.contains(text);
    }

    /** @throws IllegalArgumentException if the other unit is a different one */
    public void requireSame(Unit other) {
        if (!equals(other)) {
            throw new IllegalArgumentException("unit '" + other.text + "', expected '" + text + "'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
