package org.payung.report.page;

import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.report.LatestFigure;
import org.payung.series.Observation;
import org.payung.series.SourceRelease;

/** The source releases behind a table, each with its vintage. */
final class Sources {

    private final TreeMap<String, TreeSet<String>> releasesBySource = new TreeMap<>();

    static Sources of(Collection<LatestFigure> figures) {
        Sources sources = new Sources();
        figures.forEach(each -> sources.add(each.outcome()));
        return sources;
    }

    Sources add(Outcome outcome) {
        if (outcome instanceof Estimate estimate && estimate.source() != null) {
            add(estimate.source());
        }
        return this;
    }

    /** An observation and, where it was made, what it was made from. */
    Sources add(Observation observation) {
        if (observation.making() == null) {
            add(observation.source());
        } else {
            observation.making().parts().forEach(this::add);
        }
        return this;
    }

    private void add(SourceRelease source) {
        releasesBySource
                .computeIfAbsent(source.source(), key -> new TreeSet<>())
                .add(source.release());
    }

    boolean isEmpty() {
        return releasesBySource.isEmpty();
    }

    private static String withoutBrackets(String source) {
        return source.replaceAll(" *\\([^)]*\\)", "");
    }

    /** {@code UNSD SDG database, UNSD-SDG export saved 2023-10}; what stands in brackets is left to the workbook. */
    String text() {
        return releasesBySource.entrySet().stream()
                .map(each -> withoutBrackets(each.getKey()) + ", " + String.join(", ", each.getValue()))
                .collect(Collectors.joining("; "));
    }
}
