package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Small samples worked by hand, and what is refused or left empty. */
class SurveyEdgesTest {

    private static final double LAST_BITS = 1e-12;

    // ---- Design

    @Test
    void aSimpleSampleWithAndWithoutItsFinitePopulation() {
        // y = 1, 3, 8; weight 10; mean of the PSU totals 40; Σ (z − z̄)² = 900 + 100 + 1600 = 2600; × 3/2
        double[] y = {1, 3, 8};

        assertThat(SurveyTotal.of(elements(10, Double.POSITIVE_INFINITY), y))
                .isEqualTo(new SurveyEstimate(120, OptionalDouble.of(3900), 2));
        assertThat(SurveyTotal.of(elements(10, 30), y).variance()).hasValue(0.9 * 3900);
        assertThat(SurveyTotal.of(elements(10, 3), y).variance()).hasValue(0);
    }

    private static SurveyDesign elements(double weight, double population) {
        return SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", weight).fromClusters(population),
                SampledUnit.of("a", "2", weight).fromClusters(population),
                SampledUnit.of("a", "3", weight).fromClusters(population)));
    }

    /** Totals near a thousand million that differ by less than one: no squares of large numbers are subtracted. */
    @Test
    void largeTotalsLoseNothingOfTheirVariance() {
        double large = 1 << 30;
        double[] offsets = {0.125, 0.25, 0.8125};
        double[] totals = {large + 0.125, large + 0.25, large + 0.8125};
        SurveyDesign design = elements(1, Double.POSITIVE_INFINITY);

        assertThat(SurveyTotal.of(design, totals).variance().orElseThrow())
                .isCloseTo(SurveyTotal.of(design, offsets).variance().orElseThrow(), within(1e-9));
    }

    @Test
    void clustersOfOneNameInTwoStrataAreTwoClusters() {
        SurveyDesign design = SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 1),
                SampledUnit.of("a", "2", 1),
                SampledUnit.of("b", "1", 1),
                SampledUnit.of("b", "2", 1),
                SampledUnit.of("b", "3", 1)));

        assertThat(design.size()).isEqualTo(5);
        assertThat(design.degreesOfFreedom()).isEqualTo(3);
        assertThat(design.degreesOfFreedom(new boolean[] {true, false, true, false, true}))
                .isEqualTo(1);
        assertThat(design.degreesOfFreedom(new boolean[] {true, false, false, false, false}))
                .isZero();
        assertThat(design.degreesOfFreedom(new boolean[5])).isZero();
    }

    @Test
    void aStratumWithOnePsuIsNamedAndGivesNoVariance() {
        SurveyDesign design = SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 2),
                SampledUnit.of("a", "2", 2),
                SampledUnit.of("lonely", "1", 2),
                SampledUnit.of("lonely", "1", 2)));
        double[] y = {1, 2, 3, 4};
        boolean[] property = {true, false, true, false};
        SurveyEstimate total = SurveyTotal.of(design, y);
        SurveyProportion share = SurveyProportion.of(design, property).orElseThrow();

        assertThat(design.onePsuStrata()).containsExactly("lonely");
        assertThat(total).isEqualTo(new SurveyEstimate(20, OptionalDouble.empty(), 1));
        assertThat(total.standardError()).isEmpty();
        assertThat(total.cvPercent()).isEmpty();
        assertThat(total.margin(95)).isEmpty();
        assertThat(total.times(3)).isEqualTo(new SurveyEstimate(60, OptionalDouble.empty(), 1));
        assertThat(share.standardError()).isEmpty();
        assertThat(share.designEffect()).isEmpty();
        assertThat(ProportionInterval.of(share, 95)).isEmpty();
        assertThat(WoodruffInterval.of(design, y, 50, 95)).isEmpty();
        assertThat(TwoStageVariance.of(design, y)).isEmpty();
        assertThat(RaoWuBootstrap.of(design, weights -> OptionalDouble.of(1), 500, 1))
                .isEmpty();
    }

    @Test
    void aPsuTakenWithCertaintyIsNotAlone() {
        SurveyDesign design = SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 2),
                SampledUnit.of("a", "2", 2),
                SampledUnit.of("sure", "1", 2).fromClusters(1)));

        assertThat(design.onePsuStrata()).isEmpty();
        assertThat(SurveyTotal.of(design, new double[] {1, 2, 30}).variance()).hasValue(4);
    }

    @Test
    void aClusterWithOneUnitOfSeveralGivesNoVarianceOfTwoStages() {
        SurveyDesign one = SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 1).fromClusters(4).fromUnits(5),
                SampledUnit.of("a", "2", 1).fromClusters(4).fromUnits(1)));
        SurveyDesign whole = SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 1).fromClusters(4).fromUnits(1),
                SampledUnit.of("a", "2", 1).fromClusters(4).fromUnits(1)));

        assertThat(TwoStageVariance.of(one, new double[] {1, 3})).isEmpty();
        assertThat(TwoStageVariance.of(whole, new double[] {1, 3})).hasValue(0.5 * 4);
    }

    /** f1 = 2/4: 0.5 × 2 × [(3 − 5)² + (7 − 5)²] = 8; within: 0.5 × [(1 − 2/4) 2 (0.25 + 0.25) + (1 − 2/3) 2 (4.5)]. */
    @Test
    void twoStagesByHand() {
        SurveyDesign design = SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 1).fromClusters(4).fromUnits(4),
                SampledUnit.of("a", "1", 1).fromClusters(4).fromUnits(4),
                SampledUnit.of("a", "2", 1).fromClusters(4).fromUnits(3),
                SampledUnit.of("a", "2", 1).fromClusters(4).fromUnits(3)));

        assertThat(TwoStageVariance.of(design, new double[] {1, 2, 2, 5}).orElseThrow())
                .isCloseTo(8 + 0.5 * (0.5 + 3), within(LAST_BITS));
    }

    @Test
    void impossibleSamplesAreRefused() {
        refused("weight -1.0, expected a finite number of at least 0", () -> SampledUnit.of("a", "1", -1));
        refused(
                "weight Infinity, expected a finite number of at least 0",
                () -> SampledUnit.of("a", "1", Double.POSITIVE_INFINITY));
        refused("weight NaN, expected a finite number of at least 0", () -> SampledUnit.of("a", "1", Double.NaN));
        refused(
                "population of 0.5 clusters and Infinity units, expected at least 1",
                () -> SampledUnit.of("a", "1", 1).fromClusters(0.5));
        refused(
                "population of Infinity clusters and 0.0 units, expected at least 1",
                () -> SampledUnit.of("a", "1", 1).fromUnits(0));
        refused("a sample of 0 units, expected at least 1", () -> SurveyDesign.of(List.of()));
        refused(
                "stratum 'a' has several numbers of clusters, expected one",
                () -> SurveyDesign.of(List.of(
                        SampledUnit.of("a", "1", 1).fromClusters(5),
                        SampledUnit.of("a", "2", 1).fromClusters(6))));
        refused(
                "cluster '1' has several numbers of units, expected one",
                () -> SurveyDesign.of(List.of(
                        SampledUnit.of("a", "1", 1).fromUnits(5),
                        SampledUnit.of("a", "1", 1).fromUnits(6))));
        refused(
                "2 clusters drawn in 'a', expected at most the 1.0 there are",
                () -> SurveyDesign.of(List.of(
                        SampledUnit.of("a", "1", 1).fromClusters(1),
                        SampledUnit.of("a", "2", 1).fromClusters(1))));
        refused(
                "2 units drawn in '1', expected at most the 1.0 there are",
                () -> SurveyDesign.of(List.of(
                        SampledUnit.of("a", "1", 1).fromUnits(1),
                        SampledUnit.of("a", "1", 1).fromUnits(1))));
        SurveyDesign design = elements(1, 3);
        refused("2 numbers, expected one for each of 3 units", () -> SurveyTotal.of(design, new double[2]));
        refused("4 numbers, expected one for each of 3 units", () -> design.degreesOfFreedom(new boolean[4]));
        refused(
                "unit 2 has NaN, expected a finite number",
                () -> SurveyTotal.of(design, new double[] {1, Double.NaN, 2}));
        refused("3 numbers, expected 2", () -> SurveyRatio.mean(design, new double[3], new boolean[2]));
        refused("3 numbers, expected 2", () -> SurveyProportion.of(design, new boolean[3], new boolean[2]));
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void theWeightsAreCopied() {
        SurveyDesign design = elements(10, 30);
        design.weights()[0] = 99;

        assertThat(design.weights()).containsExactly(10, 10, 10);
    }

    // ---- Estimates

    @Test
    void anEstimateKnowsItsErrorCvAndMargin() {
        SurveyEstimate estimate = new SurveyEstimate(-50, OptionalDouble.of(25), 12);

        assertThat(estimate.standardError()).hasValue(5);
        assertThat(estimate.cvPercent()).hasValue(10);
        // R: qt(0.975, 12)
        assertThat(estimate.margin(95).orElseThrow()).isCloseTo(5 * 2.178812829667229, within(1e-11));
        assertThat(estimate.times(-2)).isEqualTo(new SurveyEstimate(100, OptionalDouble.of(100), 12));
        assertThat(new SurveyEstimate(0, OptionalDouble.of(25), 12).cvPercent()).isEmpty();
        assertThat(new SurveyEstimate(1, OptionalDouble.of(25), 0).margin(95)).isEmpty();
        refused("level 100.0, expected between 0 and 100 per cent", () -> estimate.margin(100));
        refused("level 0.0, expected between 0 and 100 per cent", () -> estimate.margin(0));
    }

    @Test
    void withoutDenominatorThereIsNoRatio() {
        SurveyDesign design = elements(10, 30);

        assertThat(SurveyRatio.of(design, new double[] {1, 2, 3}, new double[3]))
                .isEmpty();
        assertThat(SurveyRatio.mean(design, new double[] {1, 2, 3}, new boolean[3]))
                .isEmpty();
        assertThat(SurveyProportion.of(design, new boolean[3], new boolean[] {true, true, true}))
                .isEmpty();
        assertThat(WoodruffInterval.of(design, new double[3], new boolean[3], 50, 95))
                .isEmpty();
        assertThat(SurveyTotal.of(elements(0, 30), new double[] {1, 2, 3}).value())
                .isZero();
    }

    @Test
    void valuesOutsideTheDomainAreNotRead() {
        boolean[] domain = {true, false, true};

        assertThat(SurveyRatio.mean(elements(10, 30), new double[] {1, Double.NaN, 3}, domain)
                        .orElseThrow()
                        .value())
                .isEqualTo(2);
    }

    @Test
    void aShareOfEverybodyOrNobodyHasNoDesignEffect() {
        SurveyProportion nobody =
                SurveyProportion.of(elements(10, 30), new boolean[3]).orElseThrow();
        SurveyProportion everybody = SurveyProportion.of(elements(10, 30), new boolean[] {true, true, true})
                .orElseThrow();

        assertThat(nobody).isEqualTo(new SurveyProportion(0, OptionalDouble.of(0), 3, 2));
        assertThat(nobody.designEffect()).isEmpty();
        assertThat(nobody.cvPercent()).isEmpty();
        assertThat(everybody).isEqualTo(new SurveyProportion(100, OptionalDouble.of(0), 3, 2));
        assertThat(everybody.designEffect()).isEmpty();
        assertThat(everybody.cvPercent()).hasValue(0);
        assertThat(new SurveyProportion(50, OptionalDouble.of(1), 1, 2).designEffect())
                .isEmpty();
        assertThat(new SurveyProportion(50, OptionalDouble.of(25), 2, 2).designEffect())
                .hasValue(0.01);
        assertThat(new SurveyProportion(50, OptionalDouble.of(25), 2, 2).cvPercent())
                .hasValue(10);
    }

    /** A simple random sample with replacement has the design effect 1. */
    @Test
    void personsDrawnOneByOneHaveTheDesignEffectOne() {
        SurveyProportion share = SurveyProportion.of(
                        elements(10, Double.POSITIVE_INFINITY), new boolean[] {true, false, false})
                .orElseThrow();

        assertThat(share.designEffect().orElseThrow()).isCloseTo(1, within(LAST_BITS));
    }

    // ---- Intervals of shares

    @Test
    void fewExpectedUnitsAreGivenKornAndGraubard() {
        SurveyProportion common = new SurveyProportion(20, OptionalDouble.of(4), 50, 10);
        SurveyProportion rare = new SurveyProportion(20, OptionalDouble.of(4), 49, 10);
        SurveyProportion usual = new SurveyProportion(81, OptionalDouble.of(4), 50, 10);

        assertThat(ProportionInterval.of(common, 95).orElseThrow().method()).isEqualTo("logit");
        assertThat(ProportionInterval.of(rare, 95).orElseThrow().method()).isEqualTo("korn-graubard");
        assertThat(ProportionInterval.of(usual, 95).orElseThrow().method()).isEqualTo("korn-graubard");
        assertThat(ProportionInterval.of(rare, 95, 5).orElseThrow().method()).isEqualTo("logit");
        assertThat(ProportionInterval.of(rare, 95, 5).orElseThrow().lower())
                .isEqualTo(LogitInterval.of(20, 4, 10, 95).orElseThrow().lower());
        assertThat(ProportionInterval.of(rare, 95).orElseThrow().upper())
                .isEqualTo(KornGraubard.of(20, 4, 49, 10, 95).orElseThrow().upper());
    }

    @Test
    void nobodyOutOfSoManyHasAnUpperLimitOnly() {
        // Clopper and Pearson by hand: 1 − 0.025^(1/40)
        KornGraubard nobody = KornGraubard.of(0, 0, 40, 12, 95).orElseThrow();
        KornGraubard everybody = KornGraubard.of(100, 0, 40, 12, 95).orElseThrow();
        double limit = 100 * (1 - Math.pow(0.025, 1.0 / 40));

        assertThat(nobody.lower()).isZero();
        assertThat(nobody.upper()).isCloseTo(limit, within(1e-9));
        assertThat(nobody.effectiveSize()).isEqualTo(40);
        assertThat(everybody.lower()).isCloseTo(100 - limit, within(1e-9));
        assertThat(everybody.upper()).isEqualTo(100);
        assertThat(KornGraubard.of(0, 3, 40, 12, 95).orElseThrow().effectiveSize())
                .isEqualTo(40);
        assertThat(KornGraubard.of(30, 0, 40, 12, 95).orElseThrow().effectiveSize())
                .isEqualTo(40);
    }

    @Test
    void theEffectiveSizeIsNotCappedAtTheSample() {
        // p (1 − p)/Var = 0.25/0.0001 = 2500; R: 2500 * (qt(0.975, 39)/qt(0.975, 12))^2
        assertThat(KornGraubard.of(50, 1, 40, 12, 95).orElseThrow().effectiveSize())
                .isCloseTo(2154.56306536184, within(1e-6));
    }

    @Test
    void aVarianceOfLastBitsDoesNotPushTheShareOutOfItsInterval() {
        KornGraubard interval =
                KornGraubard.of(12.633038328726121, 1e-20, 50, 7, 70).orElseThrow();

        assertThat(interval.lower()).isLessThanOrEqualTo(12.633038328726121).isCloseTo(12.633038, within(1e-5));
        assertThat(interval.upper()).isGreaterThanOrEqualTo(12.633038328726121).isCloseTo(12.633038, within(1e-5));
    }

    @Test
    void whereNothingCanBeSaidTheIntervalIsEmpty() {
        assertThat(KornGraubard.of(50, 1, 1, 12, 95)).isEmpty();
        assertThat(KornGraubard.of(50, 1, 2, 12, 95)).isPresent();
        assertThat(KornGraubard.of(50, 1, 40, 0, 95)).isEmpty();
        assertThat(LogitInterval.of(0, 0, 12, 95)).isEmpty();
        assertThat(LogitInterval.of(100, 0, 12, 95)).isEmpty();
        assertThat(LogitInterval.of(50, 1, 0, 95)).isEmpty();
        assertThat(LogitInterval.of(50, 0, 3, 95)).hasValue(new LogitInterval(50, 50));
        refused("share 101.0, expected 0 to 100 per cent", () -> KornGraubard.of(101, 1, 40, 12, 95));
        refused("share -1.0, expected 0 to 100 per cent", () -> LogitInterval.of(-1, 1, 12, 95));
        refused("variance -1.0, expected a finite number of at least 0", () -> LogitInterval.of(1, -1, 12, 95));
        refused(
                "variance Infinity, expected a finite number of at least 0",
                () -> LogitInterval.of(1, Double.POSITIVE_INFINITY, 12, 95));
    }

    // ---- Quantiles

    @Test
    void whereTheShareIsReachedExactlyTheMeanOfTheTwoIsTaken() {
        double[] numbers = {40, 10, 30, 20};
        double[] weights = {1, 1, 1, 1};

        assertThat(WeightedQuantile.of(numbers, weights, 25)).hasValue(15);
        assertThat(WeightedQuantile.of(numbers, weights, 25.01)).hasValue(20);
        assertThat(WeightedQuantile.of(numbers, weights, 24.99)).hasValue(10);
        assertThat(WeightedQuantile.of(numbers, weights, 0)).hasValue(10);
        assertThat(WeightedQuantile.of(numbers, weights, 100)).hasValue(40);
        assertThat(WeightedQuantile.of(numbers, new double[] {3, 0.5, 0.5, 1}, 40))
                .hasValue(35);
    }

    /** Ten times 0.1 is less than 1, and three tenths are not 0.3: the last bits of a sum decide nothing. */
    @Test
    void theLastBitsOfASumDecideNothing() {
        double[] numbers = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] tenths = new double[10];
        java.util.Arrays.fill(tenths, 0.1);

        for (int share = 1; share <= 9; share++) {
            assertThat(WeightedQuantile.of(numbers, tenths, 10 * share)).hasValue(share + 0.5);
        }
    }

    @Test
    void numbersWithoutWeightCountForNothing() {
        double[] numbers = {1, 2, 3};

        assertThat(WeightedQuantile.of(numbers, new double[] {0, 1, 1}, 0)).hasValue(2);
        assertThat(WeightedQuantile.of(numbers, new double[] {1, 0, 1}, 50)).hasValue(2);
        assertThat(WeightedQuantile.of(numbers, new double[] {1, 1, 0}, 100)).hasValue(2);
        assertThat(WeightedQuantile.of(numbers, new double[] {1e-14, 1, 1}, 0)).hasValue(1);
        assertThat(WeightedQuantile.of(numbers, new double[3], 50)).isEmpty();
        assertThat(WeightedQuantile.of(new double[0], new double[0], 50)).isEmpty();
        assertThat(SampleQuantile.of(new double[0], 50)).isEmpty();
        assertThat(SampleQuantile.of(new double[] {7}, 30)).hasValue(7);
        refused("share 100.5, expected 0 to 100 per cent", () -> SampleQuantile.of(numbers, 100.5));
        refused("share -0.5, expected 0 to 100 per cent", () -> WeightedQuantile.of(numbers, numbers, -0.5));
        refused("2 numbers, expected 3", () -> WeightedQuantile.of(numbers, new double[2], 50));
        refused(
                "value NaN, expected a finite number",
                () -> WeightedQuantile.of(new double[] {Double.NaN}, new double[] {1}, 50));
    }

    @Test
    void theMedianOfACensusIsKnownExactly() {
        assertThat(WoodruffInterval.of(elements(1, 3), new double[] {1, 2, 9}, 50, 95))
                .hasValue(new WoodruffInterval(2, 2, 2, 0));
    }

    @Test
    void limitsOfAShareBeyond0Or100GiveNoInterval() {
        PeerSample sample = PeerSample.of("3");
        double[] y = sample.numbers("y");

        assertThat(WoodruffInterval.of(sample.design(), y, 50, 95)).isPresent();
        assertThat(WoodruffInterval.of(sample.design(), y, 1, 95)).isEmpty();
        assertThat(WoodruffInterval.of(sample.design(), y, 95, 95)).isEmpty();
        assertThat(WoodruffInterval.of(sample.design(), y, 99, 95)).isEmpty();
    }

    @Test
    void theNumbersAreNotSortedInPlace() {
        double[] numbers = {3, 1, 2};
        SampleQuantile.of(numbers, 50);
        WeightedQuantile.of(numbers, new double[] {1, 1, 1}, 50);

        assertThat(numbers).containsExactly(3, 1, 2);
    }

    // ---- Bootstrap

    @Test
    void theBootstrapAgreesWithTheLinearisedVarianceOfATotal() {
        PeerSample sample = PeerSample.of("4");
        SurveyDesign design = sample.design();
        double[] y = sample.numbers("y");
        RaoWuBootstrap bootstrap = RaoWuBootstrap.of(
                        design, weights -> OptionalDouble.of(Sum.of(products(weights, y))), 4000, 20240930)
                .orElseThrow();
        double linearised = SurveyTotal.of(design, y).standardError().orElseThrow();

        // 4000 resamples: the standard error itself is known to about 1.1 per cent, here 4 of them
        assertThat(bootstrap.standardError().orElseThrow()).isCloseTo(linearised, within(0.045 * linearised));
        assertThat(bootstrap.replicates()).hasSize(4000).isSorted();
        assertThat(bootstrap.undefined()).isZero();
        assertThat(bootstrap.estimate()).isEqualTo(SurveyTotal.of(design, y).value());
    }

    private static double[] products(double[] one, double[] other) {
        double[] products = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            products[i] = one[i] * other[i];
        }
        return products;
    }

    @Test
    void anotherSeedIsAnotherBootstrap() {
        SurveyDesign design = PeerSample.of("3").design();
        double[] y = PeerSample.of("3").numbers("y");
        RaoWuBootstrap.Estimator median = weights -> WeightedQuantile.of(y, weights, 50);

        assertThat(RaoWuBootstrap.of(design, median, 500, 1)).isEqualTo(RaoWuBootstrap.of(design, median, 500, 1));
        assertThat(RaoWuBootstrap.of(design, median, 500, 1)).isNotEqualTo(RaoWuBootstrap.of(design, median, 500, 2));
    }

    /** Pinned: a change of generator or of the order of draws changes published intervals and must be meant. */
    @Test
    void theDrawsOfASeedStayTheSame() {
        List<Double> seen = new ArrayList<>();
        RaoWuBootstrap.of(
                elements(1, Double.POSITIVE_INFINITY),
                weights -> {
                    seen.add(weights[0]);
                    return OptionalDouble.of(weights[0]);
                },
                500,
                7);

        assertThat(seen.subList(0, 9)).containsExactly(PINNED_DRAWS);
        assertThat(seen.stream()
                        .skip(1)
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElseThrow())
                .isCloseTo(1, within(0.15));
    }

    private static final Double[] PINNED_DRAWS = {1.0, 0.0, 3.0, 3.0, 1.5, 0.0, 3.0, 0.0, 1.5};

    @Test
    void aStratumThatIsWhollyInTheSampleIsNotResampled() {
        SurveyDesign census = elements(2, 3);
        RaoWuBootstrap bootstrap = RaoWuBootstrap.of(
                        census, weights -> OptionalDouble.of(weights[0] + 10 * weights[1]), 500, 7)
                .orElseThrow();

        assertThat(bootstrap.replicates()).hasSize(500).containsOnly(22.0);
        assertThat(bootstrap.standardError()).hasValue(0);
        assertThat(BcaInterval.of(census, weights -> OptionalDouble.of(weights[0]), bootstrap, 95))
                .isEmpty();
    }

    @Test
    void resamplesWithoutEstimateAreCounted() {
        SurveyDesign design = elements(1, Double.POSITIVE_INFINITY);
        RaoWuBootstrap some =
                RaoWuBootstrap.of(design, RandomlyUndefined::first, 500, 7).orElseThrow();

        assertThat(some.undefined()).isBetween(180, 270);
        assertThat(some.replicates()).hasSize(500 - some.undefined());
        assertThat(RaoWuBootstrap.of(design, weights -> OptionalDouble.empty(), 500, 7))
                .isEmpty();
        assertThat(RaoWuBootstrap.of(
                        design,
                        weights -> weights[0] == 1 && weights[1] == 1 && weights[2] == 1
                                ? OptionalDouble.of(1)
                                : OptionalDouble.empty(),
                        500,
                        7))
                .isEmpty();
        assertThat(BcaInterval.of(design, RandomlyUndefined::first, some, 95)).isEmpty();
        refused(
                "499 resamples, expected at least 500",
                () -> RaoWuBootstrap.of(design, weights -> OptionalDouble.of(1), 499, 7));
    }

    /** The first unit's weight where it was drawn: left out of 4/9 of the resamples. */
    private static final class RandomlyUndefined {
        static OptionalDouble first(double[] weights) {
            return weights[0] > 0 ? OptionalDouble.of(weights[0]) : OptionalDouble.empty();
        }
    }

    @Test
    void replicatesAllOnOneSideGiveNoBca() {
        SurveyDesign design = elements(1, Double.POSITIVE_INFINITY);
        RaoWuBootstrap.Estimator weight = weights -> OptionalDouble.of(weights[0]);
        List<Double> above = List.of(4.0, 5.0);

        assertThat(BcaInterval.of(design, weight, new RaoWuBootstrap(3, above, 0), 95))
                .isEmpty();
        assertThat(BcaInterval.of(design, weight, new RaoWuBootstrap(6, above, 0), 95))
                .isEmpty();
        assertThat(BcaInterval.of(design, weight, new RaoWuBootstrap(4.5, above, 0), 95))
                .isPresent();
        assertThat(new RaoWuBootstrap(3, List.of(4.0), 0).standardError()).isEmpty();
        assertThat(new RaoWuBootstrap(3, above, 0).standardError().orElseThrow())
                .isCloseTo(Math.sqrt(0.5), within(LAST_BITS));
    }

    @Test
    void onlyReplicatesBelowTheEstimateBearOnTheBias() {
        BcaInterval interval = BcaInterval.of(
                        elements(1, Double.POSITIVE_INFINITY),
                        weights -> OptionalDouble.of(4.5),
                        new RaoWuBootstrap(4.5, List.of(4.0, 4.5, 5.0), 0),
                        95)
                .orElseThrow();

        // R: qnorm(1/3)
        assertThat(interval.bias()).isCloseTo(-0.4307272992954576, within(1e-12));
    }

    @Test
    void anEstimateThatNeedsEveryPsuHasNoBca() {
        RaoWuBootstrap.Estimator needsAll = weights -> weights[0] > 0 ? OptionalDouble.of(2) : OptionalDouble.empty();
        RaoWuBootstrap bothSides = new RaoWuBootstrap(2, List.of(1.0, 3.0), 0);

        assertThat(BcaInterval.of(elements(1, Double.POSITIVE_INFINITY), needsAll, bothSides, 95))
                .isEmpty();
    }

    @Test
    void aPsuTakenWithCertaintyKeepsItsWeight() {
        SurveyDesign design = SurveyDesign.of(List.of(
                SampledUnit.of("a", "1", 1),
                SampledUnit.of("a", "2", 1),
                SampledUnit.of("a", "3", 1),
                SampledUnit.of("sure", "1", 2).fromClusters(1)));
        double[] y = {1, 2, 6, 10};
        RaoWuBootstrap.Estimator mean = weights -> OptionalDouble.of(Sum.of(products(weights, y)) / Sum.of(weights));
        RaoWuBootstrap bootstrap = RaoWuBootstrap.of(design, mean, 500, 3).orElseThrow();
        BcaInterval interval = BcaInterval.of(design, mean, bootstrap, 95).orElseThrow();

        // the third PSU drawn twice, or the first: (2 × 1.5 × 6 + 20)/5 and (2 × 1.5 × 1 + 20)/5
        assertThat(bootstrap.replicates().get(499)).isCloseTo(38.0 / 5, within(LAST_BITS));
        assertThat(bootstrap.replicates().get(0)).isCloseTo(23.0 / 5, within(LAST_BITS));
        // l = 2 (mean of the three − estimate without one); Σ l³/6 (Σ l²)^1.5
        double[] without = {(1.5 * 8 + 20) / 5, (1.5 * 7 + 20) / 5, (1.5 * 3 + 20) / 5};
        double centre = (without[0] + without[1] + without[2]) / 3;
        double squares = 0;
        double cubes = 0;
        for (double each : without) {
            squares += Math.pow(2 * (centre - each), 2);
            cubes += Math.pow(2 * (centre - each), 3);
        }
        assertThat(interval.acceleration()).isCloseTo(cubes / (6 * Math.pow(squares, 1.5)), within(LAST_BITS));
    }

    @Test
    void aRunningSumCarriesWhatIsLost() {
        RunningSum sum = new RunningSum();
        double[] terms = {1, 1e100, 1, -1e100};
        for (double term : terms) {
            sum.add(term);
        }

        assertThat(sum.value()).isEqualTo(2);
        RunningSum falling = new RunningSum();
        falling.add(1e16);
        falling.add(-1);
        falling.add(-1e16);
        assertThat(falling.value()).isEqualTo(-1);
    }

    @Test
    void anEstimatorThatNeverVariesHasNoAcceleration() {
        SurveyDesign design = elements(1, Double.POSITIVE_INFINITY);
        BcaInterval interval = BcaInterval.of(
                        design, weights -> OptionalDouble.of(4.5), new RaoWuBootstrap(4.5, List.of(4.0, 5.0), 0), 95)
                .orElseThrow();

        assertThat(interval.acceleration()).isZero();
        assertThat(interval.bias()).isZero();
        assertThat(interval.lower()).isCloseTo(4.025, within(1e-9));
        assertThat(interval.upper()).isCloseTo(4.975, within(1e-9));
    }

    // ---- Delta and publication

    /** METHOD 8.6: CV²(N) + CV²(D) − 2 cov/(N D) with CVs 3 and 5 per cent and correlation 0.5 is 9 + 25 − 15 = 19. */
    @Test
    void bothPartsMayBeEstimates() {
        DeltaInterval interval = DeltaInterval.of(40, 3, 5, 0.5, 95);

        assertThat(interval.standardError()).isCloseTo(0.4 * Math.sqrt(19), within(LAST_BITS));
        assertThat(interval.lower()).isCloseTo(40 - 1.959963984540054 * 0.4 * Math.sqrt(19), within(1e-11));
        assertThat(interval.upper()).isCloseTo(40 + 1.959963984540054 * 0.4 * Math.sqrt(19), within(1e-11));
        assertThat(DeltaInterval.of(40, 5, 5, 1, 95).standardError()).isZero();
        assertThat(DeltaInterval.of(40, 5, 5, -1, 95).standardError()).isCloseTo(4, within(LAST_BITS));
        assertThat(DeltaInterval.of(2, 80, 95).lower()).isZero();
        assertThat(DeltaInterval.of(98, 80, 95).upper()).isEqualTo(100);
        assertThat(DeltaInterval.of(0, 5, 95)).isEqualTo(new DeltaInterval(0, 0, 0));
        assertThat(DeltaInterval.of(100, 0, 95)).isEqualTo(new DeltaInterval(0, 100, 100));
        refused("ratio 100.5, expected 0 to 100 per cent", () -> DeltaInterval.of(100.5, 5, 95));
        refused("ratio -0.5, expected 0 to 100 per cent", () -> DeltaInterval.of(-0.5, 5, 95));
        refused("coefficient of variation -1.0, expected at least 0 per cent", () -> DeltaInterval.of(5, -1, 95));
        refused(
                "coefficient of variation Infinity, expected at least 0 per cent",
                () -> DeltaInterval.of(5, Double.POSITIVE_INFINITY, 2, 0, 95));
        refused("correlation 1.5, expected -1 to 1", () -> DeltaInterval.of(5, 1, 1, 1.5, 95));
        refused("correlation -1.5, expected -1 to 1", () -> DeltaInterval.of(5, 1, 1, -1.5, 95));
    }

    /** METHOD 8.6: below 15 plain, 15 to 30 flag U, above 30 suppressed. */
    @Test
    void aFigureIsPrintedByItsCoefficientOfVariation() {
        CvPublicationRule rule = new CvPublicationRule(15, 30);

        assertThat(rule.of(0)).isEqualTo(CvPublicationRule.Verdict.PLAIN);
        assertThat(rule.of(14.999)).isEqualTo(CvPublicationRule.Verdict.PLAIN);
        assertThat(rule.of(15)).isEqualTo(CvPublicationRule.Verdict.UNRELIABLE);
        assertThat(rule.of(30)).isEqualTo(CvPublicationRule.Verdict.UNRELIABLE);
        assertThat(rule.of(30.001)).isEqualTo(CvPublicationRule.Verdict.SUPPRESSED);
        assertThat(new CvPublicationRule(0, 0).of(0)).isEqualTo(CvPublicationRule.Verdict.UNRELIABLE);
        refused("coefficient of variation -1.0, expected at least 0 per cent", () -> rule.of(-1));
        refused(
                "thresholds 30.0 and 15.0, expected at least 0 per cent, in that order",
                () -> new CvPublicationRule(30, 15));
        refused(
                "thresholds -1.0 and 15.0, expected at least 0 per cent, in that order",
                () -> new CvPublicationRule(-1, 15));
    }
}
