package org.payung.indicator;

import java.util.OptionalDouble;
import org.payung.catalogue.RuleSet;
import org.payung.scheme.ConventionCriteria;

/** The figures of a scheme for which a Convention sets a number. */
record ConventionMethod(String name, ConventionCriteria convention) implements RuleMethod {

    @Override
    public OptionalDouble figure(SchemeBreakdown breakdown, RuleSet rules) {
        return switch (breakdown.text("criterion")) {
            case "rate" -> convention.ratePercent(rules, breakdown.record());
            case "duration" -> ConventionCriteria.durationWeeks(rules, breakdown.record());
            case "waiting" -> ConventionCriteria.waitingDays(rules);
            default -> OptionalDouble.empty();
        };
    }
}
