package org.payung.report.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Figure;
import org.payung.report.LatestFigure;

/** Table cells made of outcomes: the figure with its mark, or a dash with the letter of its reason. */
public final class Cells {

    public static final String DASH = "\u2013";

    private final FigureFormat figures;

    public Cells(FigureFormat figures) {
        this.figures = figures;
    }

    /** A country's latest figure: bold, or grey where it is old. */
    public Value latest(LatestFigure figure, int decimals, Weight weight) {
        return of(figure.outcome(), decimals, Marks.of(figure), figure.old() ? Weight.GREY : weight);
    }

    /** The figure of one cell of the grid. */
    public Value of(Outcome outcome, int decimals) {
        return of(outcome, decimals, Marks.of(outcome), Weight.PLAIN);
    }

    public Value of(Outcome outcome, int decimals, String mark, Weight weight) {
        if (outcome instanceof Estimate estimate) {
            return figure(figures.figure(estimate, decimals), mark, weight);
        }
        return dash(mark, outcome.id().toString());
    }

    /** One figure that leads to its id. */
    public static Value figure(Figure figure, String mark, Weight weight) {
        return new Value(List.of(figure), figure.text(), mark, figure.id(), weight, null);
    }

    /** No value: «– x». */
    public static Value dash(String mark) {
        return dash(mark, null);
    }

    public static Value dash(String mark, @Nullable String id) {
        return new Value(List.of(), DASH, mark, id, Weight.PLAIN, null);
    }

    /** A year or other number that is no figure. */
    public static Value plain(String text, String mark, Weight weight) {
        return new Value(List.of(), text, mark, null, weight, null);
    }
}
