package org.payung.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.method.TimePoint;
import org.payung.outcome.Missing;
import org.payung.outcome.Reason;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;

/**
 * The yearly points of a series that may be compared with each other: of one source release, none of them made here,
 * imputed by its source or, for a country, modelled. Of several releases that have enough points the one that reaches
 * furthest is taken, then the one with more points, then the newer.
 *
 * @param found points in the order of time, empty where a reason stands
 * @param missing why nothing may be computed, empty where there are points
 * @see "METHOD 2.5, vintage rule, 8.8, last line, and 1.4, last year available"
 */
record ReleaseSeries(List<Reading.Figure> found, Optional<Missing> missing) {

    ReleaseSeries {
        found = List.copyOf(found);
    }

    /**
     * The points of a concept in the cell's area.
     *
     * @param since first year
     * @param fewest points that are needed
     */
    static ReleaseSeries of(String concept, Cell cell, int since, int fewest, Evaluations figures) {
        List<Reading.Figure> points = points(concept, cell, since, figures);
        List<List<Reading.Figure>> releases = releases(points);
        List<Reading.Figure> best = releases.isEmpty() ? List.of() : releases.get(0);
        List<Reading.Figure> enough = releases.stream()
                .filter(release -> release.size() >= fewest)
                .findFirst()
                .orElse(List.of());
        if (enough.isEmpty()) {
            Reason reason = points.size() < fewest ? Reason.NO_INPUT : Reason.NOT_APPLICABLE;
            return none(cell, reason, points, tooFew(concept, since, fewest, points.size(), best.size()));
        }
        int last = year(enough.get(enough.size() - 1));
        int age = cell.indicator().maxAgeYears();
        return cell.id().period().year() - last > age
                ? none(
                        cell,
                        Reason.NOT_APPLICABLE,
                        enough,
                        concept + " ends in " + last + ", more than " + age + " years before "
                                + cell.id().period().year())
                : new ReleaseSeries(enough, Optional.empty());
    }

    List<TimePoint> points() {
        return found.stream()
                .map(each -> new TimePoint(year(each), each.number()))
                .toList();
    }

    static int year(Reading.Figure figure) {
        return figure.lineage().get(0).period().year();
    }

    private static String tooFew(String concept, int since, int fewest, int all, int inOne) {
        String points = concept + " has " + inOne + (inOne == 1 ? " observed point" : " observed points") + " since "
                + since + (all > inOne ? " in one source release, " + all + " in several" : "");
        return points + ", needed are " + fewest + " of one release";
    }

    private static ReleaseSeries none(Cell cell, Reason reason, List<Reading.Figure> inputs, String detail) {
        return new ReleaseSeries(List.of(), Optional.of(Outcomes.missing(cell, reason, detail, inputs)));
    }

    private static List<Reading.Figure> points(String concept, Cell cell, int since, Evaluations figures) {
        SeriesKey key = key(concept, cell, figures);
        boolean country = figures.catalogue().followed().stream()
                .anyMatch(area -> area.id().equals(cell.id().area()));
        List<Reading.Figure> points = new ArrayList<>();
        figures.inputs().table().series(key).forEach((period, observation) -> {
            if (period.isYear()
                    && period.year() >= since
                    && period.year() <= cell.id().period().year()
                    && isObserved(observation, country)
                    && figures.inputs().read("point-" + period, key, period) instanceof Reading.Figure point) {
                points.add(point);
            }
        });
        return points;
    }

    private static SeriesKey key(String concept, Cell cell, Evaluations figures) {
        IndicatorDefinition published = figures.catalogue().indicators().get(concept);
        Sex sex = published == null || published.sexes().contains(cell.id().sex())
                ? cell.id().sex()
                : published.sexes().get(0);
        return cell.withBreakdown(SeriesKey.TOTAL).key(concept).withSex(sex);
    }

    // A group's figure is modelled by its publisher; METHOD takes its points as they are and calls its test
    // descriptive.
    private static boolean isObserved(Observation observation, boolean country) {
        return !observation.isMade()
                && observation.status() != ObservationStatus.I
                && observation.status() != ObservationStatus.F
                && !(country && observation.nature() == Nature.M);
    }

    private static List<List<Reading.Figure>> releases(List<Reading.Figure> points) {
        Map<String, List<Reading.Figure>> byRelease = new TreeMap<>();
        for (Reading.Figure point : points) {
            SourceRelease source = point.source();
            byRelease
                    .computeIfAbsent(String.valueOf(source), name -> new ArrayList<>())
                    .add(point);
        }
        Comparator<List<Reading.Figure>> last =
                Comparator.comparing(release -> period(release.get(release.size() - 1)));
        return byRelease.values().stream()
                .sorted(last.thenComparing(List::size).reversed())
                .toList();
    }

    private static Period period(Reading.Figure figure) {
        return figure.lineage().get(0).period();
    }
}
