package org.payung.indicator;

import java.util.List;
import java.util.Objects;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * Difference in points between two years of one source release: figures of two vintages come from two methods, and their
 * difference is no change.
 *
 * @see "METHOD 2.5, vintage rule, and V13"
 */
record ChangeEvaluation(Formula.Change formula, Inputs inputs) implements FormulaEvaluation {

    @Override
    public Outcome evaluate(Cell cell) {
        SeriesKey key = cell.key(formula.concept());
        Period last = cell.id().period();
        Period first = new Period(last.first().minusYears(formula.years()), last.months());
        List<Reading> readings = List.of(inputs.read("last", key, last), inputs.read("first", key, first));
        List<Reading.Figure> figures = Outcomes.figures(readings);
        if (figures.size() < 2) {
            return Outcomes.missing(cell, readings);
        }
        return change(cell, figures.get(0), figures.get(1));
    }

    private Outcome change(Cell cell, Reading.Figure last, Reading.Figure first) {
        List<Reading.Figure> both = List.of(last, first);
        if (!Objects.equals(last.source(), first.source())) {
            String detail = formula.concept() + " comes from two source releases, a change is computed within one";
            return Outcomes.missing(cell, Reason.NOT_APPLICABLE, detail, both);
        }
        return Outcomes.estimate(cell, last.number() - first.number(), both);
    }
}
