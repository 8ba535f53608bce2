package org.payung.report.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.payung.series.Area;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * The two nearest schemes of a country without one: countries of the meeting whose benefit is a rate of the wage, those of
 * the same sub-region first, then by the distance of GDP per capita on a logarithmic scale.
 */
final class NearestSchemes {

    private static final String GDP = "GDP_PER_CAPITA";
    /** Sub-regions of M49 in which the countries of the meeting lie. */
    private static final List<String> SUB_REGIONS = List.of("M49-030", "M49-034", "M49-035", "M49-143");

    private static final int COUNT = 2;

    private NearestSchemes() {}

    /** Nearest first. */
    static List<Subject> of(Subject subject) {
        LocalDate day = subject.quarter().lastDay();
        Set<String> region = sameRegion(subject, day);
        double own = gdp(subject).orElse(0.0);
        return subject.input().catalogue().members(Subject.GROUP, day).stream()
                .map(Area::id)
                .filter(area -> !area.equals(subject.area()))
                .map(subject::of)
                .filter(each -> each.current().filter(SchemeRules::hasReadPath).isPresent())
                .sorted(Comparator.comparing((Subject each) -> !region.contains(each.area()))
                        .thenComparing(each -> distance(own, gdp(each).orElse(0.0)))
                        .thenComparing(Subject::area))
                .limit(COUNT)
                .toList();
    }

    static boolean sameRegion(Subject subject, Subject other) {
        return sameRegion(subject, subject.quarter().lastDay()).contains(other.area());
    }

    private static Set<String> sameRegion(Subject subject, LocalDate day) {
        return SUB_REGIONS.stream()
                .map(group -> subject.input().catalogue().members(group, day).stream()
                        .map(Area::id)
                        .collect(Collectors.toSet()))
                .filter(members -> members.contains(subject.area()))
                .findFirst()
                .orElse(Set.of());
    }

    private static double distance(double one, double other) {
        return one <= 0 || other <= 0 ? Double.MAX_VALUE : Math.abs(Math.log(one / other));
    }

    private static Optional<Double> gdp(Subject subject) {
        NavigableMap<Period, Observation> series =
                subject.input().observations().series(SeriesKey.total(GDP, subject.area()));
        return series.descendingMap().values().stream()
                .filter(each -> each.value() != null)
                .map(Observation::number)
                .findFirst();
    }
}
