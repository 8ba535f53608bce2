package org.payung.indicator;

import java.util.List;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;

/** Mean of several figures of the same period; all of them are needed. */
record MeanEvaluation(Formula.Mean formula, Inputs inputs) implements FormulaEvaluation {

    @Override
    public Outcome evaluate(Cell cell) {
        List<Reading> readings = formula.concepts().stream()
                .map(concept ->
                        inputs.read("value", cell.key(concept), cell.id().period()))
                .toList();
        List<Reading.Figure> figures = Outcomes.figures(readings);
        if (figures.size() < readings.size()) {
            return Outcomes.missing(cell, readings);
        }
        double mean = figures.stream()
                .mapToDouble(Reading.Figure::number)
                .average()
                .orElseThrow(() -> new IllegalArgumentException(
                        cell.indicator().file() + ": a mean of no concepts, expected at least one"));
        return Outcomes.estimate(cell, mean, figures);
    }
}
