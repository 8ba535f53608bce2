package org.payung.report.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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
 * Components of SDG indicator 1.3.1 of one country in two years of one source release: the two years that share most
 * components, the newer on ties; one year where no two share two components. Two releases never share a line.
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
        NavigableMap<Integer, Integer> counts = new TreeMap<>();
        byIndicator.values().forEach(years -> years.keySet().forEach(year -> counts.merge(year, 1, Integer::sum)));
        return counts.keySet().stream()
                .flatMap(later -> counts.headMap(later, false).keySet().stream()
                        .map(earlier -> new Components(source, earlier, later, byIndicator)))
                .filter(pair -> pair.shared() >= SHARED)
                .max(Comparator.comparing(Components::shared)
                        .thenComparing(Components::later)
                        .thenComparing(Components::earlier))
                .orElseGet(() -> new Components(source, 0, fullest(counts), byIndicator));
    }

    /** The year with most figures, the newest on ties. */
    private static int fullest(NavigableMap<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Components that both years have. */
    private int shared() {
        return (int) byIndicator.values().stream()
                .filter(years -> years.containsKey(earlier) && years.containsKey(later))
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
