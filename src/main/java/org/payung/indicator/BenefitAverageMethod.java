package org.payung.indicator;

import java.util.OptionalDouble;
import org.payung.catalogue.RuleSet;
import org.payung.scheme.BenefitPath;

/** Mean gross rate over the first months of unemployment, per cent of the wage; a month after the end counts as 0. */
final class BenefitAverageMethod implements RuleMethod {

    @Override
    public String name() {
        return "benefit-average";
    }

    @Override
    public OptionalDouble figure(SchemeBreakdown breakdown, RuleSet rules) {
        return BenefitPath.of(rules, breakdown.record())
                .map(path -> OptionalDouble.of(path.averagePercent(breakdown.number("horizon"))))
                .orElseGet(OptionalDouble::empty);
    }
}
