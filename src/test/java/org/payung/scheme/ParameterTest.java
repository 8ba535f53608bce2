package org.payung.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.catalogue.Amount;
import org.payung.catalogue.AmountStep;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;
import org.payung.testkit.ShippedTemplates;

class ParameterTest {

    private static Catalogue catalogue;

    @BeforeAll
    static void read() throws IOException {
        catalogue = ShippedTemplates.catalogue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cap", "maximum", "floor", "rate", "rate.4", "rate.1-6", "amount.10-12", "duration", "waiting"})
    void writesAndReadsTheSameText(String text) {
        assertThat(Parameter.parse(text)).hasToString(text);
    }

    @Test
    void aSpanOfOneMonthReadsAsOneMonth() {
        assertThat(Parameter.parse("rate.4-4")).hasToString("rate.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CAP", "rate.", "rate.x", "cap.1", "duration.2-3", "rates", "rate.1-6-7", "rate.1234"})
    void refusesWhatItDoesNotKnow(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.parse(text))
                .withMessageStartingWith("unknown parameter '" + text + "'")
                .withMessageEndingWith(
                        ", known are rate, rate.1-6, amount, amount.1-6, duration, cap, maximum, floor, waiting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate.0", "rate.0-3", "rate.5-4"})
    void refusesMonthsThatDoNotExist(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.parse(text))
                .withMessage("parameter '" + text + "', expected months such as 1-6");
    }

    @ParameterizedTest
    @CsvSource({
        "cap, 0, 'currency a month, above 0'",
        "maximum, 0, 'currency a month, above 0'",
        "floor, -1, 'currency a month, 0 or more'",
        "rate, 100.1, 'per cent, 0 to 100'",
        "rate, -0.1, 'per cent, 0 to 100'",
        "amount, -1, 'currency a month, 0 or more'",
        "duration, 0, 'months, above 0 and at most 120'",
        "duration, 121, 'months, above 0 and at most 120'",
        "waiting, -1, 'whole days, 0 or more'",
        "waiting, 7.5, 'whole days, 0 or more'"
    })
    void refusesAValueOutsideItsRange(String name, BigDecimal value, String expected) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.parse(name).change(indonesia(), value))
                .withMessage("parameter '" + name + "' is " + value + ", expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({
        "rate, 0",
        "rate, 100",
        "duration, 120",
        "duration, 0.5",
        "waiting, 0",
        "waiting, 7.0",
        "floor, 0",
        "cap, 0.01"
    })
    void takesTheEndsOfItsRange(String name, BigDecimal value) {
        assertThat(Parameter.parse(name).change(indonesia(), value)).isNotNull();
    }

    @Test
    void aRateOfSomeMonthsLeavesTheOthers() {
        assertThat(changed("rate.2-4", "70").rates())
                .containsExactly(new RateStep(1, 1, 45), new RateStep(2, 4, 70), new RateStep(5, 6, 25));
        assertThat(changed("rate.3", "70").rates())
                .containsExactly(new RateStep(1, 2, 45), new RateStep(3, 3, 70), new RateStep(4, 6, 25));
        assertThat(changed("rate.1-3", "70").rates()).containsExactly(new RateStep(1, 3, 70), new RateStep(4, 6, 25));
        assertThat(changed("rate.4-6", "70").rates()).containsExactly(new RateStep(1, 3, 45), new RateStep(4, 6, 70));
        assertThat(changed("rate.7-9", "10").rates())
                .containsExactly(new RateStep(1, 3, 45), new RateStep(4, 6, 25), new RateStep(7, 9, 10));
    }

    @Test
    void aRateWithoutMonthsIsTheSameInAll() {
        assertThat(changed("rate", "50").rates()).containsExactly(new RateStep(1, 6, 50));
        RuleSet mongolia = Parameter.parse("rate").change(rules("MNG-UI", "2024-09-30"), new BigDecimal("80"));
        assertThat(mongolia.benefit().ratesByRecord()).isEmpty();
        assertThat(BenefitPath.of(mongolia, InsuranceRecord.LONGEST)
                        .orElseThrow()
                        .ratePercent(3))
                .isEqualTo(80);
    }

    @Test
    void aRateOfSomeMonthsMeansNothingWhereTheRecordDecides() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.parse("rate.1").change(rules("MNG-UI", "2024-09-30"), BigDecimal.TEN))
                .withMessage("parameter 'rate.1': the rules state no rate of the wage by month");
    }

    @Test
    void aLongerDurationContinuesTheLastRate() {
        RuleSet longer = changed("duration", "8.5");

        assertThat(longer.rates()).containsExactly(new RateStep(1, 3, 45), new RateStep(4, 9, 25));
        assertThat(longer.shortest().months()).isEqualTo(8.5);
        assertThat(longer.longest().months()).isEqualTo(8.5);
        assertThat(BenefitPath.of(longer, InsuranceRecord.STANDARD)
                        .orElseThrow()
                        .ratePercent(9))
                .isEqualTo(12.5);
    }

    @Test
    void aShorterDurationCutsTheScheduleAndTheLadder() {
        RuleSet malaysia = Parameter.parse("duration").change(rules("MYS-EIS", "2024-10-01"), new BigDecimal("2"));

        assertThat(malaysia.benefit().ladder()).isEmpty();
        assertThat(malaysia.rates()).isEqualTo(rules("MYS-EIS", "2024-10-01").rates());
        assertThat(BenefitPath.of(malaysia, ModelWorker.withRecord(12), null)
                        .orElseThrow()
                        .months())
                .isEqualTo(2);
        assertThat(BenefitPath.of(malaysia, ModelWorker.withRecord(60), null)
                        .orElseThrow()
                        .months())
                .isEqualTo(2);
    }

    @Test
    void anAmountOfSomeMonthsLeavesTheOthers() {
        RuleSet singapore = Parameter.parse("amount.2-4").change(rules("SGP-SJS", "2025-04-01"), new BigDecimal("900"));

        assertThat(singapore.benefit().amounts())
                .containsExactly(
                        new AmountStep(1, 1, new BigDecimal("1500")),
                        new AmountStep(2, 4, new BigDecimal("900")),
                        new AmountStep(5, 6, new BigDecimal("750")));
        assertThat(singapore.benefit().atMostWage()).isTrue();
        assertThat(singapore.benefit().maximum()).isEqualTo(Amount.perMonth(new BigDecimal("1500")));
    }

    @Test
    void anAmountOfNothingIsAnAmount() {
        RuleSet singapore = Parameter.parse("amount.6").change(rules("SGP-SJS", "2025-04-01"), BigDecimal.ZERO);

        assertThat(BenefitPath.of(singapore, ModelWorker.STANDARD, null)
                        .orElseThrow()
                        .benefit(3_000, 6))
                .isZero();
    }

    @Test
    void aCeilingMeansNothingToAFlatAmount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.parse("cap").change(rules("SGP-SJS", "2025-04-01"), BigDecimal.TEN))
                .withMessage("parameter 'cap': the rules state no rate of the wage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.parse("amount").change(indonesia(), BigDecimal.TEN))
                .withMessage("parameter 'amount': the rules state no amount by month");
    }

    @Test
    void aKindIsCalledAsItIsTyped() {
        for (Parameter.Kind kind : Parameter.Kind.values()) {
            assertThat(Parameter.parse(kind.word()).kind()).isEqualTo(kind);
        }
    }

    @Test
    void limitsAreReplacedOneByOne() {
        RuleSet korea = rules("KOR-EI", "2026-01-01");

        RuleSet cheaper = Parameter.parse("maximum").change(korea, new BigDecimal("1000000"));
        assertThat(cheaper.maximumBenefit()).isEqualByComparingTo("1000000");
        assertThat(cheaper.benefit().minimum()).isEqualTo(korea.benefit().minimum());
        RuleSet floored = Parameter.parse("floor").change(korea, new BigDecimal("500000"));
        assertThat(floored.benefit().minimum()).isEqualTo(Amount.perMonth(new BigDecimal("500000")));
        assertThat(floored.maximumBenefit()).isEqualByComparingTo("2043000");
        RuleSet capped = Parameter.parse("cap").change(korea, new BigDecimal("4000000"));
        assertThat(capped.wageCap()).isEqualByComparingTo("4000000");
        assertThat(capped.maximumBenefit()).isEqualByComparingTo("2043000");
    }

    @Test
    void aMaximumThatIsTheRateAtTheCeilingMovesWithBoth() {
        RuleSet rules = rules("IDN-JKP", "2026-11-22");
        assertThat(rules.maximumBenefit()).isEqualByComparingTo("3000000");

        assertThat(highest(WhatIf.change(rules, Map.of("cap", new BigDecimal("7000000")))))
                .isEqualTo(4_200_000);
        assertThat(highest(WhatIf.change(rules, Map.of("rate", new BigDecimal("50")))))
                .isEqualTo(2_500_000);
        assertThat(highest(WhatIf.change(
                        rules, Map.of("cap", new BigDecimal("7000000"), "maximum", new BigDecimal("3000000")))))
                .describedAs("a maximum that is asked for stays")
                .isEqualTo(3_000_000);
    }

    @Test
    void aMaximumOfItsOwnStaysWhenTheCeilingMoves() {
        RuleSet rules = Parameter.parse("maximum").change(rules("IDN-JKP", "2026-11-22"), new BigDecimal("2500000"));

        assertThat(highest(WhatIf.change(rules, Map.of("cap", new BigDecimal("7000000")))))
                .isEqualTo(2_500_000);
    }

    @Test
    void theOrderOfSettingsDoesNotMatter() {
        RuleSet rules = rules("IDN-JKP", "2024-09-30");
        Map<String, BigDecimal> forth = new java.util.LinkedHashMap<>();
        forth.put("duration", new BigDecimal("9"));
        forth.put("rate.7-9", new BigDecimal("10"));
        Map<String, BigDecimal> back = new java.util.LinkedHashMap<>();
        back.put("rate.7-9", new BigDecimal("10"));
        back.put("duration", new BigDecimal("9"));

        assertThat(WhatIf.change(rules, forth)).isEqualTo(WhatIf.change(rules, back));
        assertThat(WhatIf.change(rules, forth).rates())
                .containsExactly(new RateStep(1, 3, 45), new RateStep(4, 6, 25), new RateStep(7, 9, 10));
    }

    @Test
    void theWaitingPeriodChangesAndNothingElse() {
        RuleSet rules = rules("MYS-EIS", "2024-10-01");
        RuleSet changed = Parameter.parse("waiting").change(rules, new BigDecimal("14"));

        assertThat(changed.waitingDays()).isEqualTo(14);
        assertThat(changed.benefit()).isEqualTo(rules.benefit());
        assertThat(changed.eligibility().qualifying())
                .isEqualTo(rules.eligibility().qualifying());
        assertThat(changed.eligibility().coverage())
                .isEqualTo(rules.eligibility().coverage());
    }

    private static double highest(RuleSet rules) {
        return BenefitPath.of(rules, ModelWorker.STANDARD, null)
                .orElseThrow()
                .highestBenefit(1)
                .orElseThrow();
    }

    private static RuleSet changed(String parameter, String value) {
        return Parameter.parse(parameter).change(indonesia(), new BigDecimal(value));
    }

    private static RuleSet indonesia() {
        return rules("IDN-JKP", "2024-09-30");
    }

    private static RuleSet rules(String scheme, String day) {
        return catalogue.schemes().get(scheme).rulesOn(LocalDate.parse(day)).orElseThrow();
    }
}
