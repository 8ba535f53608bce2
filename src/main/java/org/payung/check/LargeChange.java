package org.payung.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;

/**
 * V06 of METHOD 9: a percentage moves by more than {@code points} from one published period to the next, or by more than
 * {@code mads} scaled median absolute deviations away from the median of its {@code earlier-changes} or more earlier
 * changes. A change is computed within one source release and between periods of one length.
 */
record LargeChange(RuleWord word) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.byKey().values().stream().flatMap(series -> runs(series)).flatMap(this::judge);
    }

    private record Run(SourceRelease source, int months) {}

    /** The figures of one key, split by source release and length of the period, each in the order of time. */
    private static Stream<List<Observation>> runs(NavigableMap<Period, Observation> series) {
        return series.values().stream()
                .filter(figure -> figure.value() != null && figure.unit().equals(Unit.PERCENT))
                .collect(Collectors.groupingBy(
                        figure -> new Run(figure.source(), figure.period().months()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream();
    }

    private Stream<Finding> judge(List<Observation> run) {
        List<Finding> findings = new ArrayList<>();
        List<Double> earlier = new ArrayList<>();
        for (int i = 1; i < run.size(); i++) {
            double change = run.get(i).number() - run.get(i - 1).number();
            judge(run.get(i - 1), run.get(i), change, earlier).ifPresent(findings::add);
            earlier.add(change);
        }
        return findings.stream();
    }

    private Optional<Finding> judge(Observation before, Observation after, double change, List<Double> earlier) {
        if (word.isExcepted(after)) {
            return Optional.empty();
        }
        double points = word.tolerance("points");
        if (Math.abs(change) > points) {
            return Optional.of(finding(before, after, "a change of at most " + Wording.plain(points) + " points"));
        }
        return isOutlier(change, earlier)
                ? Optional.of(finding(before, after, "a change like the " + earlier.size() + " before"))
                : Optional.empty();
    }

    private Finding finding(Observation before, Observation after, String expected) {
        String message = Wording.name(after.cell()) + " is " + Wording.value(after) + " after " + Wording.value(before)
                + " in " + before.period() + ", expected " + expected;
        return word.on(after, Wording.value(after), expected, message);
    }

    private boolean isOutlier(double change, List<Double> earlier) {
        if (earlier.size() < word.tolerance("earlier-changes")) {
            return false;
        }
        double median = median(earlier);
        double mad =
                median(earlier.stream().map(each -> Math.abs(each - median)).toList());
        double allowed = word.tolerance("mads") * word.tolerance("mad-scale") * mad;
        return mad > 0 && Math.abs(change - median) > allowed;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
