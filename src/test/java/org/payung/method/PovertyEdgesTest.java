package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Four or five persons, worked by hand: poverty, inequality and transfers. */
class PovertyEdgesTest {

    private static final double LAST_BITS = 1e-12;
    private static final double[] ONES = {1, 1, 1, 1};

    private static SurveyDesign four() {
        return SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 1),
                SampledUnit.of("a", "2", 1),
                SampledUnit.of("a", "3", 1),
                SampledUnit.of("a", "4", 1)));
    }

    // ---- POV_GAP_CLOSED (METHOD 4.3)

    @Test
    void theShareOfTheShortfallThatTheBenefitCloses() {
        assertThat(PovertyGapClosed.of(60, 10, 100)).hasValue(25);
        assertThat(PovertyGapClosed.of(60, 40, 100)).hasValue(100);
        assertThat(PovertyGapClosed.of(60, 90, 100)).hasValue(100);
        assertThat(PovertyGapClosed.of(60, 0, 100)).hasValue(0);
        assertThat(PovertyGapClosed.of(100, 10, 100)).isEmpty();
        assertThat(PovertyGapClosed.of(120, 10, 100)).isEmpty();
        assertThatThrownBy(() -> PovertyGapClosed.of(60, -1, 100)).hasMessage("benefit -1.0, expected at least 0");
    }

    @Test
    void whoIsNotPoorOrNotARecipientIsOutOfTheMean() {
        double[] before = {60, 80, 100, 20};
        double[] benefit = {10, 20, 50, 0};
        boolean[] recipient = {true, true, true, false};

        assertThat(PovertyGapClosed.mean(four(), before, benefit, recipient, 100)
                        .orElseThrow()
                        .value())
                .isCloseTo(62.5, within(LAST_BITS));
        assertThat(PovertyGapClosed.mean(four(), before, benefit, new boolean[4], 100))
                .isEmpty();
        assertThatThrownBy(() -> PovertyGapClosed.mean(four(), before, new double[3], recipient, 100))
                .hasMessage("3 numbers, expected 4");
        assertThatThrownBy(() -> PovertyGapClosed.mean(four(), before, benefit, new boolean[5], 100))
                .hasMessage("5 numbers, expected 4");
    }

    // ---- Measures of poverty

    @Test
    void whoIsAtTheLineIsNotPoor() {
        double[] welfare = {50, 75, 100, 130};

        assertThat(FosterGreerThorbecke.headcount(100)
                        .of(four(), welfare)
                        .orElseThrow()
                        .value())
                .isEqualTo(50);
        assertThat(FosterGreerThorbecke.gap(100)
                        .of(four(), welfare)
                        .orElseThrow()
                        .value())
                .isEqualTo((50 + 25) / 4.0);
        assertThat(new FosterGreerThorbecke(2, 100)
                        .of(four(), welfare)
                        .orElseThrow()
                        .value())
                .isEqualTo((25 + 6.25) / 4);
        assertThatThrownBy(() -> new FosterGreerThorbecke(3, 1))
                .hasMessage("order 3 and line 1.0, expected order 0, 1 or 2 and a line above 0");
        assertThatThrownBy(() -> new FosterGreerThorbecke(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FosterGreerThorbecke(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FosterGreerThorbecke(0, Double.POSITIVE_INFINITY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FosterGreerThorbecke.gap(100).of(four(), new double[] {1, Double.NaN, 1, 1}))
                .hasMessage("unit 2 has NaN, expected a finite number");
    }

    @Test
    void theLineOfTheAtRiskRateFollowsTheMedian() {
        double[] incomes = {5, 20, 20, 90, 95};
        double[] weights = {2, 1, 1, 1, 1};

        // Σ w = 6; the median is 20 (share reached exactly at the second of three: 2 + 1 of 6), line 12
        assertThat(AtRiskOfPoverty.of(incomes, weights, 60).orElseThrow()).isCloseTo(100.0 / 3, within(LAST_BITS));
        assertThat(AtRiskOfPoverty.of(incomes, weights, 25).orElseThrow()).isZero();
        assertThat(AtRiskOfPoverty.of(incomes, new double[5], 60)).isEmpty();
    }

    // ---- Gini

    @Test
    void oneWhoHasEverythingLeavesAGiniOfAllButOneShare() {
        assertThat(Gini.of(new double[] {0, 0, 0, 8}, ONES).orElseThrow()).isCloseTo(75, within(LAST_BITS));
        assertThat(Gini.of(new double[] {3, 3, 3, 3}, ONES).orElseThrow()).isCloseTo(0, within(LAST_BITS));
        // Mean difference of 1, 2, 3, 4 is 1.25, mean 2.5
        assertThat(Gini.of(new double[] {4, 2, 1, 3}, ONES).orElseThrow()).isCloseTo(25, within(LAST_BITS));
        // The same with weights for the pairs of equals
        assertThat(Gini.of(new double[] {1, 5}, new double[] {3, 1}).orElseThrow())
                .isCloseTo(Gini.of(new double[] {1, 1, 1, 5}, ONES).orElseThrow(), within(LAST_BITS));
        assertThat(Gini.of(new double[] {0, 0, 0, 0}, ONES)).isEmpty();
        assertThat(Gini.of(new double[] {-2, 0, 0, 1}, ONES)).isEmpty();
        assertThat(Gini.of(new double[] {1, 2, 3, 4}, new double[4])).isEmpty();
        assertThatThrownBy(() -> Gini.of(new double[] {1, 2}, ONES)).hasMessage("4 numbers, expected 2");
        assertThatThrownBy(() -> Gini.of(new double[] {Double.NaN, 2, 3, 4}, ONES))
                .hasMessage("value NaN, expected a finite number");
    }

    @Test
    void theGiniOfADesignCarriesItsDegreesOfFreedom() {
        SurveyEstimate gini = Gini.of(four(), new double[] {1, 2, 3, 4}).orElseThrow();

        assertThat(gini.degreesOfFreedom()).isEqualTo(3);
        assertThat(gini.variance()).isPresent();
    }

    // ---- Quantile groups

    @Test
    void equalNumbersStayInOneGroup() {
        QuantileGroups halves = new QuantileGroups(2);

        assertThat(halves.of(new double[] {4, 1, 3, 2}, ONES)).containsExactly(2, 1, 2, 1);
        assertThat(halves.of(new double[] {2, 1, 2, 2}, ONES)).containsExactly(1, 1, 1, 1);
        assertThat(QuantileGroups.QUINTILES.of(new double[] {50, 10, 40, 20, 30}, new double[] {1, 1, 1, 1, 1}))
                .containsExactly(5, 1, 4, 2, 3);
        assertThat(halves.members(2, new double[] {4, 1, 3, 2}, ONES)).containsExactly(true, false, true, false);
        assertThatThrownBy(() -> new QuantileGroups(1)).hasMessage("1 groups, expected at least 2");
        assertThatThrownBy(() -> halves.members(0, ONES, ONES)).hasMessage("group 0, expected 1 to 2");
        assertThatThrownBy(() -> halves.members(3, ONES, ONES)).hasMessage("group 3, expected 1 to 2");
        assertThatThrownBy(() -> halves.of(ONES, new double[4])).hasMessage("no weight above 0, expected at least one");
    }

    @Test
    void theHighestGroupAgainstTheLowest() {
        double[] welfare = {1, 2, 3, 6};
        QuantileGroups halves = new QuantileGroups(2);

        assertThat(QuantileShare.of(four(), welfare, halves, 1).orElseThrow().value())
                .isCloseTo(25, within(LAST_BITS));
        assertThat(QuantileShare.highestToLowest(welfare, ONES, halves).orElseThrow())
                .isCloseTo(3, within(LAST_BITS));
        assertThat(QuantileShare.highestToLowest(new double[] {0, 0, 3, 6}, ONES, halves))
                .isEmpty();
        assertThat(QuantileShare.highestToLowest(new double[] {2, 2, 2, 2}, ONES, halves))
                .hasValue(0);
        assertThat(QuantileShare.of(four(), new double[4], halves, 1)).isEmpty();
    }

    // ---- Transfers: persons 1 and 2 receive 20 and 30, line 100

    private static TransferSurvey survey() {
        return new TransferSurvey(four(), new double[] {80, 120, 90, 200}, new double[] {20, 30, 0, 0}, new boolean[] {
            true, true, false, false
        });
    }

    @Test
    void whatTheTransferDoes() {
        TransferSurvey survey = survey();
        boolean[] all = survey.everybody();
        boolean[] firstAndThird = {true, false, true, false};

        assertThat(TransferCoverage.of(survey, all).orElseThrow().percent()).isEqualTo(50);
        assertThat(TransferCoverage.of(survey, firstAndThird).orElseThrow().percent())
                .isEqualTo(50);
        assertThat(TransferAdequacy.of(survey, all).orElseThrow().value()).isCloseTo(25, within(LAST_BITS));
        assertThat(TransferAdequacy.of(survey, firstAndThird).orElseThrow().value())
                .isCloseTo(25, within(LAST_BITS));
        assertThat(BeneficiaryIncidence.of(survey, firstAndThird).orElseThrow().percent())
                .isEqualTo(50);
        assertThat(BenefitIncidence.of(survey, firstAndThird).orElseThrow().value())
                .isCloseTo(40, within(LAST_BITS));
        assertThat(AverageTransfer.of(survey, all).orElseThrow().value()).isCloseTo(25, within(LAST_BITS));
        assertThat(AverageTransfer.of(survey, firstAndThird).orElseThrow().value())
                .isEqualTo(20);
        // Before: 60, 90, 90, 200. The gap shrinks by 20 and by 10, of 50 transferred
        assertThat(BenefitCostRatio.of(survey, 100).orElseThrow().value()).isCloseTo(60, within(LAST_BITS));
        PovertyReduction headcount =
                PovertyReduction.of(survey, FosterGreerThorbecke.headcount(100)).orElseThrow();
        assertThat(headcount.before().value()).isEqualTo(75);
        assertThat(headcount.after().value()).isEqualTo(50);
        assertThat(headcount.points().value()).isEqualTo(25);
        assertThat(headcount.relative().orElseThrow().value()).isCloseTo(100.0 / 3, within(LAST_BITS));
        PovertyReduction gap =
                PovertyReduction.of(survey, FosterGreerThorbecke.gap(100)).orElseThrow();
        assertThat(gap.points().value()).isCloseTo((20 + 10) / 4.0, within(LAST_BITS));
        GiniReduction gini = GiniReduction.of(survey).orElseThrow();
        assertThat(gini.beforePercent())
                .isEqualTo(Gini.of(new double[] {60, 90, 90, 200}, ONES).orElseThrow());
        assertThat(gini.afterPercent())
                .isEqualTo(Gini.of(new double[] {80, 120, 90, 200}, ONES).orElseThrow());
        assertThat(gini.points().value()).isEqualTo(gini.beforePercent() - gini.afterPercent());
        assertThat(gini.points().degreesOfFreedom()).isEqualTo(3);
    }

    @Test
    void withoutTransfersOrPersonsThereIsNothingToSay() {
        TransferSurvey none =
                new TransferSurvey(four(), new double[] {80, 120, 90, 200}, new double[4], new boolean[4]);
        boolean[] nobody = new boolean[4];

        assertThat(BenefitCostRatio.of(none, 100)).isEmpty();
        assertThat(BenefitIncidence.of(none, none.everybody())).isEmpty();
        assertThat(BeneficiaryIncidence.of(none, none.everybody())).isEmpty();
        assertThat(TransferAdequacy.of(none, none.everybody())).isEmpty();
        assertThat(AverageTransfer.of(none, none.everybody())).isEmpty();
        assertThat(TransferCoverage.of(none, nobody)).isEmpty();
        assertThat(TransferCoverage.of(none, none.everybody()).orElseThrow().percent())
                .isZero();
        PovertyReduction rich =
                PovertyReduction.of(none, FosterGreerThorbecke.headcount(1)).orElseThrow();
        assertThat(rich.relative()).isEmpty();
        assertThat(rich.points().value()).isZero();
        TransferSurvey poor = new TransferSurvey(four(), new double[4], new double[4], nobody);
        assertThat(GiniReduction.of(poor)).isEmpty();
        TransferSurvey onlyTransfers = new TransferSurvey(
                four(), new double[] {5, 0, 0, 0}, new double[] {5, 0, 0, 0}, new boolean[] {true, false, false, false
                });
        assertThat(GiniReduction.of(onlyTransfers)).isEmpty();
        SurveyDesign weightless = SurveyDesign.of(List.of(SampledUnit.of("a", "1", 0), SampledUnit.of("a", "2", 0)));
        TransferSurvey nobodyThere = new TransferSurvey(weightless, new double[2], new double[2], new boolean[2]);
        assertThat(PovertyReduction.of(nobodyThere, FosterGreerThorbecke.headcount(1)))
                .isEmpty();
        assertThat(FosterGreerThorbecke.gap(1).of(weightless, new double[2])).isEmpty();
    }

    @Test
    void transfersThatCannotBeAreRefused() {
        double[] welfare = {80, 120, 90, 200};

        assertThatThrownBy(() -> new TransferSurvey(four(), welfare, new double[] {0, -1, 0, 0}, new boolean[4]))
                .hasMessage("person 2 has the transfer -1.0, expected at least 0, and 0 where nobody in the household"
                        + " receives it");
        assertThatThrownBy(() -> new TransferSurvey(four(), welfare, new double[] {0, 0, 5, 0}, new boolean[4]))
                .hasMessage("person 3 has the transfer 5.0, expected at least 0, and 0 where nobody in the household"
                        + " receives it");
        assertThatThrownBy(() -> new TransferSurvey(four(), new double[3], new double[4], new boolean[4]))
                .hasMessage("3 numbers, expected 4");
        assertThatThrownBy(() -> new TransferSurvey(four(), welfare, new double[3], new boolean[4]))
                .hasMessage("3 numbers, expected 4");
        assertThatThrownBy(() -> new TransferSurvey(four(), welfare, new double[4], new boolean[3]))
                .hasMessage("3 numbers, expected 4");
    }

    @Test
    void whatASurveyHandsOutIsACopy() {
        TransferSurvey survey = survey();
        survey.welfare()[0] = 1;
        survey.transfer()[0] = 1;
        survey.beneficiary()[0] = false;
        survey.welfareBefore()[0] = 1;

        assertThat(survey.welfare()).containsExactly(80, 120, 90, 200);
        assertThat(survey.transfer()).containsExactly(20, 30, 0, 0);
        assertThat(survey.beneficiary()).containsExactly(true, true, false, false);
        assertThat(survey.welfareBefore()).containsExactly(60, 90, 90, 200);
    }

    @Test
    void theVarianceOfAShareIsThatOfItsOnesAndNoughts() {
        // Two of four, with replacement: p (1 − p)/(n − 1) = 0.25/3, in squared points × 10,000
        OptionalDouble variance = TransferCoverage.of(survey(), survey().everybody())
                .orElseThrow()
                .variance();

        assertThat(variance.orElseThrow()).isCloseTo(2500.0 / 3, within(1e-9));
    }
}
