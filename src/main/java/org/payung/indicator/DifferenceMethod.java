package org.payung.indicator;

import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;

/** {@code of} less {@code less}, as legal coverage less contributors: points where both are per cent. */
final class DifferenceMethod implements NamedMethod {

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        return new Parts(cell, figures)
                .any("minuend", formula.text("of"))
                .any("subtrahend", formula.text("less"))
                .outcome(numbers -> numbers[0] - numbers[1]);
    }
}
