package org.payung.indicator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.payung.catalogue.BenefitRule;
import org.payung.outcome.Reason;
import org.payung.scheme.ConventionCriteria;

/**
 * The figures of a scheme for which a Convention sets a number: rate, duration, employees covered and waiting period. The
 * rate is that of a wage below the ceiling, of the skilled manual employee (Article 65) or of the ordinary labourer
 * (Article 66), as the breakdown says; the labourer's is asked of a flat or capped benefit only.
 *
 * @see "METHOD 4.2, computable test"
 */
record ConventionMethod(String name, ConventionCriteria convention) implements RuleMethod {

    private static final String COVERED = "COVERED_EMPLOYEES";
    private static final String EMPLOYEES = "EMPLOYEES";
    private static final String FAMILY_ALLOWANCE = "FAMILY_ALLOWANCE";

    @Override
    public RuleFigure figure(RulesAtHand rules) {
        SchemeBreakdown breakdown = rules.breakdown();
        return switch (breakdown.text("criterion")) {
            case "rate" -> breakdown.wage().map(wage -> rateAt(wage, rules)).orElseGet(() -> rateBelowCeiling(rules));
            case "duration" ->
                RuleFigure.of(
                        ConventionCriteria.durationWeeks(rules.rules(), breakdown.record()),
                        unknown(rules, "duration"));
            case "waiting" ->
                RuleFigure.of(ConventionCriteria.waitingDays(rules.rules()), unknown(rules, "waiting period"));
            case "coverage" -> coverage(rules);
            default ->
                throw new IllegalArgumentException("criterion '" + breakdown.text("criterion")
                        + "', expected rate, duration, coverage or waiting");
        };
    }

    private RuleFigure rateBelowCeiling(RulesAtHand rules) {
        OptionalDouble rate =
                convention.ratePercent(rules.rules(), rules.breakdown().record());
        return RuleFigure.of(rate, rules.noRate());
    }

    private RuleFigure rateAt(WagePoint point, RulesAtHand rules) {
        if (point == WagePoint.LABOURER && !isFlatOrCapped(rules.rules().benefit())) {
            String detail = rules.where() + " is neither flat nor capped: Article 66 is not asked";
            return new RuleFigure.Unknown(Reason.NOT_APPLICABLE, detail);
        }
        double allowance =
                rules.wage("family-allowance", FAMILY_ALLOWANCE) instanceof Reading.Figure found ? found.number() : 0;
        return rules.atWage(point.read(rules), (path, wage) -> convention.ratePercent(path, wage, allowance));
    }

    private static boolean isFlatOrCapped(BenefitRule benefit) {
        return !benefit.isRateOfWage() || benefit.wageCap() != null || benefit.maximum() != null;
    }

    private static RuleFigure coverage(RulesAtHand rules) {
        Optional<List<Reading.Figure>> both = rules.ofOnePeriod(COVERED, EMPLOYEES);
        if (both.isPresent() && both.get().get(1).number() > 0) {
            double covered = both.get().get(0).number();
            return new RuleFigure.Known(100 * covered / both.get().get(1).number(), both.get());
        }
        return new RuleFigure.Unknown(
                Reason.NO_INPUT, "employees covered and all employees are absent from all inputs");
    }

    private static RuleFigure.Unknown unknown(RulesAtHand rules, String what) {
        return new RuleFigure.Unknown(Reason.NO_INPUT, rules.where() + " gives no " + what);
    }
}
