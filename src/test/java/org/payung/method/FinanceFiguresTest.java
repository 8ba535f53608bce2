package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Figures of METHOD 5 and the edges of its methods. */
class FinanceFiguresTest {

    /** US DOL, as METHOD 5.1 quotes it: a reserve ratio of 1.25 over a mean of 2.10. */
    @Test
    void theAverageHighCostMultipleOfMethod() {
        double[] rates = {0.4, 2.4, 1.9, 2.0, 0.8};

        assertThat(AverageHighCostMultiple.highCost(rates)).isCloseTo(2.10, within(1e-12));
        assertThat(AverageHighCostMultiple.of(1.25, rates)).isCloseTo(0.595, within(0.0005));
    }

    @Test
    void theAverageHighCostNeedsThreeRatesAboveZero() {
        assertThat(AverageHighCostMultiple.highCost(new double[] {0, 0, 3})).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AverageHighCostMultiple.of(1, new double[] {1, 2}))
                .withMessage("2 cost rates, expected at least 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AverageHighCostMultiple.of(1, new double[3]))
                .withMessage("mean of the highest cost rates 0.0, expected more than 0");
    }

    @Test
    void theAverageDoesNotChangeTheRatesItWasGiven() {
        double[] rates = {3, 1, 2};

        AverageHighCostMultiple.of(1, rates);

        assertThat(rates).containsExactly(3, 1, 2);
    }

