package org.payung.complete;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;

/**
 * Makes the average of a quarter or a year from its months, all of them, or of a year from its four quarters where the
 * months are not there (METHOD 8.1). A stock averaged stays a stock; a rate is never averaged.
 */
final class PeriodMean {

    private static final int MONTH = 1;
    private static final int QUARTER = 3;

    private PeriodMean() {}

    static Optional<MadeFigure> make(SeriesCell cell, Figures figures) {
        Period period = cell.period();
        if (!period.isYear() && !period.isQuarter()) {
            return Optional.empty();
        }
        NavigableMap<Period, Observation> received = figures.received(cell.key());
        return of(received, period, MONTH).or(() -> of(received, period, QUARTER));
    }

    private static Optional<MadeFigure> of(NavigableMap<Period, Observation> received, Period whole, int months) {
        List<Period> periods = split(whole, months);
        List<Observation> parts = periods.stream()
                .flatMap(each -> Optional.ofNullable(received.get(each)).stream())
                .filter(each -> each.value() != null)
                .toList();
        if (periods.size() < 2 || parts.size() < periods.size()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream()
                .map(each -> Objects.requireNonNull(each.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(parts.size()), MadeFigure.PRECISION);
        return Optional.of(new MadeFigure(mean, formula(parts), parts));
    }

    private static List<Period> split(Period whole, int months) {
        return IntStream.range(0, whole.months() / months)
                .mapToObj(part -> new Period(whole.first().plusMonths((long) part * months), months))
                .toList();
    }

    private static String formula(List<Observation> parts) {
        return parts.get(0).key().concept() + " as the mean of "
                + parts.stream().map(each -> each.period().toString()).collect(Collectors.joining(", "));
    }
}
