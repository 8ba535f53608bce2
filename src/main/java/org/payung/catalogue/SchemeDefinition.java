package org.payung.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Periodic cash unemployment protection of one area, or the statement that there is none.
 *
 * @param id scheme id within its area, as {@code JKP}; {@code none} where the area has no scheme
 * @param status whether a periodic cash benefit exists: what {@code scheme_it} of METHOD 2.4 is made from
 * @param paysFromYear first year in which benefits are paid, null where not known (then: always, if status is PAYING)
 * @param paysFromUnverified whether that year is from memory
 * @param type null where nothing is known of it
 * @param currency ISO 4217 of the amounts
 * @param rules by date, oldest first
 * @param proposals changes that are not in force
 * @param facts what is known beside the rules
 */
public record SchemeDefinition(
        String id,
        String area,
        String file,
        Status status,
        @Nullable Integer paysFromYear,
        boolean paysFromUnverified,
        @Nullable SchemeType type,
        String currency,
        List<RuleSet> rules,
        List<Proposal> proposals,
        List<SchemeFact> facts,
        List<Reference> references) {

    /** Whether a periodic cash benefit is in force and paying. */
    public enum Status {
        PAYING,
        /** No periodic cash benefit: a structural zero. */
        NONE,
        /** Not known: missing, never a structural zero. */
        UNKNOWN
    }

    public SchemeDefinition {
        rules = List.copyOf(rules);
        proposals = List.copyOf(proposals);
        facts = List.copyOf(facts);
        references = List.copyOf(references);
    }

    /** A scheme without proposals, of social insurance where it pays. */
    public SchemeDefinition(
            String id,
            String area,
            String file,
            Status status,
            @Nullable Integer paysFromYear,
            boolean paysFromUnverified,
            String currency,
            List<RuleSet> rules,
            List<Reference> references) {
        this(
                id,
                area,
                file,
                status,
                paysFromYear,
                paysFromUnverified,
                status == Status.PAYING ? SchemeType.SI : null,
                currency,
                rules,
                List.of(),
                List.of(),
                references);
    }

    /** The key under which the catalogue holds it: {@code IDN-JKP}. */
    public String key() {
        return area + "-" + id;
    }

    /** Whether a benefit is paid in the year, in the sense of {@code scheme_it}. */
    public boolean paysIn(int year) {
        return status == Status.PAYING && (paysFromYear == null || year >= paysFromYear);
    }

    /** The same scheme with other rules. */
    public SchemeDefinition withRules(List<RuleSet> others) {
        return new SchemeDefinition(
                id,
                area,
                file,
                status,
                paysFromYear,
                paysFromUnverified,
                type,
                currency,
                others,
                proposals,
                facts,
                references);
    }

    /** The one rule set in force on the day. */
    public Optional<RuleSet> rulesOn(LocalDate day) {
        return rules.stream().filter(rule -> rule.inForce(day)).findFirst();
    }
}
