package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.text.Wording;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/** What the figures do not say: vintages, differences that are no change, themes without figures. */
final class NotSaid {

    private static final String WORLD = "M49-001";

    private final Edition edition;
    private final Wording words;
    private final List<String> themes;

    NotSaid(Edition edition, PageLayout layout) {
        this.edition = edition;
        this.words = edition.words();
        this.themes = layout.list("themes-without-figures");
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        world().ifPresent(runs::addAll);
        difference().ifPresent(each -> CoverageFindings.append(runs, each));
        if (!themes.isEmpty()) {
            List<String> names =
                    themes.stream().map(each -> edition.say("theme." + each)).toList();
            CoverageFindings.append(runs, words.runs("theme.none", Map.of("theme", words.list(names))));
        }
        return List.copyOf(runs);
    }

    /** The last two published values of the world. */
    private Optional<List<Run>> world() {
        NavigableMap<Period, Observation> series =
                edition.input().observations().series(SeriesKey.total(Edition.UEMP, WORLD));
        if (series.size() < 2) {
            return Optional.empty();
        }
        Observation last = series.lastEntry().getValue();
        Observation first = series.lowerEntry(last.period()).getValue();
        boolean oneVintage = first.source().equals(last.source());
        Figure x = figure(first);
        Figure y = figure(last);
        return Optional.of(words.runs(
                oneVintage ? "not-said.world.one" : "not-said.world.two",
                Map.of(
                        "a", first.period().toString(),
                        "b", last.period().toString(),
                        "x", x,
                        "y", y,
                        "d", difference(last.cell() + "#difference", last.number() - first.number()))));
    }

    private Figure figure(Observation observation) {
        return edition.figures().figure(observation.cell().toString(), observation.number(), 1);
    }

    private Figure difference(String id, double difference) {
        return edition.figures().figure(id, Math.abs(difference), 1);
    }

    /** The largest difference of a country between its last two values of one vintage: no range, so no change. */
    private Optional<List<Run>> difference() {
        return edition.latest(edition.input().catalogue().followed(), Edition.UEMP).stream()
                .filter(each -> !each.isMissing() && !each.old() && !each.isZero())
                .flatMap(each -> pair(each).stream())
                .max(Comparator.comparingDouble(Pair::size))
                .map(this::sentence);
    }

    private record Pair(Estimate earlier, Estimate later) {
        double size() {
            return Math.abs(later.value() - earlier.value());
        }
    }

    private Optional<Pair> pair(LatestFigure latest) {
        Estimate later = latest.estimate().orElseThrow();
        for (int year = latest.year() - 1; year >= latest.year() - 5; year--) {
            Optional<Estimate> earlier =
                    edition.input().grid().findEstimate(later.id().withPeriod(Period.year(year)));
            if (earlier.isPresent() && Objects.equals(earlier.get().source(), later.source())) {
                return Optional.of(new Pair(earlier.get(), later));
            }
        }
        return Optional.empty();
    }

    private List<Run> sentence(Pair pair) {
        return words.runs(
                "not-said.difference",
                Map.of(
                        "area", edition.names().inSentence(pair.later().id().area()),
                        "a", pair.earlier().id().period().toString(),
                        "b", pair.later().id().period().toString(),
                        "x", edition.figures().figure(pair.earlier(), 1),
                        "y", edition.figures().figure(pair.later(), 1),
                        "d", difference(pair.later().id() + "#difference", pair.size())));
    }
}
