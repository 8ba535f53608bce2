package org.payung.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.payung.outcome.Bounds;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Figure;
import org.payung.report.text.Cells;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Marks;

/** Two figures with a dash between them. */
final class RangeCells {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final MathContext MONEY = new MathContext(3, RoundingMode.HALF_EVEN);

    private RangeCells() {}

    static Value of(Figure lower, Figure upper, String mark, OutcomeId id) {
        return new Value(
                List.of(lower, upper),
                lower.text() + Cells.DASH + upper.text(),
                mark,
                id.toString(),
                Weight.PLAIN,
                null);
    }

    /** The bounds with that many decimals, or a dash with the reason. */
    static Value ofBounds(FigureFormat figures, Outcome outcome, int decimals) {
        Bounds bounds = outcome.bounds();
        return bounds == null
                ? Cells.dash(Marks.of(outcome), outcome.id().toString())
                : of(
                        figures.part(outcome.id(), "lower", bounds.lower(), decimals),
                        figures.part(outcome.id(), "upper", bounds.upper(), decimals),
                        Marks.NONE,
                        outcome.id());
    }

    /** The bounds of an amount in millions, three digits as METHOD 8.7 asks of money; or a dash with the reason. */
    static Value millions(FigureFormat figures, Outcome outcome) {
        Bounds bounds = outcome.bounds();
        return bounds == null
                ? Cells.dash(Marks.of(outcome), outcome.id().toString())
                : of(
                        million(figures, outcome.id() + "#lower", bounds.lower()),
                        million(figures, outcome.id() + "#upper", bounds.upper()),
                        Marks.NONE,
                        outcome.id());
    }

    private static Figure million(FigureFormat figures, String id, double amount) {
        BigDecimal rounded = BigDecimal.valueOf(amount).divide(MILLION).round(MONEY);
        BigDecimal plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        return new Figure(id, plain.doubleValue(), plain.scale(), figures.text(plain));
    }
}
