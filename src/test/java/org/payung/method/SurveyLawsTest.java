package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.payung.method.RaoWuBootstrap.Estimator;

/** What holds for every sample. */
class SurveyLawsTest {

    private static final double LINE = 15;

    @Provide
    Arbitrary<RandomSample> samples() {
        return RandomSample.any();
    }

    @Property(tries = 200)
    void theOrderOfTheUnitsChangesNoBit(@ForAll("samples") RandomSample sample, @ForAll Random random) {
        assertThat(everything(sample.shuffled(random))).isEqualTo(everything(sample));
    }

    private static List<Object> everything(RandomSample sample) {
        SurveyDesign design = sample.design();
        double[] incomes = sample.incomes();
        TransferSurvey transfers = sample.transfers();
        return List.of(
                SurveyTotal.of(design, incomes),
                SurveyRatio.of(design, sample.amounts(), incomes),
                SurveyRatio.mean(design, incomes, sample.domain()),
                SurveyProportion.of(design, sample.domain(), sample.property()),
                WoodruffInterval.of(design, incomes, 50, 95),
                WeightedQuantile.of(incomes, design.weights(), 37),
                Gini.of(design, incomes),
                AtRiskOfPoverty.of(incomes, design.weights(), 60),
                QuantileShare.of(design, incomes, QuantileGroups.QUINTILES, 1),
                QuantileShare.highestToLowest(incomes, design.weights(), QuantileGroups.QUINTILES),
                FosterGreerThorbecke.gap(LINE).of(design, incomes),
                TransferAdequacy.of(transfers, transfers.everybody()),
                PovertyReduction.of(transfers, FosterGreerThorbecke.headcount(LINE)),
                GiniReduction.of(transfers),
                BenefitCostRatio.of(transfers, LINE));
    }

    @Property(tries = 200)
    void theScaleOfTheWeightsChangesNoRatio(
            @ForAll("samples") RandomSample sample, @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        RandomSample scaled = sample.scaled(factor);

        same(
                SurveyRatio.of(scaled.design(), scaled.amounts(), scaled.incomes()),
                SurveyRatio.of(sample.design(), sample.amounts(), sample.incomes()));
        same(Gini.of(scaled.design(), scaled.incomes()), Gini.of(sample.design(), sample.incomes()));
        assertThat(WeightedQuantile.of(scaled.incomes(), scaled.design().weights(), 40))
                .isEqualTo(WeightedQuantile.of(sample.incomes(), sample.design().weights(), 40));
        assertThat(QuantileGroups.QUINTILES.of(scaled.incomes(), scaled.design().weights()))
                .isEqualTo(QuantileGroups.QUINTILES.of(
                        sample.incomes(), sample.design().weights()));
    }

    private static void same(Optional<SurveyEstimate> found, Optional<SurveyEstimate> expected) {
        assertThat(found.isPresent()).isEqualTo(expected.isPresent());
        found.ifPresent(estimate -> {
            close(estimate.value(), expected.orElseThrow().value());
            close(
                    estimate.standardError().orElseThrow(),
                    expected.orElseThrow().standardError().orElseThrow());
        });
    }

    private static void close(double found, double expected) {
        assertThat(found).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
    }

    @Property(tries = 300)
    void theShareOfASubsetLiesBetween0And100AndItsIntervalHoldsIt(
            @ForAll("samples") RandomSample sample, @ForAll @DoubleRange(min = 50, max = 99) double level) {
        Optional<SurveyProportion> share = SurveyProportion.of(sample.design(), sample.domain(), sample.property());

        share.ifPresent(found -> {
            assertThat(found.percent()).isBetween(0.0, 100.0);
            ProportionInterval.of(found, level).ifPresent(interval -> {
                assertThat(interval.lower()).isBetween(0.0, found.percent());
                assertThat(interval.upper()).isBetween(found.percent(), 100.0);
            });
            KornGraubard.of(found.percent(), found.variance().orElseThrow(), 50, 7, level)
                    .ifPresent(interval -> {
                        assertThat(interval.lower()).isBetween(0.0, found.percent());
                        assertThat(interval.upper()).isBetween(found.percent(), 100.0);
                    });
            LogitInterval.of(found.percent(), found.variance().orElseThrow(), 7, level)
                    .ifPresent(interval -> {
                        assertThat(interval.lower()).isBetween(0.0, found.percent());
                        assertThat(interval.upper()).isBetween(found.percent(), 100.0);
                    });
        });
        assertThat(share.isPresent()).isEqualTo(sample.persons().stream().anyMatch(RandomSample.Person::inside));
    }

    @Property(tries = 300)
    void aQuantileRisesWithItsShareAndStaysAmongTheNumbers(
            @ForAll("samples") RandomSample sample,
            @ForAll @DoubleRange(max = 100) double one,
            @ForAll @DoubleRange(max = 100) double other) {
        double[] incomes = sample.incomes();
        double[] weights = sample.design().weights();
        double lower =
                WeightedQuantile.of(incomes, weights, Math.min(one, other)).orElseThrow();
        double upper =
                WeightedQuantile.of(incomes, weights, Math.max(one, other)).orElseThrow();

        assertThat(lower).isLessThanOrEqualTo(upper);
        assertThat(lower)
                .isGreaterThanOrEqualTo(WeightedQuantile.of(incomes, weights, 0).orElseThrow());
        assertThat(upper)
                .isLessThanOrEqualTo(WeightedQuantile.of(incomes, weights, 100).orElseThrow());
        assertThat(SampleQuantile.of(incomes, Math.min(one, other)).orElseThrow())
                .isLessThanOrEqualTo(
                        SampleQuantile.of(incomes, Math.max(one, other)).orElseThrow());
    }

