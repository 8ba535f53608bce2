package org.payung.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a scheme from a day on.
 *
 * @param id short id, as {@code PP-6-2025}
 * @param validTo last day, null while in force
 * @param rates by month, empty where the benefit is not a rate of the wage
 * @param shortest duration for the standard beneficiary, insured for 24 months (METHOD 4.1)
 * @param longest duration with the longest record; equal to {@code shortest} where it does not depend on it
 * @param wageCap highest wage that counts, per month, in the scheme's currency
 * @param maximumBenefit highest benefit per month
 * @param waitingDays null where not known
 * @param contributions per cent of the wage by payer: {@code employee}, {@code employer}, {@code state},
 *     {@code recomposed} (taken from another programme's rate), {@code total}
 * @param facts further rules as words: text key to text key of the value, printed in the table of rules
 * @param unverified fields from memory that carry the mark v, named as in the file: {@code wage-cap},
 *     {@code waiting-days}, or a fact as {@code fact.qualifying}
 * @param lastChecked day somebody last checked the law
 */
public record RuleSet(
        String id,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<RateStep> rates,
        @Nullable BenefitDuration shortest,
        @Nullable BenefitDuration longest,
        @Nullable BigDecimal wageCap,
        @Nullable BigDecimal maximumBenefit,
        @Nullable Integer waitingDays,
        Map<String, BigDecimal> contributions,
        Map<String, String> facts,
        Set<String> unverified,
        List<Reference> references,
        LocalDate lastChecked) {

    public RuleSet {
        rates = List.copyOf(rates);
        unverified = Set.copyOf(unverified);
        references = List.copyOf(references);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isUnverified(String field) {
        return unverified.contains(field);
    }
}
