package org.payung.indicator;

import java.util.OptionalDouble;

/**
 * Mean gross rate over the first months of unemployment, per cent of a wage below the ceiling or of the wage that the
 * breakdown names; a month after the end counts as 0.
 */
final class BenefitAverageMethod implements RuleMethod {

    @Override
    public String name() {
        return "benefit-average";
    }

    @Override
    public RuleFigure figure(RulesAtHand rules) {
        int horizon = rules.breakdown().number("horizon");
        return rules.breakdown()
                .wage()
                .map(wage ->
                        rules.atWage(wage.read(rules), (path, amount) -> path.findAveragePercentAt(amount, horizon)))
                .orElseGet(() -> RuleFigure.of(belowCeiling(rules, horizon), rules.noRate()));
    }

    private static OptionalDouble belowCeiling(RulesAtHand rules, int horizon) {
        return rules.pathBelowCeiling().stream()
                .mapToDouble(path -> path.averagePercent(horizon))
                .findFirst();
    }
}
