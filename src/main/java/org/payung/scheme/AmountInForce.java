package org.payung.scheme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.FixedAmount;
import org.payung.catalogue.LevelTables;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;

/**
 * An amount of a scheme on a day, and since when it has been what it is: the first of the unbroken rules that give the same
 * amount, or the year that {@code amounts.yml} names for it. Rules that are older than what we know of them make it look
 * younger than it is, and its erosion smaller, never larger.
 *
 * @param value in the scheme's currency
 * @param sinceYear year in which it was fixed
 * @param unverified whether the amount or its year is from memory
 * @param rules the rules in force on the day
 * @see "METHOD 4.4"
 */
public record AmountInForce(BigDecimal value, int sinceYear, boolean unverified, RuleSet rules) {

    /** What rules fix in money. */
    public enum Kind {
        WAGE_CAP("wage-cap"),
        MAXIMUM_BENEFIT("maximum-benefit");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** The field of a scheme file. */
        public String field() {
            return field;
        }

        /** @throws IllegalArgumentException if rules have no such amount */
        public static Kind parse(String field) {
            for (Kind kind : values()) {
                if (kind.field.equals(field)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("'" + field + "', expected wage-cap or maximum-benefit");
        }

        @Nullable
        BigDecimal of(RuleSet rules) {
            return this == WAGE_CAP ? rules.wageCap() : rules.maximumBenefit();
        }
    }

    /** The amount on the day, empty where no rules are in force or they fix none. */
    public static Optional<AmountInForce> of(SchemeDefinition scheme, LevelTables known, Kind kind, LocalDate day) {
        return scheme.rulesOn(day).flatMap(rules -> of(scheme, known, kind, rules));
    }

    private static Optional<AmountInForce> of(SchemeDefinition scheme, LevelTables known, Kind kind, RuleSet rules) {
        BigDecimal value = kind.of(rules);
        if (value == null) {
            return Optional.empty();
        }
        RuleSet first = first(scheme, kind, rules, value);
        Optional<FixedAmount> fixed = known.fixed(scheme.key(), kind.field(), value);
        boolean fromMemory = rules.isUnverified(kind.field())
                || fixed.map(FixedAmount::unverified).orElse(first.isUnverified("valid-from"));
        return Optional.of(new AmountInForce(
                value,
                fixed.map(FixedAmount::sinceYear).orElse(first.validFrom().getYear()),
                fromMemory,
                rules));
    }

    /** The oldest of the rules that follow each other day by day with the same amount. */
    private static RuleSet first(SchemeDefinition scheme, Kind kind, RuleSet rules, BigDecimal value) {
        List<RuleSet> earlier = new ArrayList<>(scheme.rules());
        earlier.removeIf(each -> !each.validFrom().isBefore(rules.validFrom()));
        earlier.sort(Comparator.comparing(RuleSet::validFrom).reversed());
        RuleSet first = rules;
        for (RuleSet each : earlier) {
            BigDecimal then = kind.of(each);
            LocalDate last = each.validTo();
            boolean joins = last != null && last.plusDays(1).equals(first.validFrom());
            if (!joins || then == null || then.compareTo(value) != 0) {
                break;
            }
            first = each;
        }
        return first;
    }
}
