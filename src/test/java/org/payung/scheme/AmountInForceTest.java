package org.payung.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.FixedAmount;
import org.payung.catalogue.LevelTables;
import org.payung.catalogue.Reference;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.scheme.AmountInForce.Kind;

class AmountInForceTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 30);
    private static final Reference PRESS = new Reference("a page", "", 3);

    private static RuleSet rules(
            String id, String from, String to, Integer cap, Integer maximum, String... unverified) {
        return new RuleSet(
                id,
                "a law",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(),
                null,
                null,
                cap == null ? null : BigDecimal.valueOf(cap),
                maximum == null ? null : BigDecimal.valueOf(maximum),
                null,
                Map.of(),
                Map.of(),
                Set.of(unverified),
                List.of(),
                LocalDate.parse("2024-09-01"));
    }

    private static Optional<AmountInForce> of(LevelTables known, Kind kind, LocalDate day, RuleSet... rules) {
        SchemeDefinition scheme = new SchemeDefinition(
                "UI",
                "THA",
                "schemes/tha-ui.yml",
                SchemeDefinition.Status.PAYING,
                null,
                false,
                "THB",
                List.of(rules),
                List.of());
        return AmountInForce.of(scheme, known, kind, day);
    }

    private static AmountInForce cap(RuleSet... rules) {
        return of(LevelTables.NONE, Kind.WAGE_CAP, TODAY, rules).orElseThrow();
    }

    private static LevelTables known(int value, int since, boolean unverified) {
        return new LevelTables(
                List.of(),
                List.of(new FixedAmount("THA-UI", "wage-cap", BigDecimal.valueOf(value), since, unverified, PRESS)),
                List.of());
    }

    @Test
    void anUnbrokenChainOfRulesCarriesTheAmountBack() {
        AmountInForce found = cap(
                rules("a", "2000-01-01", "2009-12-31", 900, null),
                rules("b", "2010-01-01", "2014-12-31", 1000, null),
                rules("c", "2015-01-01", "2019-12-31", 1000, null),
                rules("d", "2020-01-01", null, 1000, null));

        assertThat(found.sinceYear()).isEqualTo(2010);
        assertThat(found.value()).isEqualTo("1000");
        assertThat(found.rules().id()).isEqualTo("d");
        assertThat(found.unverified()).isFalse();
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        assertThat(cap(
                                rules("d", "2020-01-01", null, 1000, null),
                                rules("b", "2010-01-01", "2014-12-31", 1000, null),
                                rules("c", "2015-01-01", "2019-12-31", 1000, null))
                        .sinceYear())
                .isEqualTo(2010);
    }

    @Test
    void aGapOrAnotherAmountEndsTheChain() {
        assertThat(cap(rules("a", "2010-01-01", "2014-12-30", 1000, null), rules("b", "2015-01-01", null, 1000, null))
                        .sinceYear())
                .isEqualTo(2015);
        assertThat(cap(
                                rules("a", "2010-01-01", "2011-12-31", 1000, null),
                                rules("b", "2012-01-01", "2014-12-31", 999, null),
                                rules("c", "2015-01-01", null, 1000, null))
                        .sinceYear())
                .isEqualTo(2015);
        assertThat(cap(rules("a", "2010-01-01", "2014-12-31", null, null), rules("b", "2015-01-01", null, 1000, null))
                        .sinceYear())
                .isEqualTo(2015);
    }

    @Test
    void laterRulesDoNotCount() {
        RuleSet now = rules("a", "2015-01-01", "2024-12-31", 1000, null);
        RuleSet later = rules("b", "2025-01-01", null, 1000, null);

        assertThat(cap(now, later).sinceYear()).isEqualTo(2015);
        assertThat(of(LevelTables.NONE, Kind.WAGE_CAP, LocalDate.of(2025, 6, 1), now, later)
                        .orElseThrow()
                        .sinceYear())
                .isEqualTo(2015);
    }

    @Test
    void theTableOfAmountsKnowsBetterWhileItIsTheSameAmount() {
        RuleSet rules = rules("a", "2004-01-01", null, 15000, null);

        assertThat(of(known(15000, 1995, false), Kind.WAGE_CAP, TODAY, rules)
                        .orElseThrow()
                        .sinceYear())
                .isEqualTo(1995);
        assertThat(of(known(17500, 1995, false), Kind.WAGE_CAP, TODAY, rules)
                        .orElseThrow()
                        .sinceYear())
                .isEqualTo(2004);
        assertThat(of(known(15000, 1995, false), Kind.MAXIMUM_BENEFIT, TODAY, rules("a", "2004-01-01", null, 1, 15000))
                        .orElseThrow()
                        .sinceYear())
                .isEqualTo(2004);
    }

    @Test
    void whatIsFromMemoryIsMarked() {
        assertThat(cap(rules("a", "2004-01-01", null, 1000, null, "wage-cap")).unverified())
                .isTrue();
        assertThat(cap(rules("a", "2004-01-01", null, 1000, null, "valid-from")).unverified())
                .isTrue();
        assertThat(cap(rules("a", "2004-01-01", null, 1000, null, "maximum-benefit"))
                        .unverified())
                .isFalse();
        RuleSet fromMemory = rules("a", "2004-01-01", null, 1000, null, "valid-from");
        assertThat(of(known(1000, 1995, false), Kind.WAGE_CAP, TODAY, fromMemory)
                        .orElseThrow()
                        .unverified())
                .isFalse();
        assertThat(of(known(1000, 1995, true), Kind.WAGE_CAP, TODAY, fromMemory)
                        .orElseThrow()
                        .unverified())
                .isTrue();
        // the start of the chain counts, not that of the rules in force
        assertThat(cap(
                                rules("a", "2010-01-01", "2014-12-31", 1000, null, "valid-from"),
                                rules("b", "2015-01-01", null, 1000, null))
                        .unverified())
                .isTrue();
    }

    @Test
    void withoutRulesOrAmountThereIsNone() {
        assertThat(of(LevelTables.NONE, Kind.WAGE_CAP, LocalDate.of(2000, 1, 1), rules("a", "2004-01-01", null, 1, 2)))
                .isEmpty();
        assertThat(of(LevelTables.NONE, Kind.WAGE_CAP, TODAY, rules("a", "2004-01-01", null, null, 2)))
                .isEmpty();
        assertThat(of(LevelTables.NONE, Kind.MAXIMUM_BENEFIT, TODAY, rules("a", "2004-01-01", null, 1, 2))
                        .orElseThrow()
                        .value())
                .isEqualTo("2");
    }

    @Test
    void anAmountIsNamedAsInTheFile() {
        assertThat(Kind.parse("maximum-benefit")).isEqualTo(Kind.MAXIMUM_BENEFIT);
        assertThat(Kind.parse(Kind.WAGE_CAP.field())).isEqualTo(Kind.WAGE_CAP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kind.parse("floor"))
                .withMessage("'floor', expected wage-cap or maximum-benefit");
    }
}
