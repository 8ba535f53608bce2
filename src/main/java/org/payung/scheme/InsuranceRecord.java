package org.payung.scheme;

import org.jspecify.annotations.Nullable;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.RuleSet;

/** For whose contribution record a benefit is computed, where its duration depends on it. */
public enum InsuranceRecord {
    /** The record of the standard beneficiary. */
    STANDARD,
    /** The longest record that the rules reward. */
    LONGEST;

    /** How long the rules pay on this record, null where they do not say. */
    public @Nullable BenefitDuration duration(RuleSet rules) {
        return this == LONGEST && rules.longest() != null ? rules.longest() : rules.shortest();
    }

    /** Whether the rules pay longer, or more, on the longest record than on the standard one. */
    public static boolean matters(RuleSet rules) {
        BenefitDuration standard = STANDARD.duration(rules);
        BenefitDuration longest = LONGEST.duration(rules);
        boolean longer = standard != null && longest != null && longest.weeks() > standard.weeks();
        return longer || rules.benefit().ratesByRecord().size() > 1;
    }
}
