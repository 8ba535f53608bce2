package org.payung.indicator;

import java.util.List;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;

/**
 * Factor × product / product of the same period. The first factor is the cell's own: a scheme that did not report it has
 * no figure. The others may be the country's.
 *
 * @see Parts
 */
record ProductEvaluation(Formula.Product formula, Evaluations figures) implements FormulaEvaluation {

    @Override
    public Outcome evaluate(Cell cell) {
        List<String> of = formula.of();
        Parts parts = new Parts(cell, figures).own("factor-" + of.get(0), of.get(0));
        of.subList(1, of.size()).forEach(name -> parts.any("factor-" + name, name));
        formula.over().forEach(name -> parts.divisor("divisor-" + name, name));
        return parts.outcome(numbers ->
                formula.factor() * product(numbers, 0, of.size()) / product(numbers, of.size(), numbers.length));
    }

    private static double product(double[] numbers, int from, int to) {
        double product = 1;
        for (int i = from; i < to; i++) {
            product *= numbers[i];
        }
        return product;
    }
}
