package org.payung.scheme;

import java.util.Optional;
import java.util.OptionalDouble;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.RuleSet;

/**
 * The four figures that C102, Part IV, and C168 set a number for, from the rules of a scheme, for a standard beneficiary
 * without family allowances below the ceiling. An arithmetic reading, never a legal assessment; criteria stand alone.
 *
 * @see "METHOD 4.2, computable test"
 */
public enum ConventionCriteria {
    /** C102 (1952): the rate over the first 13 weeks. */
    C102(3),
    /** C168 (1988): the rate over the first 26 weeks. */
    C168(6);

    private final int months;

    ConventionCriteria(int months) {
        this.months = months;
    }

    /** Mean rate over the months that the Convention looks at, per cent; a month after the end counts as 0. */
    public OptionalDouble ratePercent(RuleSet rules, InsuranceRecord record) {
        Optional<BenefitPath> path = BenefitPath.of(rules, record);
        return path.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(path.get().averagePercent(months));
    }

    /**
     * Mean rate at a wage, family allowances in benefit and wage alike, per cent: {@code Σ (b + a) / Σ (w + a)}.
     *
     * @param allowance family allowances of the standard family a month, 0 where there are none
     * @return empty where the benefit needs a minimum wage that was not given
     */
    public OptionalDouble ratePercent(BenefitPath path, double wage, double allowance) {
        OptionalDouble mean = path.findAveragePercentAt(wage, months);
        return mean.isPresent()
                ? OptionalDouble.of((mean.getAsDouble() * wage + 100 * allowance) / (wage + allowance))
                : mean;
    }

    /** Payable weeks, unrounded: 180 days are 25.7 weeks and not 26. */
    public static OptionalDouble durationWeeks(RuleSet rules, InsuranceRecord record) {
        BenefitDuration duration = record.duration(rules);
        return duration == null ? OptionalDouble.empty() : OptionalDouble.of(duration.weeks());
    }

    /** Waiting period in days, empty where it is not known. */
    public static OptionalDouble waitingDays(RuleSet rules) {
        Integer days = rules.waitingDays();
        return days == null ? OptionalDouble.empty() : OptionalDouble.of(days);
    }
}
