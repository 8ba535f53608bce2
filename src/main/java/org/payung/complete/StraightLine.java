package org.payung.complete;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.payung.catalogue.Derivation;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;

/**
 * Makes the figure of a year between two received ones on the straight line between them. Nothing is made before the first
 * or after the last: a figure is not carried forward.
 */
final class StraightLine {

    private StraightLine() {}

    static Optional<MadeFigure> make(Derivation.Interpolation rule, SeriesCell cell, Figures figures) {
        Period period = cell.period();
        if (!period.isYear()) {
            return Optional.empty();
        }
        NavigableMap<Period, Observation> received = figures.received(cell.key());
        Optional<Observation> before = nearest(received.headMap(period, false).descendingMap());
        Optional<Observation> after = nearest(received.tailMap(period, false));
        return before.flatMap(from ->
                after.filter(to -> years(from, to) <= rule.maxGapYears()).map(to -> between(from, to, period)));
    }

    private static Optional<Observation> nearest(Map<Period, Observation> inOrder) {
        return inOrder.values().stream()
                .filter(each -> each.period().isYear() && each.value() != null)
                .findFirst();
    }

    private static long years(Observation from, Observation to) {
        return ChronoUnit.YEARS.between(from.period().first(), to.period().first());
    }

    private static MadeFigure between(Observation from, Observation to, Period period) {
        BigDecimal start = Objects.requireNonNull(from.value());
        BigDecimal end = Objects.requireNonNull(to.value());
        long span = years(from, to);
        long way = ChronoUnit.YEARS.between(from.period().first(), period.first());
        BigDecimal step = end.subtract(start)
                .multiply(BigDecimal.valueOf(way))
                .divide(BigDecimal.valueOf(span), MadeFigure.PRECISION);
        String formula = from.key().concept() + " on the straight line from " + from.period() + " to " + to.period()
                + ", " + way + "/" + span + " of the way";
        return new MadeFigure(start.add(step), formula, List.of(from, to));
    }
}
