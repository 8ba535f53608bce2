package org.payung.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Amount;
import org.payung.catalogue.Amount.Basis;
import org.payung.catalogue.AmountStep;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.BenefitRule;
import org.payung.catalogue.DependantSupplement;
import org.payung.catalogue.DurationStep;
import org.payung.catalogue.Eligibility;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RecordRate;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.VoluntaryQuit;

/** The edges of a benefit path: limits, waiting, resignation, records. */
class BenefitPathTest {

    private static final BenefitDuration SIX_MONTHS = months(6);

    @Test
    void theFloorCountsBeforeTheMaximum() {
        BenefitPath path = path(rates(60, null, amount("900"), amount("300")), 0);

        assertThat(path.benefit(100, 1)).isEqualTo(300);
        assertThat(path.benefit(500, 1)).isEqualTo(300);
        assertThat(path.benefit(1_000, 1)).isEqualTo(600);
        assertThat(path.benefit(2_000, 1)).isEqualTo(900);
        BenefitPath crossed = path(rates(60, null, amount("200"), amount("300")), 0);
        assertThat(crossed.benefit(100, 1))
                .describedAs("clip ends with the maximum")
                .isEqualTo(200);
    }

    @Test
    void theFloorIsNotPaidAfterTheEnd() {
        BenefitPath path = path(rates(60, null, null, amount("300")), 0);

        assertThat(path.benefit(100, 6)).isEqualTo(300);
        assertThat(path.benefit(100, 7)).isZero();
    }

    @Test
    void theMonthInWhichItEndsPaysAPart() {
        BenefitRule rule = rule(
                List.of(new RateStep(1, 12, 60)),
                new BenefitDuration(100, BenefitDuration.Unit.DAYS, 5),
                amount("1000"),
                null,
                null);
        BenefitPath path = path(rule, 0);

        assertThat(path.benefit(2_000, 3)).isEqualTo(600);
        assertThat(path.benefit(2_000, 4)).isCloseTo(200, within(1e-9));
        assertThat(path.total(2_000).orElseThrow()).isCloseTo(2_000, within(1e-9));
        assertThat(path.paidWithin(2_000, 2)).hasValue(1_200);
        assertThat(path.averagePercentAt(2_000, 3)).isCloseTo(30, within(1e-12));
        assertThat(path.highestBenefit(4).orElseThrow()).isCloseTo(200, within(1e-9));
    }

    @Test
    void aRateFallsAboveTheCeiling() {
        BenefitPath path = path(rates(60, amount("1000"), null, null), 0);

        assertThat(path.ratePercentAt(500, 1)).isEqualTo(60);
        assertThat(path.ratePercentAt(1_000, 1)).isEqualTo(60);
        assertThat(path.ratePercentAt(2_000, 1)).isEqualTo(30);
        assertThat(path.ceilingWage()).contains(1_000.0);
        assertThat(path.highestBenefit(1)).hasValue(600);
        assertThat(path.findRatePercentAt(2_000, 1)).hasValue(30);
    }

    @Test
    void theLowerOfTwoLimitsIsTheCeiling() {
        assertThat(path(rates(50, amount("1000"), amount("300"), null), 0).ceilingWage())
                .contains(600.0);
        assertThat(path(rates(50, amount("1000"), amount("800"), null), 0).ceilingWage())
                .contains(1_000.0);
        assertThat(path(rates(50, null, null, null), 0).ceilingWage()).isEmpty();
        assertThat(path(rates(50, null, null, null), 0).highestBenefit(1)).isEmpty();
        assertThat(path(rates(0, amount("1000"), null, null), 0).ceilingWage()).isEmpty();
    }

