package org.payung.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Formula;
import org.payung.catalogue.SchemeDefinition;
import org.payung.method.AverageHighCostMultiple;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;

/**
 * Reserve ratio over the mean of the three highest cost rates of the last twenty calendar years, or of all years since the
 * scheme first paid. With a year missing the highest cannot be said. Parameters: {@code reserve}, {@code cost}.
 */
final class AverageHighCostMethod implements NamedMethod {

    private static final int YEARS = 20;

    @Override
    public String name() {
        return "average-high-cost-multiple";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String cost = formula.text("cost");
        int years = Math.min(YEARS, yearsPaid(cell, figures.catalogue().schemes()));
        List<Reading.Figure> known =
                CostRates.ofYears(cost, cell, figures, years).rates();
        Parts parts = new Parts(cell, figures).own("reserve-ratio", formula.text("reserve"));
        if (known.size() < years || years < AverageHighCostMultiple.HIGHEST) {
            String detail = cost + " is known of " + known.size() + " of " + years + " years, the "
                    + AverageHighCostMultiple.HIGHEST + " highest of " + YEARS + " cannot be said";
            return parts.add(cost, new Reading.None(Reason.NO_DENOMINATOR, detail))
                    .outcome(numbers -> 0);
        }
        known.subList(0, AverageHighCostMultiple.HIGHEST).forEach(rate -> parts.add(cost, rate));
        return parts.outcome(
                numbers -> numbers[1] > 0,
                cost + " was never more than 0",
                numbers -> AverageHighCostMultiple.of(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length)));
    }

    private static int yearsPaid(Cell cell, Map<String, SchemeDefinition> schemes) {
        SchemeDefinition scheme = schemes.get(cell.id().area() + "-" + cell.id().scheme());
        Integer first = scheme == null ? null : scheme.paysFromYear();
        return first == null ? YEARS : Math.max(0, cell.id().period().year() - first + 1);
    }
}
