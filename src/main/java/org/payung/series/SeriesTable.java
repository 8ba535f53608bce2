package org.payung.series;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures in force, one for each cell, in the order of their keys and periods. */
public record SeriesTable(NavigableMap<SeriesKey, NavigableMap<Period, Observation>> byKey) {

    public SeriesTable {
        byKey = Collections.unmodifiableNavigableMap(byKey);
    }

    /** @throws IllegalArgumentException if two observations share a cell */
    public static SeriesTable of(Collection<Observation> observations) {
        NavigableMap<SeriesKey, NavigableMap<Period, Observation>> byKey = new TreeMap<>();
        for (Observation each : observations) {
            Observation other =
                    byKey.computeIfAbsent(each.key(), key -> new TreeMap<>()).putIfAbsent(each.period(), each);
            if (other != null) {
                throw new IllegalArgumentException("two figures for " + each.cell());
            }
        }
        return new SeriesTable(byKey);
    }

    public Optional<Observation> find(SeriesKey key, Period period) {
        return Optional.ofNullable(series(key).get(period));
    }

    /** The figures of one key by period, empty where there are none. */
    public NavigableMap<Period, Observation> series(SeriesKey key) {
        return byKey.getOrDefault(key, Collections.emptyNavigableMap());
    }

    /** All figures of one concept in one area, whatever their scheme, sex, age and breakdown. */
    public Stream<Observation> of(String concept, String area) {
        // No code sorts before "!", the first character that prints
        SeriesKey before = new SeriesKey(concept, area, "!", Sex.TOTAL, "!", "!");
        return byKey.tailMap(before).entrySet().stream()
                .takeWhile(entry -> entry.getKey().concept().equals(concept)
                        && entry.getKey().area().equals(area))
                .flatMap(entry -> entry.getValue().values().stream());
    }

    public Stream<Observation> stream() {
        return byKey.values().stream().flatMap(series -> series.values().stream());
    }

    public int size() {
        return byKey.values().stream().mapToInt(NavigableMap::size).sum();
    }
}
