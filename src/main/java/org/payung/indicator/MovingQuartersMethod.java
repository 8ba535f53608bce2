package org.payung.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Period;

/**
 * 100 × the sum of a numerator over the quarters up to the cell's / the sum of a denominator over the same quarters: a
 * ratio of sums, not the mean of ratios, which removes a stable season over four of them (METHOD 8.1). Every quarter
 * must have both.
 */
final class MovingQuartersMethod implements NamedMethod {

    private static final int MONTHS = 3;

    @Override
    public String name() {
        return "moving-quarters";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        List<Period> quarters = quarters(cell.id().period(), Integer.parseInt(formula.text("quarters")));
        List<Reading> above = new ArrayList<>();
        List<Reading> below = new ArrayList<>();
        for (Period quarter : quarters) {
            above.add(dated(quarter, figures.readOwn("numerator", formula.text("numerator"), cell, quarter)));
            below.add(asDenominator(
                    dated(quarter, figures.read("denominator", formula.text("denominator"), cell, quarter))));
        }
        List<Reading> all = new ArrayList<>(above);
        all.addAll(below);
        return all.stream().anyMatch(Predicate.not(Reading.Figure.class::isInstance))
                ? Outcomes.missing(cell, all)
                : quotient(cell, formula, Outcomes.figures(above), Outcomes.figures(below));
    }

    private static Outcome quotient(
            Cell cell, Formula.Method formula, List<Reading.Figure> above, List<Reading.Figure> below) {
        List<Reading.Figure> parts = new ArrayList<>(above);
        parts.addAll(below);
        double denominator = sum(below);
        if (!(denominator > 0)) {
            String detail = formula.text("denominator") + " of " + below.size() + " quarters is " + denominator
                    + ", expected more than 0";
            return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, parts);
        }
        return Outcomes.estimate(cell, 100 * (sum(above) / denominator), parts);
    }

    /** The quarters that end with the one in which the period ends, in the order of time. */
    private static List<Period> quarters(Period period, int count) {
        List<Period> quarters = new ArrayList<>();
        Period last = new Period(period.last().minusMonths(MONTHS - 1), MONTHS);
        for (int back = count - 1; back >= 0; back--) {
            quarters.add(last.plus(-back));
        }
        return Collections.unmodifiableList(quarters);
    }

    private static double sum(List<Reading.Figure> figures) {
        return figures.stream().mapToDouble(Reading.Figure::number).sum();
    }

    private static Reading dated(Period quarter, Reading reading) {
        return reading instanceof Reading.None none
                ? new Reading.None(none.reason(), quarter + ": " + none.detail())
                : reading;
    }

    private static Reading asDenominator(Reading reading) {
        return reading instanceof Reading.None none && none.reason() == Reason.NO_INPUT
                ? new Reading.None(Reason.NO_DENOMINATOR, none.detail())
                : reading;
    }
}
