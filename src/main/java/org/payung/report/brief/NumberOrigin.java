package org.payung.report.brief;

import java.util.List;
import java.util.Map;
import org.payung.outcome.OutcomeId;
import org.payung.report.Figure;
import org.payung.report.NumberEntry;
import org.payung.report.text.Derivation;
import org.payung.report.text.Wording;
import org.payung.series.SeriesCell;

/** Where a number of a brief comes from: a figure of the grid, a figure received, or a parameter of a scheme's rules. */
final class NumberOrigin {

    private static final int PARTS_OF_AN_OUTCOME = 8;

    private NumberOrigin() {}

    static NumberEntry of(Subject subject, Figure figure, String number, int page) {
        String id = figure.id();
        if (id.indexOf('#') >= 0) {
            return entry(subject, figure, number, page, "brief.number.rule", id);
        }
        if (id.split(":", -1).length == PARTS_OF_AN_OUTCOME) {
            return derived(subject, figure, number, page);
        }
        SeriesCell cell = SeriesCell.parse(id);
        String received = subject.input()
                .observations()
                .find(cell.key(), cell.period())
                .map(each -> cell + ", " + each.location() + ": " + each.value())
                .orElse(id);
        return entry(subject, figure, number, page, "brief.number.received", received);
    }

    private static NumberEntry derived(Subject subject, Figure figure, String number, int page) {
        NumberEntry derived = Derivation.of(subject.input(), OutcomeId.parse(figure.id()), subject.words());
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
            Subject subject, Figure figure, String number, int page, String formulaKey, String input) {
        Wording words = subject.words();
        String rounding = words.say(
                "brief.number.rounding", Map.of("value", String.valueOf(figure.value()), "printed", figure.text()));
        String id = subject.input().stamp().id() + ":" + figure.id();
        return new NumberEntry(number, id, figure.text(), words.say(formulaKey), List.of(input), "", rounding, page);
    }
}
