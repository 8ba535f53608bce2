package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.report.Block.Message;
import org.payung.report.Block.Run;
import org.payung.report.Drawing.Bars;
import org.payung.report.Drawing.Bars.Bar;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;

/** Effective protection: where more than half of the unemployed are paid or, if nowhere, where most are. */
record LevelMessage() implements KeyMessage {

    private static final double HALF = 50;
    private static final int DRAWN = 4;
    private static final int NAMED = 3;

    @Override
    public Optional<Message> write(Edition edition, int page) {
        List<LatestFigure> latest = edition.latest(edition.input().catalogue().followed(), Edition.UEMP).stream()
                .filter(each -> !each.isMissing() && !each.isZero())
                .toList();
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        List<LatestFigure> above = latest.stream()
                .filter(each -> value(each).value() > HALF)
                .limit(NAMED + 1L)
                .toList();
        LatestFigure first = latest.get(0);
        boolean list = !above.isEmpty() && above.size() <= NAMED;
        List<LatestFigure> said = list ? above : List.of(first);
        List<LatestFigure> drawn = latest.stream().limit(DRAWN).toList();
        Wording words = edition.words();
        return Optional.of(new Message(
                figure(edition, first).text() + "\u00A0%",
                words.say(
                        "message.level.below",
                        Map.of("area", edition.names().area(first.area()), "year", first.year())),
                list ? above(edition, above) : level(edition, first),
                explanation(edition, said, drawn),
                drawn.stream()
                        .map(each -> edition.numbers().reference(figure(edition, each), page))
                        .toList(),
                words.say("message.level.tail"),
                drawing(edition, drawn)));
    }

    private static List<Run> level(Edition edition, LatestFigure first) {
        return edition.words()
                .runs(
                        "message.level",
                        Map.of(
                                "year", first.year(),
                                "v", figure(edition, first),
                                "area", edition.names().inSentence(first.area())));
    }

    private static List<Run> above(Edition edition, List<LatestFigure> above) {
        List<Run> list = edition.words()
                .join(above.stream()
                        .map(each -> item(edition, each, each.equals(above.get(0))))
                        .toList());
        return Runs.around(edition.words(), "message.level.above-half", Map.of("count", above.size()), list);
    }

    private static List<Run> item(Edition edition, LatestFigure latest, boolean first) {
        return edition.words()
                .runs(
                        first ? "message.level.item.first" : "message.level.item.next",
                        Map.of(
                                "area", edition.names().inSentence(latest.area()),
                                "v", figure(edition, latest),
                                "year", latest.year()));
    }

    private static List<Run> explanation(Edition edition, List<LatestFigure> said, List<LatestFigure> drawn) {
        Wording words = edition.words();
        List<Run> runs = new ArrayList<>();
        List<LatestFigure> next =
                drawn.stream().filter(each -> !said.contains(each)).toList();
        if (!next.isEmpty()) {
            List<Run> list = words.join(
                    next.stream().map(each -> item(edition, each, false)).toList());
            runs.addAll(Runs.around(words, "message.level.next", Map.of("count", next.size()), list));
            runs.add(Run.of(" "));
        }
        List<String> queried = drawn.stream()
                .filter(each -> Marks.of(each).equals(Marks.QUERIED))
                .map(each -> edition.names().inSentence(each.area()))
                .toList();
        if (!queried.isEmpty()) {
            runs.addAll(
                    words.runs("message.level.queried", Map.of("areas", words.list(queried), "count", queried.size())));
            runs.add(Run.of(" "));
        }
        runs.addAll(words.runs("message.level.no-range", Map.of()));
        return runs;
    }

    private static Bars drawing(Edition edition, List<LatestFigure> drawn) {
        List<Figure> figures = drawn.stream().map(each -> figure(edition, each)).toList();
        List<Bar> bars = drawn.stream()
                .map(each -> new Bar(
                        edition.names().area(each.area()),
                        value(each).value(),
                        figure(edition, each).text(),
                        each.old()))
                .toList();
        return new Bars(bars, 100, new Bars.Reference(HALF, edition.say("message.level.half"), false), "", figures);
    }

    private static Estimate value(LatestFigure latest) {
        return latest.estimate().orElseThrow();
    }

    private static Figure figure(Edition edition, LatestFigure latest) {
        return edition.figures().figure(value(latest), 1);
    }
}
