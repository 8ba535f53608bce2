package org.payung.check;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;

/** How messages name a figure: {@code SI_COV_UEMP of KAZ 2020}, with scheme, sex, age and breakdown where there are. */
final class Wording {

    private Wording() {}

    static String name(SeriesCell cell) {
        SeriesKey key = cell.key();
        String parts = Stream.of(key.area(), key.scheme(), key.sex().code(), key.age(), key.breakdown())
                .filter(part -> !part.equals(SeriesKey.TOTAL) && !part.equals(SeriesKey.NOT_APPLICABLE))
                .collect(Collectors.joining(" "));
        return key.concept() + " of " + parts + " " + cell.period();
    }

    /** The value in plain digits, or the status letter of a figure that has none. */
    static String value(Observation figure) {
        return figure.value() == null ? figure.status().name() : plain(figure.value());
    }

    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
