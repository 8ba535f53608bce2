package org.payung.indicator;

import java.util.Arrays;
import org.payung.catalogue.Formula;
import org.payung.method.HighCostMultiple;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;

/** Reserve ratio over the highest cost rate of twelve months on record. Parameters: {@code reserve}, {@code cost}. */
final class HighCostMethod implements NamedMethod {

    @Override
    public String name() {
        return "high-cost-multiple";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String cost = formula.text("cost");
        CostRates known = CostRates.ever(cost, cell, figures);
        Reading highest = known.rates().isEmpty()
                ? new Reading.None(Reason.NO_DENOMINATOR, cost + " is not known of any year")
                : known.rates().get(0);
        return new Parts(cell, figures)
                .own("reserve-ratio", formula.text("reserve"))
                .add(cost, highest)
                .outcome(
                        numbers -> numbers[1] > 0,
                        cost + " was never more than 0",
                        numbers -> HighCostMultiple.of(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length)));
    }
}
