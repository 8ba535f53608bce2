package org.payung.indicator;

import java.util.Map;
import org.payung.catalogue.Formula;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;

/**
 * Take-up: recipients over the unemployed who are eligible under the rules. The eligible are a figure received, or the
 * cell of the survey of those dismissed from a formal job with the qualifying period met and the duration not yet used
 * up. Either way somebody applied rules to answers: the nature is modelled.
 *
 * @see "METHOD 3.1, TAKEUP"
 */
final class TakeUpMethod implements NamedMethod {

    private static final Map<String, String> ELIGIBLE =
            Map.of("previous", "formal", "tenure", "met", "separation", "involuntary", "elapsed", "within");

    @Override
    public String name() {
        return "take-up";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String recipients = formula.text("of");
        Reading eligible = figures.read("denominator", formula.text("over"), cell);
        SurveyCells cells = SurveyCells.of(formula.text("cells"), cell, figures);
        boolean bySurvey = !(eligible instanceof Reading.Figure)
                && cells.fault(ELIGIBLE.keySet().toArray(String[]::new)).isEmpty();
        Parts parts = new Parts(cell, figures);
        if (!bySurvey) {
            return modelled(parts.own("numerator", recipients)
                    .divisor("denominator", formula.text("over"))
                    .outcome(numbers -> 100 * numbers[0] / numbers[1]));
        }
        boolean[] marked = cells.having(ELIGIBLE);
        cells.cells().forEach(each -> parts.add(cells.concept(), each));
        return modelled(parts.own("numerator", recipients)
                .outcome(
                        numbers -> SurveyCells.sum(numbers, marked) > 0,
                        "nobody is eligible in " + cells.concept(),
                        numbers -> 100 * numbers[marked.length] / SurveyCells.sum(numbers, marked)));
    }

    private static Outcome modelled(Outcome outcome) {
        return outcome instanceof Estimate estimate ? Outcomes.with(estimate, ObservationStatus.E, Nature.M) : outcome;
    }
}
