package org.payung.indicator;

import org.payung.catalogue.Formula;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;

/**
 * Recipients over the unemployed of a register, per cent. Its status is D, the definition differs: who registers depends on
 * what registering brings, so that the figure is not comparable with coverage of the unemployed of a survey, nor between
 * countries.
 *
 * @see "METHOD 1.1, rule 4 for the numerators; 7.3, status D"
 */
final class RegisteredCoverageMethod implements NamedMethod {

    @Override
    public String name() {
        return "registered-coverage";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        Outcome outcome = new Parts(cell, figures)
                .own("numerator", formula.text("of"))
                .divisor("denominator", formula.text("over"))
                .outcome(numbers -> 100 * numbers[0] / numbers[1]);
        return outcome instanceof Estimate estimate ? Outcomes.with(estimate, ObservationStatus.D, Nature.C) : outcome;
    }
}
