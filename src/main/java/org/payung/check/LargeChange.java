package org.payung.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;

/**
 * V06 of METHOD 9: a percentage moves by more than {@code points} from one published period to the next, or a share by
 * more than {@code mads} scaled median absolute deviations away from the median of its {@code earlier-changes} or more
 * earlier changes. A change is computed within one source release and between periods of one length. The second test is
 * left to shares: the modelled rates of the labour force are so smooth that every turn of theirs would be an outlier.
 */
record LargeChange(RuleWord word, Catalogue catalogue) implements Rule {

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
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream();
    }

    private Stream<Finding> judge(List<Observation> run) {
        List<Finding> findings = new ArrayList<>();
        List<Double> earlier = new ArrayList<>();
        for (int i = 1; i < run.size(); i++) {
            double change = change(run.get(i - 1), run.get(i));
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
        boolean share = Concepts.isKind(catalogue, after.key().concept(), ConceptKind.SHARE);
        return share && earlier.size() >= word.tolerance("earlier-changes")
                ? outlier(before, after, change, earlier)
                : Optional.empty();
    }

    private Optional<Finding> outlier(Observation before, Observation after, double change, List<Double> earlier) {
        double median = median(earlier);
        double mad =
                median(earlier.stream().map(each -> Math.abs(each - median)).toList());
        double allowed = word.tolerance("mads") * word.tolerance("mad-scale") * mad;
        if (mad == 0 || Math.abs(change - median) <= allowed) {
            return Optional.empty();
        }
        String expected = "a change between " + tenths(median - allowed) + " and " + tenths(median + allowed)
                + " points, as the " + earlier.size() + " before it";
        return Optional.of(finding(before, after, expected));
    }

    private Finding finding(Observation before, Observation after, String expected) {
        String message = Wording.name(after.cell()) + " is " + Wording.value(after) + " after " + Wording.value(before)
                + " in " + before.period() + ", expected " + expected;
        return word.on(after, Wording.value(after), expected, message);
    }

    /** Subtracted as decimals, so that equal steps are equal and a deviation of nothing is nothing. */
    private static double change(Observation before, Observation after) {
        return Objects.requireNonNull(after.value())
                .subtract(Objects.requireNonNull(before.value()))
                .doubleValue();
    }

    private static String tenths(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
