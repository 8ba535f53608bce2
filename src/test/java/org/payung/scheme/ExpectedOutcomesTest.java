package org.payung.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.payung.scheme.InsuranceRecord.LONGEST;
import static org.payung.scheme.InsuranceRecord.STANDARD;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.BenefitDuration.Unit;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;

/** The profiles of METHOD 4.1 and the expected outcomes of METHOD 4.2, each at half a unit of its last digit. */
class ExpectedOutcomesTest {

    private static final RuleSet INDONESIA_2021 =
            rules(months(6), months(6), "5000000", null, step(1, 3, 45), step(4, 6, 25));
    private static final RuleSet INDONESIA_2025 = rules(months(6), months(6), "5000000", null, step(1, 6, 60));
    private static final RuleSet MALAYSIA =
            rules(months(6), months(6), "6000", null, step(1, 1, 80), step(2, 2, 50), step(3, 4, 40), step(5, 6, 30));
    private static final RuleSet THAILAND = rules(days(180), days(180), "15000", null, step(1, 12, 60));
    private static final RuleSet VIET_NAM = rules(months(3), months(12), null, null, step(1, 12, 60));
    private static final RuleSet KOREA = rules(days(120), days(270), null, "1980000", step(1, 12, 60));
    private static final RuleSet PHILIPPINES = rules(months(2), months(2), null, null, step(1, 2, 50));
    private static final RuleSet INDIA = rules(days(90), days(90), null, null, step(1, 3, 50));
    private static final RuleSet MONGOLIA = rules(
            new BenefitDuration(76, Unit.WORKING_DAYS, 5),
            new BenefitDuration(76, Unit.WORKING_DAYS, 5),
            null,
            null,
            step(1, 12, 45));

    @Test
    void indonesiaByTheRulesOf2021() {
        BenefitPath path = path(INDONESIA_2021);

        reads(path.ratePercent(3), 45.0);
        reads(path.ratePercent(4), 25.0);
        reads(path.ratePercent(7), 0.0);
        reads(path.averagePercent(3), 45.0);
        reads(path.averagePercent(6), 35.0);
        reads(path.averagePercent(12), 17.5);
        assertThat(path.benefit(9_000_000, 1)).isEqualTo(2_250_000);
        assertThat(path.benefit(9_000_000, 6)).isEqualTo(1_250_000);
    }

    @Test
    void indonesiaByTheRulesOf2025PaysThirtyPerCentAtTwiceTheCeiling() {
        BenefitPath path = path(INDONESIA_2025);

        reads(path.averagePercent(6), 60.0);
        assertThat(path.benefit(10_000_000, 1)).isEqualTo(3_000_000);
        reads(path.ratePercentAt(10_000_000, 1), 30.0);
        reads(path.averagePercentAt(10_000_000, 6), 30.0);
        reads(path.ratePercentAt(5_000_000, 1), 60.0);
    }

    @Test
    void malaysiaFallsFromMonthToMonth() {
        BenefitPath path = path(MALAYSIA);

        reads(path.averagePercent(3), 56.7);
        reads(path.averagePercent(6), 45.0);
        assertThat(path.benefit(8_000, 1)).isEqualTo(4_800);
        assertThat(path.benefit(8_000, 6)).isEqualTo(1_800);
    }

    @Test
    void thailandsHundredAndEightyDaysAreSixMonthsAndTwoDaysLessThan26Weeks() {
        reads(path(THAILAND).averagePercent(6), 60.0);
        reads(path(THAILAND).benefit(20_000, 1), 9_000);
        reads(weeks(THAILAND, STANDARD), 25.7);
        assertThat(weeks(THAILAND, STANDARD)).isLessThan(26).isEqualTo(180 / 7.0);
    }

    @Test
    void vietNamDependsOnTheRecord() {
        reads(ConventionCriteria.C102.ratePercent(VIET_NAM, STANDARD).orElseThrow(), 60.0);
        reads(ConventionCriteria.C168.ratePercent(VIET_NAM, STANDARD).orElseThrow(), 30.0);
        reads(ConventionCriteria.C168.ratePercent(VIET_NAM, LONGEST).orElseThrow(), 60.0);
        reads(weeks(VIET_NAM, STANDARD), 13.0);
        reads(weeks(VIET_NAM, LONGEST), 52.0);
        assertThat(InsuranceRecord.matters(VIET_NAM)).isTrue();
    }