    @Test
    void aCeilingOfMinimumWagesIsUnknownWithoutOne() {
        BenefitRule rule = rates(50, new Amount(new BigDecimal("20"), Basis.MINIMUM_WAGES), null, null);

        assertThat(path(rule, 0).findBenefit(1_000, 1)).isEmpty();
        assertThat(path(rule, 0).ceilingWage()).isEmpty();
        assertThat(path(rule, 0).benefitSinceLoss(1_000, 1)).isEmpty();
        assertThat(path(rule, 0).isKnownInCurrency()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> path(rule, 0).benefit(1_000, 1))
                .withMessage("a benefit of month 1 at a wage of 1000.0 follows the minimum wage, expected one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> path(rule, 0).averagePercentAt(1_000, 3))
                .withMessage("a mean rate at a wage of 1000.0 follows the minimum wage, expected one");
        BenefitPath known = BenefitPath.of(rules(rule, 0, null), ModelWorker.STANDARD, BigDecimal.TEN)
                .orElseThrow();
        assertThat(known.benefit(1_000, 1)).isEqualTo(100);
        assertThat(known.ceilingWage()).contains(200.0);
    }

    @Test
    void anUnknownCeilingLeavesTheBenefitUnknownEvenAtAKnownMaximum() {
        BenefitRule rule = rates(50, new Amount(new BigDecimal("20"), Basis.MINIMUM_WAGES), amount("300"), null);

        assertThat(path(rule, 0).findBenefit(1_000, 1)).isEmpty();
        assertThat(path(rule, 0).highestBenefit(1)).isEmpty();
    }

    @Test
    void aFlatAmountByTheMinimumWage() {
        BenefitRule rule = new BenefitRule(
                List.of(),
                List.of(),
                List.of(),
                new Amount(new BigDecimal("50"), Basis.PERCENT_OF_MINIMUM_WAGE),
                true,
                null,
                null,
                null,
                null,
                null,
                SIX_MONTHS,
                SIX_MONTHS,
                List.of());
        BenefitPath path = BenefitPath.of(rules(rule, 0, null), ModelWorker.STANDARD, new BigDecimal("800"))
                .orElseThrow();

        assertThat(path.benefit(5_000, 1)).isEqualTo(400);
        assertThat(path.benefit(300, 1))
                .describedAs("at most the previous wage")
                .isEqualTo(300);
        assertThat(path.benefit(5_000, 7)).isZero();
        assertThat(path.highestBenefit(6)).hasValue(400);
        assertThat(path.ceilingWage()).contains(400.0);
        assertThat(path.rates()).isEmpty();
        BenefitPath unknown =
                BenefitPath.of(rules(rule, 0, null), ModelWorker.STANDARD, null).orElseThrow();
        assertThat(unknown.isKnownInCurrency()).isFalse();
        assertThat(unknown.findBenefit(5_000, 1)).isEmpty();
        assertThat(unknown.findBenefit(5_000, 7)).hasValue(0);
    }

    @Test
    void aFlatAmountMayExceedTheWageWhereNothingCutsIt() {
        BenefitRule flat = new BenefitRule(
                List.of(),
                List.of(),
                List.of(),
                amount("400"),
                false,
                null,
                null,
                null,
                null,
                null,
                SIX_MONTHS,
                SIX_MONTHS,
                List.of());
        BenefitRule amounts = new BenefitRule(
                List.of(),
                List.of(),
                List.of(new AmountStep(1, 6, new BigDecimal("400"))),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                SIX_MONTHS,
                SIX_MONTHS,
                List.of());

        assertThat(path(flat, 0).benefit(300, 1)).isEqualTo(400);
        assertThat(path(amounts, 0).benefit(300, 1)).isEqualTo(400);
    }

    @Test
    void theWaitingPeriodShiftsThePaymentsByItsDays() {
        BenefitPath path = path(rates(60, null, null, null), 6);

        assertThat(path.benefitSinceLoss(1_000, 1).orElseThrow()).isCloseTo(480, within(1e-9));
        assertThat(path.benefitSinceLoss(1_000, 2).orElseThrow()).isCloseTo(600, within(1e-9));
        assertThat(path.benefitSinceLoss(1_000, 6).orElseThrow()).isCloseTo(600, within(1e-9));
        assertThat(path.benefitSinceLoss(1_000, 7).orElseThrow()).isCloseTo(120, within(1e-9));
        assertThat(path.benefitSinceLoss(1_000, 8)).hasValue(0);
    }

    @Test
    void aMonthSinceTheLossMayHoldTwoRates() {
        BenefitRule rule = rule(List.of(new RateStep(1, 1, 80), new RateStep(2, 6, 50)), SIX_MONTHS, null, null, null);
        BenefitPath path = path(rule, 15);

        assertThat(path.benefitSinceLoss(1_000, 1).orElseThrow()).isCloseTo(400, within(1e-9));
        assertThat(path.benefitSinceLoss(1_000, 2).orElseThrow()).isCloseTo(650, within(1e-9));
        assertThat(path.benefitSinceLoss(1_000, 3).orElseThrow()).isCloseTo(500, within(1e-9));
    }

    @Test
    void withoutWaitingTheMonthsAreTheSame() {
        BenefitPath path = path(rates(60, amount("700"), null, null), 0);

        for (int month = 1; month <= 8; month++) {
            assertThat(path.benefitSinceLoss(1_000, month).orElseThrow()).isEqualTo(path.benefit(1_000, month));
        }
    }

    @Test
    void anUnknownWaitingPeriodIsNotNone() {
        assertThat(BenefitPath.of(rules(rates(60, null, null, null), null, null), ModelWorker.STANDARD, null)
                        .orElseThrow()
                        .benefitSinceLoss(1_000, 1))
                .isEmpty();
    }

    @Test
    void aLongWaitingPeriodMovesWholeMonths() {
        BenefitPath path = path(rates(60, null, null, null), 75);

        assertThat(path.benefitSinceLoss(1_000, 1)).hasValue(0);
        assertThat(path.benefitSinceLoss(1_000, 2)).hasValue(0);
        assertThat(path.benefitSinceLoss(1_000, 3).orElseThrow()).isCloseTo(300, within(1e-9));
        assertThat(path.benefitSinceLoss(1_000, 9).orElseThrow()).isCloseTo(300, within(1e-9));
    }

    @Test
    void aResignationMayEndTheRightReduceOrDelayIt() {
        BenefitRule rule = rates(60, null, null, null);
        VoluntaryQuit none = new VoluntaryQuit(VoluntaryQuit.Kind.NONE, List.of(), null, 0);
        VoluntaryQuit less =
                new VoluntaryQuit(VoluntaryQuit.Kind.REDUCED, List.of(new RateStep(1, 3, 30)), months(3), 0);
        VoluntaryQuit shorter = new VoluntaryQuit(VoluntaryQuit.Kind.REDUCED, List.of(), months(2), 0);
        VoluntaryQuit later = new VoluntaryQuit(VoluntaryQuit.Kind.DELAYED, List.of(), null, 30);

        assertThat(resigned(rule, none).months()).isZero();
        assertThat(resigned(rule, none).benefit(1_000, 1)).isZero();
        assertThat(resigned(rule, less).benefit(1_000, 3)).isEqualTo(300);
        assertThat(resigned(rule, less).benefit(1_000, 4)).isZero();
        assertThat(resigned(rule, shorter).benefit(1_000, 2)).isEqualTo(600);
        assertThat(resigned(rule, shorter).benefit(1_000, 3)).isZero();
        assertThat(resigned(rule, later).waitingDays()).isEqualTo(37);
        assertThat(resigned(rule, later).benefit(1_000, 6)).isEqualTo(600);
    }

    @Test
    void whatARefusedRecordOrAnUnknownResignationGivesIsNotKnown() {
        RuleSet rules = rules(rates(60, null, null, null), 7, null);

        assertThat(BenefitPath.of(rules, ModelWorker.STANDARD.afterResignation(), null))
                .isEmpty();
        BenefitRule ladder = new BenefitRule(
                List.of(new RateStep(1, 12, 60)),
                List.of(),
                List.of(),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                months(3),
                months(6),
                List.of(new DurationStep(12, months(3)), new DurationStep(36, months(6))));
        assertThat(BenefitPath.of(rules(ladder, 0, null), ModelWorker.withRecord(11), null))
                .isEmpty();
        assertThat(BenefitPath.of(rules(ladder, 0, null), ModelWorker.withRecord(35), null)
                        .orElseThrow()
                        .months())
                .isEqualTo(3);
    }

    @Test
    void betweenTheStandardAndTheLongestRecordNothingIsKnownWithoutALadder() {
        BenefitRule rule = new BenefitRule(
                List.of(new RateStep(1, 12, 60)),
                List.of(),
                List.of(),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                months(4),
                months(9),
                List.of());

        assertThat(BenefitPath.of(rules(rule, 0, null), ModelWorker.withRecord(24), null)
                        .orElseThrow()
                        .months())
                .isEqualTo(4);
        assertThat(BenefitPath.of(rules(rule, 0, null), ModelWorker.withRecord(25), null))
                .isEmpty();
        assertThat(BenefitPath.of(rules(rule, 0, null), InsuranceRecord.LONGEST)
                        .orElseThrow()
                        .months())
                .isEqualTo(9);
    }

    @Test
    void aRecordTooShortForAnyRateHasNoPath() {
        BenefitRule rule = new BenefitRule(
                List.of(),
                List.of(new RecordRate(36, 50)),
                List.of(),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                SIX_MONTHS,
                SIX_MONTHS,
                List.of());

        assertThat(BenefitPath.of(rules(rule, 0, null), ModelWorker.withRecord(35), null))
                .isEmpty();
        assertThat(BenefitPath.of(rules(rule, 0, null), ModelWorker.withRecord(36), null))
                .isPresent();
        assertThat(InsuranceRecord.matters(rules(rule, 0, null))).isFalse();
    }

    @Test
    void dependantsNeverLowerARate() {
        DependantSupplement supplement = new DependantSupplement(10, 80);

        assertThat(supplement.withDependants(55, 0)).isEqualTo(55);
        assertThat(supplement.withDependants(55, 2)).isEqualTo(75);
        assertThat(supplement.withDependants(55, 3)).isEqualTo(80);
        assertThat(supplement.withDependants(90, 3)).isEqualTo(90);
    }

    @Test
    void aWorkerHasNoNegativeRecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelWorker.withRecord(-1))
                .withMessage("a record of -1 months and 0 dependants, expected 0 or more of each");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelWorker.STANDARD.withDependants(-1))
                .withMessage("a record of 24 months and -1 dependants, expected 0 or more of each");
        assertThat(ModelWorker.withRecord(0).contributedMonths()).isZero();
    }

    @Test
    void theWageBaseIsTheLastWageOrTheMeanOfTheLast() {
        assertThat(WageBase.of(withBase(1), List.of(100.0, 200.0, 400.0))).hasValue(400);
        assertThat(WageBase.of(withBase(2), List.of(100.0, 200.0, 400.0))).hasValue(300);
        assertThat(WageBase.of(withBase(3), List.of(100.0, 200.0, 300.0))).hasValue(200);
        assertThat(WageBase.of(withBase(4), List.of(100.0, 200.0, 300.0))).isEmpty();
        assertThat(WageBase.of(withBase(null), List.of(100.0, 100.0))).hasValue(100);
        assertThat(WageBase.of(withBase(null), List.of(100.0, 200.0))).isEmpty();
        assertThat(WageBase.of(withBase(null), List.of())).isEmpty();
    }

    @Test
    void theRatioOfTwoPathsIsARangeOverWagesAndStays() {
        BenefitPath before = path(rates(60, amount("500"), null, null), 0);
        BenefitPath after = path(rates(60, amount("700"), null, null), 0);

        assertThat(PathRatio.of(before, after)).hasValueSatisfying(ratio -> {
            assertThat(ratio.lowest()).isEqualTo(1);
            assertThat(ratio.highest()).isCloseTo(1.4, within(1e-12));
        });
        assertThat(PathRatio.of(before, before)).contains(new PathRatio(1, 1));
    }

    @Test
    void theWagesOfARatioReachBelowAndAboveBothCeilings() {
        BenefitPath low = path(rates(60, amount("100"), null, null), 0);
        BenefitPath high = path(rates(60, amount("10000"), null, null), 0);

        assertThat(PathRatio.of(low, high)).contains(new PathRatio(1, 100));
        assertThat(PathRatio.of(high, low)).contains(new PathRatio(0.01, 1));
    }

    @Test
    void aLongerPathCostsMoreOnlyForThoseWhoStay() {
        BenefitPath before = path(rates(60, null, null, null), 0);
        BenefitPath after = path(rule(List.of(new RateStep(1, 9, 60)), months(9), null, null, null), 0);

        assertThat(PathRatio.of(before, after)).contains(new PathRatio(1, 1.5));
        assertThat(PathRatio.of(after, before)).hasValueSatisfying(ratio -> {
            assertThat(ratio.lowest()).isCloseTo(2 / 3.0, within(1e-12));
            assertThat(ratio.highest()).isEqualTo(1);
        });
    }

    @Test
    void aRatioToNothingOrToTheUnknownIsNone() {
        BenefitPath paid = path(rates(60, null, null, null), 0);

        assertThat(PathRatio.of(path(rates(0, null, null, null), 0), paid)).isEmpty();
        assertThat(PathRatio.of(paid, path(rates(60, null, new Amount(BigDecimal.ONE, Basis.MINIMUM_WAGES), null), 0)))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PathRatio(2, 1))
                .withMessage("a ratio from 2.0 to 1.0, expected the lowest first");
    }

    @Test
    void anAmountIsByMonthByDayOrByTheMinimumWage() {
        assertThat(amount("66000").fixedPerMonth()).contains(new BigDecimal("66000"));
        assertThat(new Amount(new BigDecimal("66000"), Basis.PER_DAY).fixedPerMonth())
                .contains(new BigDecimal("1980000"));
        Amount multiple = new Amount(new BigDecimal("5"), Basis.MINIMUM_WAGES);
        assertThat(multiple.isLinked()).isTrue();
        assertThat(multiple.fixedPerMonth()).isEmpty();
        assertThat(multiple.inMonth(new BigDecimal("300"))).contains(new BigDecimal("1500"));
        Amount share = new Amount(new BigDecimal("80"), Basis.PERCENT_OF_MINIMUM_WAGE);
        assertThat(share.isLinked()).isTrue();
        assertThat(share.inMonth(new BigDecimal("300")).orElseThrow()).isEqualByComparingTo("240");
        assertThat(amount("1").isLinked()).isFalse();
        assertThat(amount("0").value()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amount("-1"))
                .withMessage("amount -1, expected 0 or more");
    }

    @Test
    void aResignationThatChangesNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoluntaryQuit(VoluntaryQuit.Kind.DELAYED, List.of(), null, 0))
                .withMessage("delay of 0 days, expected at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VoluntaryQuit(VoluntaryQuit.Kind.REDUCED, List.of(), null, 0))
                .withMessage("a reduced benefit without rates or duration");
    }

    @Test
    void theConventionRateAtAWageCountsTheFamilyAllowanceOnBothSides() {
        BenefitPath path = path(rates(60, amount("500"), null, null), 0);

        assertThat(ConventionCriteria.C102.ratePercent(path, 1_000, 0)).hasValue(30);
        assertThat(ConventionCriteria.C102.ratePercent(path, 1_000, 100).orElseThrow())
                .isCloseTo(100 * 400 / 1_100.0, within(1e-9));
        assertThat(ConventionCriteria.C168.ratePercent(
                        path(rates(60, null, new Amount(BigDecimal.ONE, Basis.MINIMUM_WAGES), null), 0), 1_000, 0))
                .isEmpty();
    }

    @Test
    void afterTheEndAMonthCountsAsZeroInTheConventionRate() {
        BenefitRule twoMonths = rule(List.of(new RateStep(1, 2, 50)), months(2), null, null, null);

        assertThat(ConventionCriteria.C102
                        .ratePercent(path(twoMonths, 0), 1_000, 0)
                        .orElseThrow())
                .isCloseTo(33.333, within(0.001));
        assertThat(ConventionCriteria.C168
                        .ratePercent(path(twoMonths, 0), 1_000, 0)
                        .orElseThrow())
                .isCloseTo(16.667, within(0.001));
    }

    private static BenefitPath resigned(BenefitRule rule, VoluntaryQuit quit) {
        return BenefitPath.of(rules(rule, 7, quit), ModelWorker.STANDARD.afterResignation(), null)
                .orElseThrow();
    }

    private static RuleSet withBase(@Nullable Integer baseMonths) {
        return rules(
                new BenefitRule(
                        List.of(new RateStep(1, 6, 60)),
                        List.of(),
                        List.of(),
                        null,
                        false,
                        null,
                        baseMonths,
                        null,
                        null,
                        null,
                        SIX_MONTHS,
                        SIX_MONTHS,
                        List.of()),
                0,
                null);
    }

    private static BenefitPath path(BenefitRule rule, int waitingDays) {
        return BenefitPath.of(rules(rule, waitingDays, null), ModelWorker.STANDARD, null)
                .orElseThrow();
    }

    private static BenefitRule rates(
            double percent, @Nullable Amount cap, @Nullable Amount maximum, @Nullable Amount minimum) {
        return rule(List.of(new RateStep(1, 6, percent)), SIX_MONTHS, cap, maximum, minimum);
    }

    private static BenefitRule rule(
            List<RateStep> rates,
            BenefitDuration duration,
            @Nullable Amount cap,
            @Nullable Amount maximum,
            @Nullable Amount minimum) {
        return new BenefitRule(
                rates, List.of(), List.of(), null, false, null, null, cap, maximum, minimum, duration, duration,
                List.of());
    }

    private static Amount amount(String value) {
        return Amount.perMonth(new BigDecimal(value));
    }

    private static BenefitDuration months(double months) {
        return new BenefitDuration(months, BenefitDuration.Unit.MONTHS, 5);
    }

    private static RuleSet rules(BenefitRule rule, @Nullable Integer waitingDays, @Nullable VoluntaryQuit quit) {
        return new RuleSet(
                "TEST",
                "a law",
                LocalDate.of(2020, 1, 1),
                null,
                new Eligibility(null, null, waitingDays, quit, null),
                rule,
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                Map.of(),
                LocalDate.of(2024, 9, 1));
    }
}