    @Test
    void theHighCostMultipleIsOfTheCostliestYear() {
        assertThat(HighCostMultiple.of(1.25, new double[] {0.8, 2.5, 2.0})).isEqualTo(0.5);
        assertThat(HighCostMultiple.of(-1, new double[] {0.5})).isEqualTo(-2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HighCostMultiple.of(1, new double[0]))
                .withMessage("0 cost rates, expected one above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HighCostMultiple.of(1, new double[1]))
                .withMessage("1 cost rates, expected one above 0");
    }

    @Test
    void theBalancingRateIsDependencyTimesReplacementAndTheRest() {
        PayAsYouGo year = PayAsYouGo.of(50_000, 2_000_000, 2_100, 3_000, 540_000_000, 72_000_000_000.0);

        assertThat(year.dependencyPercent()).isCloseTo(2.5, within(1e-12));
        assertThat(year.replacementPercent()).isCloseTo(70, within(1e-12));
        assertThat(year.costRatePercent()).isCloseTo(1.75, within(1e-12));
        assertThat(year.otherPercent()).isCloseTo(0.75, within(1e-12));
        assertThat(year.ratePercent()).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void theBalancingRateNeedsContributorsWagesAndNothingNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayAsYouGo.of(1, 0, 1, 1, 1, 1))
                .withMessage("contributors 0.0, expected more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayAsYouGo.of(1, 1, 1, 0, 1, 1))
                .withMessage("average insured wage 0.0, expected more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayAsYouGo.of(1, 1, 1, 1, 1, 0))
                .withMessage("covered wages 0.0, expected more than 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayAsYouGo(-1, 0, 0))
                .withMessage("dependency ratio -1.0 per cent, expected at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayAsYouGo(0, -1, 0))
                .withMessage("replacement ratio -1.0 per cent, expected at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PayAsYouGo(0, 0, -1))
                .withMessage("other cost -1.0 per cent, expected at least 0");
        assertThat(new PayAsYouGo(0, 0, 0).ratePercent()).isZero();
    }

    @Test
    void incomesAreStabilisedByTaxesContributionsAndBenefits() {
        assertThat(IncomeStabilisation.percent(-20, -10, 5, -100)).isEqualTo(35);
        assertThat(IncomeStabilisation.ofBenefitsPercent(6, -100)).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeStabilisation.percent(1, 1, 1, 0))
                .withMessage("change of market income 0, expected a shock");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IncomeStabilisation.ofBenefitsPercent(1, 0))
                .withMessage("change of earnings 0.0, expected a fall");
    }

    /** METHOD 5.2: 13 per cent covered at 45 per cent of the wage replace about 6 per cent of lost earnings. */
    @Test
    void theFirstOrderPartOfBenefitsIsCoverageTimesRate() {
        double unemployed = 100;
        double wage = 1000;
        double paid = unemployed * 0.13 * wage * 0.45;

        assertThat(IncomeStabilisation.ofBenefitsPercent(paid, -unemployed * wage))
                .isCloseTo(6, within(0.5));
    }

    @Test
    void aDownturnRunsFromTheTroughToThePeak() {
        List<Double> unemployed = List.of(5.0, 4.0, 4.5, 6.0, 6.0, 7.0);

        assertThat(Downturn.endingAt(3, unemployed)).contains(new Downturn(1, 3));
        assertThat(Downturn.endingAt(5, unemployed)).contains(new Downturn(4, 5));
        assertThat(Downturn.endingAt(2, unemployed)).isEqualTo(Optional.empty());
        assertThat(Downturn.endingAt(1, unemployed)).isEmpty();
        assertThat(Downturn.endingAt(0, unemployed)).isEmpty();
        assertThat(Downturn.endingAt(1, List.of(1.0, 2.0))).contains(new Downturn(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Downturn(1, 1))
                .withMessage("downturn from 1 to 1, expected the trough before the peak");
        assertThatIllegalArgumentException().isThrownBy(() -> new Downturn(-1, 1));
        assertThat(new Downturn(0, 1).trough()).isZero();
    }

    @Test
    void theResponseIsExtraRecipientsOfExtraUnemployed() {
        Downturn downturn = new Downturn(1, 3);

        assertThat(downturn.responsePercent(List.of(9.0, 2.0, 9.0, 3.2), List.of(9.0, 10.0, 9.0, 14.0)))
                .isCloseTo(30, within(1e-12));
        assertThat(downturn.responsePercent(List.of(0.0, 3.0, 0.0, 2.0), List.of(0.0, 1.0, 0.0, 2.0)))
                .isEqualTo(-100);
    }

    @Test
    void twentySixWeeksAreTwoQuarters() {
        assertThat(ExhaustionRate.lagQuarters(26)).isEqualTo(2);
        assertThat(ExhaustionRate.lagQuarters(13)).isEqualTo(1);
        assertThat(ExhaustionRate.lagQuarters(6)).isZero();
        assertThat(ExhaustionRate.lagQuarters(20)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExhaustionRate.lagQuarters(0))
                .withMessage("potential duration 0.0 weeks, expected more than 0");
    }

    @Test
    void theExhaustionRateIsFinalOverFirstPayments() {
        assertThat(ExhaustionRate.percent(new double[] {40, 60}, new double[] {150, 100}))
                .isEqualTo(40);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExhaustionRate.percent(new double[] {1}, new double[] {0}))
                .withMessage("first payments 0.0, expected more than 0");
    }

    /** China 2023 (METHOD 5.1 and 8.1): 7.3 million persons, one decimal, over 3.35 million. */
    @Test
    void aFigureWithOneDecimalIsHalfATenthUpOrDown() {
        WorstCase range = WorstCase.of(
                new double[] {7.25, 1813.5, 72.85},
                new double[] {7.35, 1814.5, 72.95},
                n -> 12 * n[0] * n[1] / n[2] / 1000);

        assertThat(range.lower()).isCloseTo(12 * 7.25 * 1.8135 / 72.95, within(1e-12));
        assertThat(range.upper()).isCloseTo(12 * 7.35 * 1.8145 / 72.85, within(1e-12));
        assertThat(range.lower()).isLessThan(2.18).isGreaterThan(2.16);
    }

    @Test
    void inputsWithoutARangeLeaveAPoint() {
        assertThat(WorstCase.of(new double[] {2}, new double[] {2}, n -> n[0] * 3))
                .isEqualTo(new WorstCase(6, 6));
    }

    @Test
    void beyondTwelveInputsDeviationsAreAdded() {
        double[] low = new double[13];
        double[] high = new double[13];
        java.util.Arrays.fill(high, 1);
        WorstCase range =
                WorstCase.of(low, high, n -> java.util.Arrays.stream(n).sum());

        assertThat(range.lower()).isCloseTo(0, within(1e-12));
        assertThat(range.upper()).isCloseTo(13, within(1e-12));

        double[] twice = new double[13];
        java.util.Arrays.fill(twice, 2);
        assertThat(WorstCase.of(high, twice, n -> java.util.Arrays.stream(n).sum()))
                .isEqualTo(new WorstCase(13, 26));

        WorstCase squares = WorstCase.of(
                low,
                high,
                n -> java.util.Arrays.stream(n).map(each -> each * each).sum());
        assertThat(squares.lower()).isCloseTo(13 * 0.25 - 13 * 0.75, within(1e-12));
        assertThat(squares.upper()).isCloseTo(13, within(1e-12));
    }

    @Test
    void twelveInputsAreTakenAtTheirCorners() {
        double[] low = new double[12];
        double[] high = new double[12];
        java.util.Arrays.fill(high, 1);

        assertThat(WorstCase.of(
                        low,
                        high,
                        n -> java.util.Arrays.stream(n).map(each -> each * each).sum()))
                .isEqualTo(new WorstCase(0, 12));
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorstCase.of(new double[] {2}, new double[] {1}, n -> n[0]))
                .withMessage("input from 2.0 to 1.0, expected lowest <= highest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorstCase.of(new double[] {2}, new double[] {1, 2}, n -> n[0]))
                .withMessage("1 lowest and 2 highest values, expected as many");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorstCase(2, 1))
                .withMessage("range 2.0 to 1.0, expected lower <= upper");
    }
}
