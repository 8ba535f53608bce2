package org.payung.report.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.ReportInput;
import org.payung.series.Period;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;

/**
 * Components of SDG indicator 1.3.1 of one country in two years of one source release: the year that gives most figures,
 * the newer on ties, and the earlier year that shares most of them. Two releases never share a line.
 *
 * @param source null where nothing was received
 * @param earlier 0 where the release gives one year only
 */
record Components(
        @org.jspecify.annotations.Nullable SourceRelease source,
        int earlier,
        int later,
        Map<String, Map<Integer, Estimate>> byIndicator) {

    private static final int FIRST_YEAR = 2009;
    /** Components that two years must share to stand beside each other. */
    private static final int SHARED = 2;

    static Components of(Subject subject, List<String> indicators) {
        Map<SourceRelease, Map<String, Map<Integer, Estimate>>> bySource = new TreeMap<>();
        indicators.forEach(indicator -> collect(subject, indicator, bySource));
        return bySource.entrySet().stream()
                .map(entry -> chosen(entry.getKey(), entry.getValue()))
                .max(Comparator.comparing(Components::size)
                        .thenComparing(Components::source, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(new Components(null, 0, subject.input().referenceYear(), Map.of()));
    }

    private static void collect(
            Subject subject, String indicator, Map<SourceRelease, Map<String, Map<Integer, Estimate>>> bySource) {
        for (int year = FIRST_YEAR; year <= subject.input().releaseYear(); year++) {
            OutcomeId id = OutcomeId.total(subject.area(), indicator, Statistic.VALUE, Period.year(year))
                    .withSex(sex(subject.input(), indicator));
            int at = year;
            subject.input().grid().findEstimate(id).ifPresent(estimate -> {
                SourceRelease source = estimate.source();
                if (source != null) {
                    bySource.computeIfAbsent(source, key -> new TreeMap<>())
                            .computeIfAbsent(indicator, key -> new TreeMap<>())
                            .put(at, estimate);
                }
            });
        }
    }

    /** Of both sexes or, where the series has one only, of that. */
    private static Sex sex(ReportInput input, String indicator) {
        IndicatorDefinition definition = input.catalogue().indicators().get(indicator);
        return definition == null || definition.sexes().contains(Sex.TOTAL)
                ? Sex.TOTAL
                : definition.sexes().get(0);
    }

    private static Components chosen(SourceRelease source, Map<String, Map<Integer, Estimate>> byIndicator) {
        Map<Integer, Integer> counts = new TreeMap<>();
        byIndicator.values().forEach(years -> years.keySet().forEach(year -> counts.merge(year, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int later = counts.keySet().stream()
                .filter(year -> counts.getOrDefault(year, 0) == most)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new Components(source, earlier(later, counts.keySet(), byIndicator), later, byIndicator);
    }

    /** The earlier year that shares most components with the later one, the nearer on ties; 0 where none shares two. */
    private static int earlier(int later, Set<Integer> years, Map<String, Map<Integer, Estimate>> byIndicator) {
        return years.stream()
                .filter(year -> year < later && shared(year, later, byIndicator) >= SHARED)
                .max(Comparator.comparing((Integer year) -> shared(year, later, byIndicator))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(0);
    }

    private static int shared(int one, int other, Map<String, Map<Integer, Estimate>> byIndicator) {
        return (int) byIndicator.values().stream()
                .filter(years -> years.containsKey(one) && years.containsKey(other))
                .count();
    }

    /** Figures of the two years. */
    private int size() {
        return (int) byIndicator.values().stream()
                .flatMap(years -> years.keySet().stream())
                .filter(year -> year == earlier || year == later)
                .count();
    }

    Optional<Estimate> find(String indicator, int year) {
        return Optional.ofNullable(byIndicator.getOrDefault(indicator, Map.of()).get(year));
    }

    /** The newer figure of the two, for the order of the rows; empty where there is none. */
    Optional<Estimate> newest(String indicator) {
        return find(indicator, later).or(() -> find(indicator, earlier));
    }

    boolean hasTwoYears() {
        return earlier > 0;
    }
}
