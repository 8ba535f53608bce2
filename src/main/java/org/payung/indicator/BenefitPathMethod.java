package org.payung.indicator;

import java.util.OptionalDouble;
import org.payung.catalogue.RuleSet;
import org.payung.scheme.BenefitPath;

/** Gross rate in one month of unemployment, per cent of the wage. */
final class BenefitPathMethod implements RuleMethod {

    @Override
    public String name() {
        return "benefit-path";
    }

    @Override
    public OptionalDouble figure(SchemeBreakdown breakdown, RuleSet rules) {
        return BenefitPath.of(rules, breakdown.record())
                .map(path -> OptionalDouble.of(path.ratePercent(breakdown.number("month"))))
                .orElseGet(OptionalDouble::empty);
    }
}
