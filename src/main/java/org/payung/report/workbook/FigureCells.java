package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.report.WorkbookModel.MissingMark;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.BasedOnImputations;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Marks;
import org.payung.series.Unit;

/** Cells made of one figure of the grid. */
record FigureCells(Book book) {

    /** The published value, or the mark that stands for it. */
    SheetCell value(Outcome outcome, int decimals, @Nullable LiveFormula live) {
        return outcome instanceof Estimate estimate
                ? number(estimate.value(), estimate.unit(), decimals, live, book.printed(estimate.id()))
                : new MissingMark(Rows.bracketed(Marks.of(outcome)));
    }

    /** The value before the cap; the mark of the reason where there is no value. */
    SheetCell raw(Outcome outcome, int decimals) {
        return outcome instanceof Estimate estimate
                ? number(estimate.rawValue(), estimate.unit(), decimals, null, "")
                : new MissingMark(Rows.bracketed(Marks.of(outcome)));
    }

    /** A number rounded to its printed digit, live where the formula gives just that. */
    NumberCell number(double value, Unit unit, int decimals, @Nullable LiveFormula live, String id) {
        return new NumberCell(
                FigureFormat.round(value, decimals).doubleValue(),
                live == null ? null : live.rounded(value, decimals),
                id,
                book.formats().of(unit, value, decimals));
    }

    /** Bounds of a group, else the interval of an estimate, else the mark for not received. */
    SheetCell lower(Outcome outcome, int decimals, @Nullable LiveFormula live) {
        Optional<Double> limit = limit(outcome, true);
        return limit.<SheetCell>map(value -> number(value, outcome.unit(), decimals, live, ""))
                .orElseGet(Rows::notReceived);
    }

    /** As {@link #lower}. */
    SheetCell upper(Outcome outcome, int decimals, @Nullable LiveFormula live) {
        Optional<Double> limit = limit(outcome, false);
        return limit.<SheetCell>map(value -> number(value, outcome.unit(), decimals, live, ""))
                .orElseGet(Rows::notReceived);
    }

    private static Optional<Double> limit(Outcome outcome, boolean lower) {
        Bounds bounds = outcome.bounds();
        if (bounds != null) {
            return Optional.of(lower ? bounds.lower() : bounds.upper());
        }
        Interval interval = outcome instanceof Estimate estimate ? estimate.interval() : null;
        return interval == null ? Optional.empty() : Optional.of(lower ? interval.lower() : interval.upper());
    }

    /** Everything that is to be said of the figure, the mark that it carries first. */
    SheetCell reason(Outcome outcome, String mark, boolean otherYear) {
        List<String> said = new ArrayList<>();
        if (outcome instanceof Missing missing) {
            said.add(book.words().say("reason." + missing.reason().code()));
        } else if (!mark.isEmpty() && !mark.equals(Marks.QUERIED)) {
            said.add(book.words().say("mark." + mark));
        }
        new BasedOnImputations(book.input(), book.words()).of(outcome).ifPresent(said::add);
        said.addAll(unmarkedZero(outcome, mark));
        if (otherYear && !mark.equals(Marks.OTHER_YEAR)) {
            said.add(book.words().say("mark." + Marks.OTHER_YEAR));
        }
        if (!outcome.queries().isEmpty()) {
            said.add(book.words().say("mark." + Marks.QUERIED) + " (" + String.join(", ", outcome.queries()) + ")");
        }
        return new TextCell(String.join("; ", said));
    }

    /** A published zero that is neither structural nor queried says whether a scheme was in force. */
    private List<String> unmarkedZero(Outcome outcome, String mark) {
        String area = outcome.id().area();
        boolean published = outcome instanceof Estimate estimate && estimate.value() == 0 && estimate.rawValue() == 0;
        if (!published
                || !mark.isEmpty()
                || !book.indicator(outcome.id().indicator()).structuralZero()) {
            return List.of();
        }
        return book.input()
                        .catalogue()
                        .hasScheme(area, outcome.id().period().year())
                        .orElse(false)
                ? List.of(book.words().say("note.new-scheme"))
                : List.of(book.words().say("note.unknown-scheme"));
    }

    SheetCell nature(Outcome outcome) {
        return outcome instanceof Estimate estimate
                ? new TextCell(estimate.nature().name())
                : Rows.notReceived();
    }

    SheetCell id(Outcome outcome) {
        return new TextCell(book.printed(outcome.id()));
    }

    /** A link to the row from which the figure was taken, else file and place of its first input. */
    SheetCell source(Outcome outcome) {
        return first(outcome)
                .map(input -> book.cells().source(input.inputId(), input.location()))
                .orElseGet(Rows::notReceived);
    }

    /** The figure as a formula over figures received, null where it is no such thing. */
    @Nullable
    LiveFormula link(Outcome outcome) {
        return outcome instanceof Estimate estimate
                ? new AreaFormula(book).of(estimate).orElse(null)
                : null;
    }

    private static Optional<Lineage> first(Outcome outcome) {
        return outcome.lineage().stream().findFirst();
    }
}
