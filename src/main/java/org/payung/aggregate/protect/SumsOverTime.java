package org.payung.aggregate.protect;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.StockFlow;

/**
 * The sums of a table over time: a year of cases is its quarters, an average stock the mean of its months, and January to
 * August less January to July is August. Stocks at a day and persons counted once in a period do not add up.
 */
final class SumsOverTime {

    private final CellPattern pattern;

    SumsOverTime(CellPattern pattern) {
        this.pattern = pattern;
    }

    void add(Collection<Observation> observations) {
        Map<String, StockFlow> kinds = new TreeMap<>();
        observations.forEach(each -> kinds.putIfAbsent(each.key().concept(), each.stockFlow()));
        Map<SeriesKey, List<Period>> periods = new TreeMap<>();
        for (SeriesCell cell : pattern.cells()) {
            if (adds(kinds.get(cell.key().concept()))) {
                periods.computeIfAbsent(cell.key(), key -> new ArrayList<>()).add(cell.period());
            }
        }
        periods.forEach((key, all) -> all.forEach(whole -> whole(key, whole, all, kinds.get(key.concept()))));
    }

    private static boolean adds(@Nullable StockFlow kind) {
        return kind == StockFlow.AVG || kind == StockFlow.FLOW_CASES || kind == StockFlow.AMOUNT;
    }

    private void whole(SeriesKey key, Period whole, List<Period> all, @Nullable StockFlow kind) {
        List<Period> inside = all.stream()
                .filter(each -> whole.contains(each) && !each.equals(whole))
                .sorted(Comparator.comparingInt(Period::months).reversed().thenComparing(Period::first))
                .toList();
        Optional<List<Period>> tiles = tiles(whole.first(), whole, inside);
        if (tiles.isPresent()) {
            Map<Integer, Double> sum = sum(key, whole, tiles.get(), kind);
            if (pattern.isBorneOut(sum)) {
                pattern.relation(sum);
            }
        } else {
            inside.stream()
                    .filter(each ->
                            each.first().equals(whole.first()) || each.last().equals(whole.last()))
                    .findFirst()
                    .ifPresent(part -> rest(key, whole, part, kind));
        }
    }

    /** The periods that follow one another from a month to the end, the longest first. */
    private static Optional<List<Period>> tiles(YearMonth from, Period whole, List<Period> inside) {
        if (from.isAfter(whole.last())) {
            return Optional.of(List.of());
        }
        for (Period each : inside) {
            if (each.first().equals(from)) {
                Optional<List<Period>> rest = tiles(each.last().plusMonths(1), whole, inside);
                if (rest.isPresent()) {
                    List<Period> all = new ArrayList<>(List.of(each));
                    all.addAll(rest.get());
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    private void rest(SeriesKey key, Period whole, Period part, @Nullable StockFlow kind) {
        boolean isFirst = part.first().equals(whole.first());
        YearMonth from = isFirst ? part.last().plusMonths(1) : whole.first();
        YearMonth to = isFirst ? whole.last() : part.first().minusMonths(1);
        Period rest = new Period(from, (int) ChronoUnit.MONTHS.between(from, to) + 1);
        Map<Integer, Double> sum = sum(key, whole, List.of(part), kind);
        double left = -pattern.rest(sum) / weight(rest, kind);
        if (left >= 0) {
            sum.put(pattern.unseen(new SeriesCell(key, rest), left), weight(rest, kind));
            pattern.relation(sum);
        }
    }

    private Map<Integer, Double> sum(SeriesKey key, Period whole, List<Period> parts, @Nullable StockFlow kind) {
        Map<Integer, Double> sum = new TreeMap<>();
        parts.forEach(part -> sum.put(number(key, part), weight(part, kind)));
        sum.put(number(key, whole), -weight(whole, kind));
        return sum;
    }

    private int number(SeriesKey key, Period period) {
        return pattern.find(new SeriesCell(key, period)).orElseThrow();
    }

    private static double weight(Period period, @Nullable StockFlow kind) {
        return kind == StockFlow.AVG ? period.months() : 1;
    }
}
