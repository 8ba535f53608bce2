package org.payung.indicator;

import org.payung.catalogue.Formula;
import org.payung.method.IncomeStabilisation;
import org.payung.outcome.Outcome;

/**
 * Share of a fall of market incomes that taxes, contributions and benefits take over, from totals of a micro-simulation.
 * Parameters: {@code taxes}, {@code contributions}, {@code benefits}, {@code income}, each the change under the shock.
 *
 * @see "METHOD 5.2, TAU"
 */
final class IncomeStabilisationMethod implements NamedMethod {

    @Override
    public String name() {
        return "income-stabilisation";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        return new Parts(cell, figures)
                .own("taxes", formula.text("taxes"))
                .own("contributions", formula.text("contributions"))
                .own("benefits", formula.text("benefits"))
                .own("market-income", formula.text("income"))
                .outcome(
                        n -> n[3] != 0,
                        formula.text("income") + " is 0, expected a shock",
                        n -> IncomeStabilisation.percent(n[0], n[1], n[2], n[3]));
    }
}
