package org.payung.outcome;

import java.util.Comparator;
import org.payung.series.Period;
import org.payung.series.Sex;

/**
 * The name of a figure, equal in every release:
 * {@code AREA:INDICATOR:SCHEME:SEX:AGE:BREAKDOWN:STATISTIC:PERIOD}. A release id and a colon before it name a printed
 * figure.
 *
 * @param scheme scheme id, {@code _T} for all schemes together
 */
public record OutcomeId(
        String area,
        String indicator,
        String scheme,
        Sex sex,
        String age,
        String breakdown,
        Statistic statistic,
        Period period)
        implements Comparable<OutcomeId> {

    private static final Comparator<OutcomeId> ORDER = Comparator.comparing(OutcomeId::area)
            .thenComparing(OutcomeId::indicator)
            .thenComparing(OutcomeId::scheme)
            .thenComparing(OutcomeId::sex)
            .thenComparing(OutcomeId::age)
            .thenComparing(OutcomeId::breakdown)
            .thenComparing(OutcomeId::statistic)
            .thenComparing(OutcomeId::period);

    /** The total of an area: all schemes, both sexes, all ages, no breakdown. */
    public static OutcomeId total(String area, String indicator, Statistic statistic, Period period) {
        return new OutcomeId(area, indicator, "_T", Sex.TOTAL, "_T", "_T", statistic, period);
    }

    /** @throws IllegalArgumentException if the text does not have eight parts */
    public static OutcomeId parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 8) {
            throw new IllegalArgumentException(
                    "'" + text + "', expected AREA:INDICATOR:SCHEME:SEX:AGE:BREAKDOWN:STATISTIC:PERIOD");
        }
        return new OutcomeId(
                parts[0],
                parts[1],
                parts[2],
                Sex.parse(parts[3]),
                parts[4],
                parts[5],
                Statistic.parse(parts[6]),
                Period.parse(parts[7]));
    }

    public OutcomeId withSex(Sex other) {
        return new OutcomeId(area, indicator, scheme, other, age, breakdown, statistic, period);
    }

    public OutcomeId withPeriod(Period other) {
        return new OutcomeId(area, indicator, scheme, sex, age, breakdown, statistic, other);
    }

    public OutcomeId withArea(String other) {
        return new OutcomeId(other, indicator, scheme, sex, age, breakdown, statistic, period);
    }

    public OutcomeId withStatistic(Statistic other) {
        return new OutcomeId(area, indicator, scheme, sex, age, breakdown, other, period);
    }

    @Override
    public int compareTo(OutcomeId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.join(
                ":", area, indicator, scheme, sex.code(), age, breakdown, statistic.code(), period.toString());
    }
}
