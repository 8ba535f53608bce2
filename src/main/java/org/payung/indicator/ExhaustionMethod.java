package org.payung.indicator;

import java.util.Arrays;
import org.payung.catalogue.Formula;
import org.payung.method.ExhaustionRate;
import org.payung.outcome.Outcome;
import org.payung.series.Period;

/**
 * Final payments of four quarters over the first payments of the four quarters that lie the average potential duration
 * before them. Parameters: {@code of} final payments, {@code over} first payments, {@code lag} potential duration in weeks.
 *
 * @see "METHOD 5.3, EXHAUST"
 */
final class ExhaustionMethod implements NamedMethod {

    private static final int QUARTERS = 4;

    @Override
    public String name() {
        return "exhaustion";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String duration = formula.text("lag");
        Reading weeks = figures.read("potential-duration", duration, cell, year(cell));
        Parts parts = new Parts(cell, figures).add(duration, weeks);
        if (!(weeks instanceof Reading.Figure known) || !(known.number() > 0)) {
            return parts.outcome(numbers -> false, duration + " is not more than 0", numbers -> 0);
        }
        int lag = ExhaustionRate.lagQuarters(known.number());
        for (int back = 0; back < QUARTERS; back++) {
            Period quarter = cell.id().period().plus(-back);
            parts.own("final-payments", formula.text("of"), quarter);
        }
        for (int back = 0; back < QUARTERS; back++) {
            Period quarter = cell.id().period().plus(-back - lag);
            parts.add(
                    formula.text("over"),
                    Parts.asDenominator(figures.readOwn("first-payments", formula.text("over"), cell, quarter)));
        }
        return parts.outcome(
                n -> Arrays.stream(n, 1 + QUARTERS, n.length).sum() > 0,
                formula.text("over") + " is 0 over four quarters",
                n -> ExhaustionRate.percent(
                        Arrays.copyOfRange(n, 1, 1 + QUARTERS), Arrays.copyOfRange(n, 1 + QUARTERS, n.length)));
    }

    /** Durations are stated by the year. */
    private static Period year(Cell cell) {
        return Period.year(cell.id().period().year());
    }
}
