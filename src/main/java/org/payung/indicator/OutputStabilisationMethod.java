package org.payung.indicator;

import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;
import org.payung.series.Period;

/**
 * Share of a fall of GDP that unemployment benefits replace, per cent: the change of spending over the fall of GDP, both
 * against the same quarter of the year before so that seasons do not enter, both at current prices. A quarter in which GDP
 * did not fall has no figure. Parameters: {@code of} spending, {@code over} GDP.
 *
 * @see "METHOD 5.2, STAB_GDP"
 */
final class OutputStabilisationMethod implements NamedMethod {

    @Override
    public String name() {
        return "output-stabilisation";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        Period now = cell.id().period();
        Period before = new Period(now.first().minusYears(1), now.months());
        return new Parts(cell, figures)
                .own("benefits", formula.text("of"), now)
                .own("benefits-before", formula.text("of"), before)
                .divisor("output", formula.text("over"), now)
                .divisor("output-before", formula.text("over"), before)
                .notApplicableOtherwise()
                .outcome(
                        n -> n[2] < n[3],
                        formula.text("over") + " did not fall",
                        n -> 100 * (n[0] - n[1]) / (n[3] - n[2]));
    }
}
