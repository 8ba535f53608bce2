package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.Optional;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.report.text.Marks;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;

/** One set of rules of a scheme, with what the tables and sentences of a brief ask of it. */
record SchemeRules(SchemeDefinition scheme, RuleSet set) {

    static final String RATES = "rates";
    static final String DURATION = "duration";
    static final String WAGE_CAP = "wage-cap";
    static final String MAXIMUM_BENEFIT = "maximum-benefit";
    static final String WAITING_DAYS = "waiting-days";
    static final String CONTRIBUTIONS = "contributions";

    /** Id of a figure that is a parameter of these rules: {@code schemes/idn-jkp.yml#PP-6-2025.wage-cap}. */
    String id(String field) {
        return scheme.file() + "#" + set.id() + "." + field;
    }

    /** The mark of a parameter: v where it is from memory. */
    String mark(String field) {
        return set.isUnverified(field) ? Marks.UNVERIFIED : Marks.NONE;
    }

    /** What the standard beneficiary gets, empty where the benefit is not a rate of the wage. */
    Optional<BenefitPath> path() {
        return BenefitPath.of(set, InsuranceRecord.STANDARD);
    }

    /** What the longest record gets, empty where the record does not matter. */
    Optional<BenefitPath> longestPath() {
        return InsuranceRecord.matters(set) ? BenefitPath.of(set, InsuranceRecord.LONGEST) : Optional.empty();
    }

    /** Whether the path may be drawn: a rate of the wage that was read in a source, not remembered. */
    boolean hasReadPath() {
        return path().isPresent() && !set.isUnverified(RATES);
    }

    /** Whether the highest benefit of a month is the first rate at the wage ceiling. */
    boolean paysRateAtCeiling() {
        BigDecimal cap = set.wageCap();
        BigDecimal highest = set.maximumBenefit();
        return cap != null
                && path().isPresent()
                && (highest == null || highest.doubleValue() == path().get().ratePercent(1) / 100 * cap.doubleValue());
    }

    /** Highest benefit of a month: as the rules say, or the rate of the first month at the ceiling. */
    Optional<BigDecimal> highestBenefit() {
        if (set.maximumBenefit() != null) {
            return Optional.of(set.maximumBenefit());
        }
        BigDecimal cap = set.wageCap();
        return cap == null
                ? Optional.empty()
                : path().map(path -> BigDecimal.valueOf(path.benefit(cap.doubleValue(), 1)));
    }

    /** The wage above which the benefit no longer grows, empty where no limit is known. */
    Optional<Double> limitWage() {
        if (set.wageCap() != null) {
            return Optional.of(set.wageCap().doubleValue());
        }
        BigDecimal highest = set.maximumBenefit();
        return highest == null
                ? Optional.empty()
                : path().map(path -> 100 * highest.doubleValue() / path.ratePercent(1));
    }

    /** Whether the figure above the limit may be drawn: the limit was read in a source. */
    boolean hasReadLimit() {
        String field = set.wageCap() == null ? MAXIMUM_BENEFIT : WAGE_CAP;
        return limitWage().isPresent() && !set.isUnverified(field);
    }

    /** Whether the highest benefit of a month is as sure as the field it is made from. */
    String highestBenefitMark() {
        return mark(set.maximumBenefit() == null ? WAGE_CAP : MAXIMUM_BENEFIT);
    }
}
