package org.payung.indicator;

import java.util.Optional;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.SchemeDefinition;
import org.payung.method.IncomeStabilisation;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Period;

/**
 * The part of unemployment benefits in the stabilisation of earnings, in three ways that are never mixed: {@code way=micro}
 * from totals of a simulation; {@code way=macro} from the change against the year before, where unemployment rose: Δ
 * benefits / (Δ unemployed × mean wage × 12); {@code way=first-order} as coverage × mean replacement rate over six months,
 * before tax, a check of the other two.
 *
 * @see "METHOD 5.2, TAU_UI"
 */
final class BenefitStabilisationMethod implements NamedMethod {

    private static final int MONTHS = 12;
    private static final String HORIZON = "horizon=6";

    @Override
    public String name() {
        return "benefit-stabilisation";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String way = SchemeBreakdown.parse(cell.id().breakdown()).text("way");
        return switch (way) {
            case "micro" -> micro(cell, figures);
            case "macro" -> macro(cell, figures);
            case "first-order" -> firstOrder(cell, formula, figures);
            default -> throw new IllegalArgumentException("way '" + way + "' of " + name());
        };
    }

    private static Outcome micro(Cell cell, Evaluations figures) {
        return Parts.ofTotals(cell, figures)
                .any("benefits", "UI_BENEFIT_CHANGE")
                .any("earnings", "EARNINGS_CHANGE")
                .outcome(
                        n -> n[1] < 0,
                        "EARNINGS_CHANGE does not fall, expected a shock",
                        n -> IncomeStabilisation.ofBenefitsPercent(n[0], n[1]));
    }

    private static Outcome macro(Cell cell, Evaluations figures) {
        Period now = cell.id().period();
        Period before = new Period(now.first().minusYears(1), now.months());
        return Parts.ofTotals(cell, figures)
                .own("benefits", "CASH_BENEFITS", now)
                .own("benefits-before", "CASH_BENEFITS", before)
                .divisor("unemployed", "UNEMPLOYED", now)
                .divisor("unemployed-before", "UNEMPLOYED", before)
                .divisor("mean-wage", "AVERAGE_WAGE")
                .notApplicableOtherwise()
                .outcome(
                        n -> n[2] > n[3],
                        "UNEMPLOYED did not rise",
                        n -> IncomeStabilisation.ofBenefitsPercent(n[0] - n[1], -(n[2] - n[3]) * n[4] * MONTHS));
    }

    private static Outcome firstOrder(Cell cell, Formula.Method formula, Evaluations figures) {
        return Parts.ofTotals(cell, figures)
                .own("coverage", formula.text("coverage"))
                .add(formula.text("rate"), rate(cell, formula.text("rate"), figures))
                .outcome(n -> n[0] * n[1] / 100);
    }

    /** The mean rate by the rules of the last day of the cell's period, or as a worked example gives it. */
    private static Reading rate(Cell cell, String name, Evaluations figures) {
        Period period = cell.id().period();
        SchemeDefinition scheme = figures.catalogue()
                .schemes()
                .get(cell.id().area() + "-" + cell.id().scheme());
        IndicatorDefinition indicator = figures.indicator(name)
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "', expected an indicator"));
        Cell rate = cell.of(indicator, period).withBreakdown(HORIZON);
        Optional<Outcome> given = figures.given(rate.id());
        return given.or(() -> Optional.ofNullable(scheme)
                        .flatMap(known -> known.rulesOn(period.lastDay())
                                .map(rules ->
                                        method(indicator).evaluate(new RulesAtHand(rate, known, rules, figures)))))
                .map(outcome -> Evaluations.asReading("rate", outcome))
                .orElseGet(() -> new Reading.None(
                        Reason.NO_INPUT, "no rules of " + cell.id().scheme() + " for " + period));
    }

    private static RuleMethod method(IndicatorDefinition indicator) {
        if (indicator.formula() instanceof Formula.Method formula
                && NamedMethods.of(formula.name()) instanceof RuleMethod method) {
            return method;
        }
        throw new IllegalArgumentException("'" + indicator.id() + "', expected a rate by the rules of a scheme");
    }
}
