package org.payung.indicator;

import java.util.OptionalDouble;

/**
 * Gross rate in one month of unemployment, per cent of the wage: of a wage below the ceiling, or of the wage that the
 * breakdown names.
 */
final class BenefitPathMethod implements RuleMethod {

    @Override
    public String name() {
        return "benefit-path";
    }

    @Override
    public RuleFigure figure(RulesAtHand rules) {
        int month = rules.breakdown().number("month");
        return rules.breakdown()
                .wage()
                .map(wage -> rules.atWage(wage.read(rules), (path, amount) -> path.findRatePercentAt(amount, month)))
                .orElseGet(() -> RuleFigure.of(belowCeiling(rules, month), rules.noRate()));
    }

    private static OptionalDouble belowCeiling(RulesAtHand rules, int month) {
        return rules.pathBelowCeiling().stream()
                .mapToDouble(path -> path.ratePercent(month))
                .findFirst();
    }
}
