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
 * @param contributions per cent of the wage by payer: {@code employee}, {@code employer}, {@code state},
 *     {@code recomposed} (taken from another programme's rate), {@code total}
 * @param facts further rules as words: text key to text key of the value, printed in the table of rules
 * @param unverified fields from memory that carry the mark v, named as in the file: {@code wage-cap},
 *     {@code waiting-days}, or a fact as {@code fact.qualifying}
 * @param sources where each field was read, by its name in the file; none for what is from memory
 * @param lastChecked day somebody last checked the law
 */
public record RuleSet(
        String id,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Eligibility eligibility,
        BenefitRule benefit,
        Map<String, BigDecimal> contributions,
        Map<String, String> facts,
        Set<String> unverified,
        List<Reference> references,
        Map<String, List<Reference>> sources,
        LocalDate lastChecked) {

    public RuleSet {
        unverified = Set.copyOf(unverified);
        references = List.copyOf(references);
    }

    /** Rules of which the rates, their length and their limits are known. */
    public RuleSet(
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
        this(
                id,
                legalBasis,
                validFrom,
                validTo,
                Eligibility.waiting(waitingDays),
                BenefitRule.ofRates(
                        rates,
                        shortest,
                        longest,
                        wageCap == null ? null : Amount.perMonth(wageCap),
                        maximumBenefit == null ? null : Amount.perMonth(maximumBenefit)),
                contributions,
                facts,
                unverified,
                references,
                Map.of(),
                lastChecked);
    }

    /** By month, empty where the benefit is not a rate of the wage or the rate depends on the record. */
    public List<RateStep> rates() {
        return benefit.rates();
    }

    /** Duration for the standard beneficiary, insured for 24 months (METHOD 4.1). */
    public @Nullable BenefitDuration shortest() {
        return benefit.shortest();
    }

    /** Duration with the longest record; equal to {@link #shortest} where it does not depend on it. */
    public @Nullable BenefitDuration longest() {
        return benefit.longest();
    }

    /** Highest wage that counts, per month, in the scheme's currency; null where none, or where it follows another wage. */
    public @Nullable BigDecimal wageCap() {
        return fixed(benefit.wageCap());
    }

    /** Highest benefit per month; null where none is stated, or where it follows the minimum wage. */
    public @Nullable BigDecimal maximumBenefit() {
        return fixed(benefit.maximum());
    }

    /** Null where not known. */
    public @Nullable Integer waitingDays() {
        return eligibility.waitingDays();
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isUnverified(String field) {
        return unverified.contains(field);
    }

    /** The same rules with another benefit: what a simulation changes. */
    public RuleSet withBenefit(BenefitRule other) {
        return new RuleSet(
                id,
                legalBasis,
                validFrom,
                validTo,
                eligibility,
                other,
                contributions,
                facts,
                unverified,
                references,
                sources,
                lastChecked);
    }

    /** The same rules as if they had always held. */
    public RuleSet always() {
        return new RuleSet(
                id,
                legalBasis,
                LocalDate.MIN,
                null,
                eligibility,
                benefit,
                contributions,
                facts,
                unverified,
                references,
                sources,
                lastChecked);
    }

    /** The same rules with another waiting period. */
    public RuleSet withEligibility(Eligibility other) {
        return new RuleSet(
                id,
                legalBasis,
                validFrom,
                validTo,
                other,
                benefit,
                contributions,
                facts,
                unverified,
                references,
                sources,
                lastChecked);
    }

    private static @Nullable BigDecimal fixed(@Nullable Amount amount) {
        return amount == null ? null : amount.fixedPerMonth().orElse(null);
    }
}