    @Test
    void vietNamAtFiveAndFourMonths() {
        reads(path(rules(months(5), null, null, null, step(1, 12, 60))).averagePercent(6), 50.0);
        reads(path(rules(months(4), null, null, null, step(1, 12, 60))).averagePercent(6), 40.0);
    }

    @Test
    void koreaDependsOnAgeAndRecord() {
        reads(weeks(KOREA, STANDARD), 17.1);
        reads(weeks(KOREA, LONGEST), 38.6);
        reads(ConventionCriteria.C168.ratePercent(KOREA, STANDARD).orElseThrow(), 40.0);
        reads(ConventionCriteria.C168.ratePercent(KOREA, LONGEST).orElseThrow(), 60.0);
        assertThat(path(KOREA).benefit(5_000_000, 1)).isEqualTo(1_980_000);
    }

    @Test
    void thePhilippinesPayTwoMonthsWhichIsLessThan13Weeks() {
        reads(ConventionCriteria.C102.ratePercent(PHILIPPINES, STANDARD).orElseThrow(), 33.3);
        reads(ConventionCriteria.C168.ratePercent(PHILIPPINES, STANDARD).orElseThrow(), 16.7);
        reads(weeks(PHILIPPINES, STANDARD), 8.7);
    }

    @Test
    void indiasNinetyDaysAreThreeMonthsAndADayLessThan13Weeks() {
        reads(path(INDIA).averagePercent(3), 50.0);
        reads(path(INDIA).averagePercent(6), 25.0);
        reads(weeks(INDIA, STANDARD), 12.9);
        assertThat(weeks(INDIA, STANDARD)).isLessThan(13);
    }

    @Test
    void mongoliasWorkingDaysEndWithinTheFourthMonth() {
        reads(weeks(MONGOLIA, STANDARD), 15.2);
        reads(path(MONGOLIA).ratePercent(3), 45.0);
        assertThat(path(MONGOLIA).ratePercent(4)).isCloseTo(45 * (15.2 * 3 / 13 - 3), within(1e-9));
        reads(path(MONGOLIA).ratePercent(5), 0.0);
    }

    @Test
    void rulesThatAreNoRateOfTheWageHaveNoPath() {
        assertThat(BenefitPath.of(rules(months(12), months(24), null, null), STANDARD))
                .isEmpty();
        assertThat(BenefitPath.of(rules(null, null, null, null, step(1, 3, 50)), STANDARD))
                .isEmpty();
        assertThat(ConventionCriteria.waitingDays(rules(null, null, null, null)))
                .isEmpty();
    }

    private static BenefitPath path(RuleSet rules) {
        return BenefitPath.of(rules, STANDARD).orElseThrow();
    }

    private static double weeks(RuleSet rules, InsuranceRecord record) {
        return ConventionCriteria.durationWeeks(rules, record).orElseThrow();
    }

    private static void reads(double value, double printed) {
        assertThat(value).isCloseTo(printed, within(0.05));
    }

    private static BenefitDuration months(double months) {
        return new BenefitDuration(months, Unit.MONTHS, 5);
    }

    private static BenefitDuration days(double days) {
        return new BenefitDuration(days, Unit.DAYS, 5);
    }

    private static RateStep step(int from, int to, double percent) {
        return new RateStep(from, to, percent);
    }

    private static RuleSet rules(
            @Nullable BenefitDuration shortest,
            @Nullable BenefitDuration longest,
            @Nullable String wageCap,
            @Nullable String maximumBenefit,
            RateStep... rates) {
        return new RuleSet(
                "TEST",
                "a law",
                LocalDate.of(2020, 1, 1),
                null,
                List.of(rates),
                shortest,
                longest,
                wageCap == null ? null : new BigDecimal(wageCap),
                maximumBenefit == null ? null : new BigDecimal(maximumBenefit),
                null,
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                LocalDate.of(2024, 9, 1));
    }
}
