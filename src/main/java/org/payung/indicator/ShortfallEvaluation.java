package org.payung.indicator;

import java.util.List;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;

/** What is missing to a whole, as 100 less coverage. */
record ShortfallEvaluation(Formula.Shortfall formula, Inputs inputs) implements FormulaEvaluation {

    @Override
    public Outcome evaluate(Cell cell) {
        Reading reading =
                inputs.read("value", cell.key(formula.concept()), cell.id().period());
        return reading instanceof Reading.Figure figure
                ? Outcomes.estimate(cell, formula.from() - figure.number(), List.of(figure))
                : Outcomes.missing(cell, List.of(reading));
    }
}