    @Property(tries = 200)
    void theIntervalOfAQuantileHoldsIt(
            @ForAll("samples") RandomSample sample, @ForAll @DoubleRange(min = 5, max = 95) double share) {
        WoodruffInterval.of(sample.design(), sample.incomes(), share, 90).ifPresent(found -> {
            assertThat(found.lower()).isLessThanOrEqualTo(found.estimate());
            assertThat(found.upper()).isGreaterThanOrEqualTo(found.estimate());
            assertThat(found.standardError()).isNotNegative();
        });
    }

    @Property(tries = 8)
    void aSeedFixesTheBootstrapWhateverTheOrderOfTheUnits(
            @ForAll("samples") RandomSample sample, @ForAll @LongRange(min = 0) long seed, @ForAll Random random) {
        RandomSample other = sample.shuffled(random);

        assertThat(RaoWuBootstrap.of(other.design(), median(other), 500, seed))
                .isEqualTo(RaoWuBootstrap.of(sample.design(), median(sample), 500, seed));
    }

    private static Estimator median(RandomSample sample) {
        double[] incomes = sample.incomes();
        return weights -> WeightedQuantile.of(incomes, weights, 50);
    }

    @Property(tries = 200)
    void aGiniCoefficientLiesBetween0And100AndKnowsNoCurrency(
            @ForAll("samples") RandomSample sample, @ForAll @DoubleRange(min = 0.01, max = 100) double rate) {
        double[] weights = sample.design().weights();
        double[] incomes = sample.incomes();
        double[] foreign =
                java.util.Arrays.stream(incomes).map(each -> rate * each).toArray();
        OptionalDouble gini = Gini.of(incomes, weights);

        gini.ifPresent(found -> {
            assertThat(found).isBetween(-1e-9, 100.0);
            close(Gini.of(foreign, weights).orElseThrow(), found);
        });
    }

    @Property(tries = 200)
    void groupsShareOutEverything(@ForAll("samples") RandomSample sample) {
        TransferSurvey survey = sample.transfers();
        double[] weights = survey.design().weights();
        double persons = 0;
        double money = 0;
        double welfare = 0;
        for (int group = 1; group <= 5; group++) {
            boolean[] members = QuantileGroups.QUINTILES.members(group, survey.welfare(), weights);
            persons += BeneficiaryIncidence.of(survey, members)
                    .map(SurveyProportion::percent)
                    .orElse(20.0);
            money += BenefitIncidence.of(survey, members)
                    .map(SurveyEstimate::value)
                    .orElse(20.0);
            welfare += QuantileShare.of(survey.design(), survey.welfare(), QuantileGroups.QUINTILES, group)
                    .map(SurveyEstimate::value)
                    .orElse(20.0);
        }
        close(persons, 100);
        close(money, 100);
        close(welfare, 100);
    }

    @Property(tries = 200)
    void aTransferNeverMakesPovertyOrItsGapLarger(@ForAll("samples") RandomSample sample) {
        TransferSurvey survey = sample.transfers();

        BenefitCostRatio.of(survey, LINE)
                .ifPresent(found -> assertThat(found.value()).isBetween(0.0, 100 + 1e-9));
        for (int order = 0; order <= 2; order++) {
            assertThat(PovertyReduction.of(survey, new FosterGreerThorbecke(order, LINE))
                            .orElseThrow()
                            .points()
                            .value())
                    .isBetween(0.0, 100.0);
        }
        TransferAdequacy.of(survey, survey.everybody())
                .ifPresent(found -> assertThat(found.value()).isBetween(0.0, 100.0));
    }

    @Property
    void theGapClosedRisesWithTheBenefitUpTo100(
            @ForAll @DoubleRange(min = -10, max = 99) double before,
            @ForAll @DoubleRange(max = 200) double one,
            @ForAll @DoubleRange(max = 200) double other) {
        double less = PovertyGapClosed.of(before, Math.min(one, other), 100).orElseThrow();
        double more = PovertyGapClosed.of(before, Math.max(one, other), 100).orElseThrow();

        assertThat(less).isBetween(0.0, more);
        assertThat(more).isLessThanOrEqualTo(100);
    }

    @Property
    void aDeltaIntervalHoldsTheRatioAndGrowsWithTheCv(
            @ForAll @DoubleRange(max = 100) double ratio,
            @ForAll @DoubleRange(max = 60) double one,
            @ForAll @DoubleRange(max = 60) double other) {
        DeltaInterval narrow = DeltaInterval.of(ratio, Math.min(one, other), 95);
        DeltaInterval wide = DeltaInterval.of(ratio, Math.max(one, other), 95);

        assertThat(narrow.lower()).isBetween(wide.lower(), ratio);
        assertThat(narrow.upper()).isBetween(ratio, wide.upper());
        assertThat(wide.lower()).isNotNegative();
        assertThat(wide.upper()).isLessThanOrEqualTo(100);
    }
}
