package org.payung.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Estimate;
import org.payung.report.Block.Message;
import org.payung.report.Drawing.Bars;
import org.payung.report.Drawing.Bars.Bar;
import org.payung.report.Figure;
import org.payung.report.text.Wording;
import org.payung.series.Period;

/** Adequacy: how many sets of rules in force reach the rate of C102 over the first 13 weeks. Arithmetic only. */
record ConventionMessage(List<String> schemes) implements KeyMessage {

    /** A set of rules with its rate over 13 weeks and the sign of the comparison. */
    private record Compared(RulesShown rules, Estimate rate, boolean atLeast) {}

    @Override
    public Optional<Message> write(Edition edition, int page) {
        Criteria criteria = new Criteria(edition);
        List<Compared> compared = RulesShown.comparable(edition, schemes).stream()
                .flatMap(each -> each.find(edition, "C102_TEST", "criterion=rate").stream()
                        .flatMap(rate ->
                                criteria.isAtLeast(rate.id()).map(holds -> new Compared(each, rate, holds)).stream()))
                .sorted(Comparator.comparingDouble(
                                (Compared each) -> -each.rate().value())
                        .thenComparing(
                                each -> edition.names().area(each.rules().area()),
                                edition.words().collator()))
                .toList();
        return compared.isEmpty() ? Optional.empty() : Optional.of(message(edition, compared, page));
    }

    private static Message message(Edition edition, List<Compared> compared, int page) {
        Wording words = edition.words();
        int holds = (int) compared.stream().filter(Compared::atLeast).count();
        String id = "ROUNDTABLE:C102_TEST:criterion=rate:";
        Period day = RulesShown.quarterOf(edition.input().stamp().asOf());
        Figure k = edition.figures().count(id + "count-at-least:" + day, holds);
        Figure n = edition.figures().count(id + "count-compared:" + day, compared.size());
        return new Message(
                words.say("message.convention.big", Map.of("k", k, "n", n)),
                words.say("message.convention.below"),
                words.runs(
                        "message.convention",
                        Map.of(
                                "k",
                                words.spelled(k),
                                "n",
                                words.spelled(n),
                                "rate",
                                new Criteria(edition).thresholdFigure("C102_TEST", "criterion=rate"))),
                words.runs(
                        "message.convention.why",
                        Map.of("day", words.dates().day(edition.input().stamp().asOf()))),
                List.of(edition.numbers()
                        .counted(k, page, words.say("formula.count-at-least"), List.of(counted(edition, compared)))),
                words.say("message.convention.tail"),
                drawing(edition, compared));
    }

    private static String counted(Edition edition, List<Compared> compared) {
        return String.join(
                ", ",
                compared.stream()
                        .map(each -> each.rules().area() + " "
                                + edition.figures().figure(each.rate(), 1).text())
                        .toList());
    }

    private static Bars drawing(Edition edition, List<Compared> compared) {
        List<Bar> bars = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (Compared each : compared) {
            Figure rate = edition.figures().figure(each.rate(), 1);
            bars.add(new Bar(
                    edition.names().area(each.rules().area()), each.rate().value(), rate.text(), !each.atLeast()));
            figures.add(rate);
        }
        double threshold =
                new Criteria(edition).threshold("C102_TEST", "criterion=rate").orElse(0);
        return new Bars(
                bars,
                Math.max(60, compared.get(0).rate().value()),
                new Bars.Reference(
                        threshold,
                        edition.say(
                                "message.convention.line",
                                Map.of("v", edition.figures().figure("C102:rate", threshold, 0))),
                        true),
                "",
                figures);
    }
}
