package org.payung.report.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Lineage;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.Figure;
import org.payung.report.NumberEntry;
import org.payung.report.text.Marks;
import org.payung.report.text.Wording;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;

/** Where a number of a brief comes from: a figure of the grid, a figure received, or a parameter of a scheme's rules. */
final class NumberOrigin {

    private NumberOrigin() {}

    static NumberEntry of(Subject subject, Figure figure, String number, int page) {
        Optional<Outcome> outcome = outcome(subject, figure.id());
        if (outcome.isPresent()) {
            return outcome(subject, figure, number, page, outcome.get());
        }
        Optional<Observation> received = received(subject, figure.id());
        String formula = subject.words().say(received.isPresent() ? "brief.number.received" : "brief.number.rule");
        String input = received.map(each -> each.cell() + ", " + each.location() + ": " + each.value())
                .orElse(figure.id());
        return entry(subject, figure, number, page, formula, List.of(input), "");
    }

    private static Optional<Outcome> outcome(Subject subject, String id) {
        try {
            return subject.input().grid().find(OutcomeId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Observation> received(Subject subject, String id) {
        try {
            SeriesCell cell = SeriesCell.parse(id);
            return subject.input().observations().find(cell.key(), cell.period());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static NumberEntry outcome(Subject subject, Figure figure, String number, int page, Outcome outcome) {
        OutcomeId id = outcome.id();
        String formula = name(subject.words(), id.indicator());
        List<String> inputs =
                outcome.lineage().stream().map(NumberOrigin::input).toList();
        String mark = Marks.of(outcome);
        String marks = mark.isEmpty() ? "" : Marks.legend(subject.words(), List.of(mark));
        return entry(subject, figure, number, page, formula, inputs, marks);
    }

    private static String name(Wording words, String indicator) {
        return words.knows("indicator." + indicator + ".name") ? words.names().indicator(indicator, "name") : indicator;
    }

    private static String input(Lineage lineage) {
        String value = lineage.value() == null ? "\u2013" : String.valueOf(lineage.value());
        return lineage.role() + " " + lineage.inputId() + ", " + lineage.location() + ": " + value;
    }

    private static NumberEntry entry(
            Subject subject,
            Figure figure,
            String number,
            int page,
            String formula,
            List<String> inputs,
            String marks) {
        Wording words = subject.words();
        String rounding = words.say(
                "brief.number.rounding", Map.of("value", String.valueOf(figure.value()), "printed", figure.text()));
        String id = subject.input().stamp().id() + ":" + figure.id();
        return new NumberEntry(number, id, figure.text(), formula, inputs, marks, rounding, page);
    }
}
