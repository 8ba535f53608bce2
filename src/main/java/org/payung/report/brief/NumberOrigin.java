package org.payung.report.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.Figure;
import org.payung.report.NumberEntry;
import org.payung.report.text.Derivation;
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
        NumberEntry derived = Derivation.of(subject.input(), outcome.id(), subject.words());
        return new NumberEntry(
                number,
                derived.id(),
                figure.text(),
                derived.formula(),
                derived.inputs(),
                derived.marks(),
                derived.rounding(),
                page);
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
