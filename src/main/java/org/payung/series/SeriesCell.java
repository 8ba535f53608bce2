package org.payung.series;

import java.util.Comparator;

/** One cell of a series: {@code UNEMPLOYED.IDN._Z._T._T._T:2020}. */
public record SeriesCell(SeriesKey key, Period period) implements Comparable<SeriesCell> {

    private static final Comparator<SeriesCell> ORDER =
            Comparator.comparing(SeriesCell::key).thenComparing(SeriesCell::period);

    /** @throws IllegalArgumentException if the text is not key, colon, period */
    public static SeriesCell parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException(
                    "'" + text + "', expected a cell such as UNEMPLOYED.IDN._Z._T._T._T:2020");
        }
        return new SeriesCell(SeriesKey.parse(text.substring(0, colon)), Period.parse(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(SeriesCell other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return key + ":" + period;
    }
}
