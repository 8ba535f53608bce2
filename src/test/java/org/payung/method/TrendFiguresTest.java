package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of METHOD 8.8, 8.5, 5.2 and 6, each at half a unit of its last digit, and the edges of the methods. */
class TrendFiguresTest {

    /** World, at least one benefit, ILOSTAT release of 20 June 2026, 2009 to 2023, per cent. */
    private static final double[] WORLD = {
        38.7, 39.1, 39.8, 40.4, 41.2, 41.9, 42.8, 44.1, 45.1, 45.9, 46.3, 48.1, 50.2, 51.8, 52.4
    };

    private static final List<TimePoint> SINCE_2009 = points(2009, WORLD);
    private static final List<TimePoint> SINCE_2015 = SINCE_2009.subList(6, 15);
    private static final ProgressClass.Limits LIMITS = new ProgressClass.Limits(0.95, 0.5, -0.1);

    @Test
    void growthOfTheWorldSince2015IsLessThanHalfOfWhatTheTargetAsksFor() {
        CagrRatio found =
                CagrRatio.of(SINCE_2015.get(0), SINCE_2015.get(8), 100, 2030).orElseThrow();

        assertThat(found.growth()).isEqualTo(CagrRatio.Growth.PERCENT_A_YEAR);
        assertPrinted(found.actual(), "2.56");
        assertPrinted(found.required(), "5.82");
        assertPrinted(found.ratio(), "0.440");
        assertThat(ProgressClass.of(found.ratio(), LIMITS)).isEqualTo(ProgressClass.LIMITED);
    }

    @Test
    void theMedianSlopeOfTheWorldSince2015() {
        TheilSen found = TheilSen.of(SINCE_2015, 95).orElseThrow();

        assertPrinted(found.slope(), "1.2183");
        assertThat(found.pairs()).isEqualTo(36);
        assertPrinted(found.lower(), "1.000");
        assertPrinted(found.upper(), "1.433");
    }

    @Test
    void theTrendTestOfTheWorldSince2015() {
        MannKendall found = MannKendall.of(SINCE_2015).orElseThrow();

        assertThat(found.score()).isEqualTo(36);
        assertThat(found.variance()).isEqualTo(92);
        assertPrinted(found.z(), "3.649");
        assertPrinted(found.normalP(), "0.000263");
        assertPrinted(found.exactP(), "0.00000551");
        assertThat(found.pValue()).isCloseTo(2.0 / 362_880, within(1e-18));
    }

    @Test
    void theTrendOfTheWorldSince2009() {
        MannKendall test = MannKendall.of(SINCE_2009).orElseThrow();

        assertPrinted(TheilSen.of(SINCE_2009, 95).orElseThrow().slope(), "0.9667");
        assertThat(test.score()).isEqualTo(105);
        assertPrinted(test.variance(), "408.33");
        assertPrinted(test.z(), "5.147");
        assertThat(test.exactP()).as("fifteen points have no table").isNull();
        assertThat(test.pValue()).isEqualTo(test.normalP());
    }

    @Test
    void theGapOfTheWorldAndTheYearsOfArrival() {
        double since2009 = (52.4 - 38.7) / 14;
        double since2015 = (52.4 - 42.8) / 8;

        assertPrinted(GapClosure.share(42.8, 52.4), "0.168");
        assertPrinted(since2009, "0.979");
        assertPrinted(since2015, "1.2");
        assertPrinted(GapClosure.arrival(2023, 52.4, since2009) - 2023, "48.6");
        assertPrinted(GapClosure.arrival(2023, 52.4, since2015) - 2023, "39.7");
        assertPrinted(GapClosure.arrival(2023, 52.4, since2009), "2071.6");
        assertPrinted(GapClosure.arrival(2023, 52.4, since2015), "2062.7");
        assertThat(GapClosure.arrivalYear(2023, 52.4, since2009)).isEqualTo(2072);
        assertThat(GapClosure.arrivalYear(2023, 52.4, since2015)).isEqualTo(2063);
    }

    @Test
    void anArrivalOnAYearIsThatYear() {
        assertThat(GapClosure.arrivalYear(2020, 40, 6)).isEqualTo(2030);
        assertThat(GapClosure.arrivalYear(2000, 99.3, 0.1)).isEqualTo(2007);
        assertThat(GapClosure.arrivalYear(2020, 39.999, 6)).isEqualTo(2031);
        assertThat(GapClosure.arrivalYear(2023, 100, 6)).isEqualTo(2023);
        assertThatThrownBy(() -> GapClosure.arrivalYear(2020, 40, 0))
                .hasMessage("slope 0.0, expected above 0 points a year");
        assertThatThrownBy(() -> GapClosure.share(100, 100))
                .hasMessage("first value 100.0, expected less than 100 per cent");
    }

    @ParameterizedTest
    @CsvSource({
        "0.95, ON_TRACK",
        "1.2, ON_TRACK",
        "0.94999, FAIR",
        "0.5, FAIR",
        "0.49999, LIMITED",
        "-0.1, LIMITED",
        "-0.10001, DETERIORATION"
    })
    void aRatioFallsInOneClass(double ratio, ProgressClass expected) {
        assertThat(ProgressClass.of(ratio, LIMITS)).isEqualTo(expected);
    }

    @Test
    void limitsOfClassesFall() {
        assertThatThrownBy(() -> new ProgressClass.Limits(0.5, 0.5, -0.1))
                .hasMessage("limits 0.5, 0.5 and -0.1, expected falling numbers");
        assertThatThrownBy(() -> new ProgressClass.Limits(0.9, 0.5, 0.5))
                .hasMessage("limits 0.9, 0.5 and 0.5, expected falling numbers");
    }

    @Test
    void aNewSchemeIsComparedInPointsAYear() {
        CagrRatio fromZero = CagrRatio.of(new TimePoint(2015, 0), new TimePoint(2023, 8), 100, 2030)
                .orElseThrow();

        assertThat(fromZero.growth()).isEqualTo(CagrRatio.Growth.POINTS_A_YEAR);
        assertThat(fromZero.actual()).isEqualTo(1);
        assertPrinted(fromZero.required(), "6.67");
        assertThat(CagrRatio.of(new TimePoint(2015, 4), new TimePoint(2023, 8), 100, 2031))
                .hasValue(new CagrRatio(CagrRatio.Growth.POINTS_A_YEAR, 0.5, 6));
        assertThat(fromZero.ratio()).isCloseTo(0.15, within(1e-15));
        assertThat(CagrRatio.of(new TimePoint(2015, 4.99), new TimePoint(2023, 8), 100, 2030)
                        .orElseThrow()
                        .growth())
                .isEqualTo(CagrRatio.Growth.POINTS_A_YEAR);
        assertThat(CagrRatio.of(new TimePoint(2015, 5), new TimePoint(2023, 5), 100, 2030))
                .hasValue(new CagrRatio(
                        CagrRatio.Growth.PERCENT_A_YEAR,
                        0,
                        CagrRatio.rate(new TimePoint(2015, 5), new TimePoint(2030, 100))));
    }

    @Test
    void growthToNothingIsAFallOfAHundredPerCent() {
        assertThat(CagrRatio.of(new TimePoint(2015, 50), new TimePoint(2023, 0), 100, 2030)
                        .orElseThrow()
                        .actual())
                .isEqualTo(-100);
    }

    @Test
    void noGrowthIsAskedForAtTheTarget() {
        assertThat(CagrRatio.of(new TimePoint(2015, 80), new TimePoint(2023, 90), 80, 2030))
                .isEmpty();
        assertThatThrownBy(() -> CagrRatio.of(new TimePoint(2015, 8), new TimePoint(2015, 9), 80, 2030))
                .hasMessage(
                        "first time 2015.0, expected before the last time 2015.0 and the time of the target 2030.0");
        assertThatThrownBy(() -> CagrRatio.of(new TimePoint(2015, 8), new TimePoint(2016, 9), 80, 2015))
                .hasMessage(
                        "first time 2015.0, expected before the last time 2016.0 and the time of the target 2015.0");
        assertThatThrownBy(() -> CagrRatio.of(new TimePoint(2015, -1), new TimePoint(2016, 9), 80, 2030))
                .hasMessage("values -1.0 and 9.0, expected at least 0");
        assertThatThrownBy(() -> CagrRatio.of(new TimePoint(2015, 1), new TimePoint(2016, -9), 80, 2030))
                .hasMessage("values 1.0 and -9.0, expected at least 0");
    }

    @Test
    void theStatusOfAnIndicatorAgainstItsTarget() {
        assertThat(CurrentStatusIndex.of(42.8, 52.4, 100).orElseThrow())
                .isCloseTo(GapClosure.share(42.8, 52.4), within(1e-15));
        assertThat(CurrentStatusIndex.of(40, 90, 80))
                .as("clipped at the target")
                .hasValue(1.0);
        assertThat(CurrentStatusIndex.of(40, 30, 80)).as("a fall is kept").hasValue(-0.25);
        assertThat(CurrentStatusIndex.of(80, 90, 80)).isEmpty();
        assertThat(CurrentStatusIndex.average(List.of(1.0, -0.25, 0.0))).hasValue(0.25);
        assertThat(CurrentStatusIndex.average(List.of())).isEmpty();
    }

    @Test
    void theProgressAnticipatedFor2030() {
        assertThat(AnticipatedProgressIndex.of(40, 100, 100)).hasValue(0.0);
        assertThat(AnticipatedProgressIndex.of(40, 70, 100)).hasValue(50.0);
        assertThat(AnticipatedProgressIndex.of(40, 34, 100)).hasValue(110.0);
        assertThat(AnticipatedProgressIndex.of(40, 106, 100)).hasValue(-10.0);
        assertThat(AnticipatedProgressIndex.of(100, 106, 100)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-5, MAINTAIN", "10, MAINTAIN", "10.001, ACCELERATE", "100, ACCELERATE", "100.001, REVERSE"})
    void anIndexGivesAnAdvice(double index, AnticipatedProgressIndex.Advice expected) {
        assertThat(AnticipatedProgressIndex.advice(index, 10, 100)).isEqualTo(expected);
    }

    @Test
    void aLineThroughTwoPointsGoesThroughBothWhateverTheWeights() {
        TimeWeightedLine line = TimeWeightedLine.of(points(2015, 40, 43), 0.5).orElseThrow();

        assertThat(line.time()).isEqualTo(2016);
        assertThat(line.at(2015)).isCloseTo(40, within(1e-12));
        assertThat(line.at(2030)).isCloseTo(85, within(1e-10));
        assertThat(TimeWeightedLine.of(points(2015, 40), 0.5)).isEmpty();
        assertThatThrownBy(() -> TimeWeightedLine.of(points(2015, 40, 43), 0))
                .hasMessage("weight 0.0 of a year before, expected above 0, at most 1");
        assertThatThrownBy(() -> TimeWeightedLine.of(points(2015, 40, 43), 1.01))
                .hasMessage("weight 1.01 of a year before, expected above 0, at most 1");
    }

    @Test
    void recentYearsCountForMore() {
        List<TimePoint> bent = points(2015, 10, 10, 10, 10, 12, 14);

        double plain = TimeWeightedLine.of(bent, 1).orElseThrow().slope();
        assertThat(TimeWeightedLine.of(bent, 0.7).orElseThrow().slope()).isGreaterThan(plain);
    }

    @Test
    void fourPointsHaveASlopeButNoInterval() {
        assertThat(TheilSen.of(points(2019, 1, 3, 4, 7), 95)).hasValue(new TheilSen(2, null, null, 6));
        assertThat(TheilSen.of(points(2019, 1, 3), 95)).hasValue(new TheilSen(2, null, null, 1));
        assertThat(TheilSen.of(points(2019, 1), 95)).isEmpty();
    }

    @Test
    void fivePointsHaveTheWidestIntervalThereIs() {
        assertThat(TheilSen.of(points(2019, 1, 3, 4, 8, 16), 95)).hasValue(new TheilSen(3.125, 1.0, 8.0, 10));
    }

    @Test
    void aFlatSeriesHasNoTrend() {
        MannKendall flat = MannKendall.of(points(2019, 7, 7, 7, 7)).orElseThrow();

        assertThat(flat).isEqualTo(new MannKendall(0, 0, 0, 1, null));
        assertThat(TheilSen.of(points(2019, 7, 7, 7, 7), 95)).hasValue(new TheilSen(0, 0.0, 0.0, 6));
    }

    @Test
    void tiesTakeVarianceAndTheTableAway() {
        MannKendall found = MannKendall.of(points(2000, 1, 2, 2, 3, 3, 3)).orElseThrow();

        assertThat(found.score()).isEqualTo(11);
        assertThat(found.variance()).isCloseTo((6 * 5 * 17 - 2 * 1 * 9 - 3 * 2 * 11) / 18.0, within(1e-12));
        assertThat(found.exactP()).isNull();
    }

    @Test
    void tenPointsHaveATableAndElevenHaveNone() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10};

        assertThat(MannKendall.of(points(2000, Arrays.copyOf(values, 10)))
                        .orElseThrow()
                        .exactP())
                .isCloseTo(2.0 / 3_628_800, within(1e-18));
        assertThat(MannKendall.of(points(2000, values)).orElseThrow().exactP()).isNull();
    }

    @Test
    void aScoreOfZeroHasAProbabilityOfOne() {
        MannKendall found = MannKendall.of(points(2000, 2, 4, 1, 3)).orElseThrow();

        assertThat(found.score()).isZero();
        assertThat(found.z()).isZero();
        assertThat(found.exactP()).isEqualTo(1);
        assertThat(found.normalP()).isEqualTo(1);
        assertThat(MannKendall.of(points(2000, 2))).isEmpty();
    }

    /** All six orders of three values have a score of one or three in size, two of them of three. */
    @Test
    void ordersOfThreeValuesAreCounted() {
        assertThat(MannKendall.of(points(2000, 1, 3, 2)).orElseThrow().exactP()).isEqualTo(1);
        assertThat(MannKendall.of(points(2000, 3, 2, 1)).orElseThrow().exactP()).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void seasonsAreComparedWithThemselvesOnly() {
        MannKendall found = MannKendall.seasonal(
                        List.of(points(2000, 1, 2, 3), points(2000, 9, 8, 7), points(2000, 1, 5, 6), points(2000, 4)))
                .orElseThrow();

        assertThat(found.score()).isEqualTo(3);
        assertThat(found.variance()).isCloseTo(11, within(1e-12));
        assertThat(found.z()).isCloseTo(2 / Math.sqrt(11), within(1e-12));
        assertThat(MannKendall.seasonal(List.of(points(2000, 4)))).isEmpty();
    }

    @Test
    void aSeriesHasOneValueForEachTime() {
        List<TimePoint> twice = List.of(new TimePoint(2000, 1), new TimePoint(2001, 2), new TimePoint(2000, 3));

        assertThatThrownBy(() -> TheilSen.of(twice, 95))
                .hasMessage("two values at 2000.0, expected one value for each time");
        assertThatThrownBy(() -> new TimePoint(2000, Double.NaN))
                .hasMessage("value NaN at 2000.0, expected finite numbers");
        assertThatThrownBy(() -> new TimePoint(Double.POSITIVE_INFINITY, 1))
                .hasMessage("value 1.0 at Infinity, expected finite numbers");
    }

    @Test
    void revisionsOfFourPeriods() {
        Revisions found = Revisions.of(List.of(
                        new Revisions.Pair(1, 10, 11),
                        new Revisions.Pair(2, 12, 12),
                        new Revisions.Pair(3, -1, 2),
                        new Revisions.Pair(4, 20, 18)))
                .orElseThrow();

        assertThat(found.periods()).isEqualTo(4);
        assertThat(found.mean()).isEqualTo(0.5);
        assertThat(found.meanAbsolute()).isEqualTo(1.5);
        assertThat(found.relativePercent()).isCloseTo(100 * 6.0 / 43, within(1e-12));
        assertThat(found.standardDeviation()).isCloseTo(Math.sqrt(13.0 / 3), within(1e-12));
        assertThat(found.signChangePercent()).isEqualTo(25);
        // lag 1: squares 13, neighbours 0.5 × −0.5 − 0.5 × 2.5 − 2.5 × 2.5 = −7.75, weight one half twice
        assertThat(found.standardError()).isCloseTo(Math.sqrt(13 - 7.75) / 4, within(1e-12));
        assertThat(found.t()).isCloseTo(0.5 / (Math.sqrt(5.25) / 4), within(1e-12));
    }

    @Test
    void whatCannotBeSaidOfRevisionsIsLeftOut() {
        Revisions one = Revisions.of(List.of(new Revisions.Pair(1, 3, 0))).orElseThrow();

        assertThat(one).isEqualTo(new Revisions(1, -3, 3, null, null, 0, null, 100));
        assertThat(Revisions.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "4, 1", "5, 2", "15, 2", "27, 2", "28, 3", "99, 3", "100, 4", "400, 5"})
    void theLagGrowsSlowlyWithTheSeries(int observations, int lag) {
        assertThat(NeweyWest.lag(observations)).isEqualTo(lag);
    }

    @Test
    void recipientsThatFollowTheUnemployedHaveTheElasticityOfTheirPower() {
        List<BenefitElasticity.Quarter> quarters = quarters(16, 0.8);
        BenefitElasticity found = BenefitElasticity.of(quarters, 95).orElseThrow();

        assertThat(found.elasticity()).isCloseTo(0.8, within(1e-10));
        assertThat(found.standardError()).isCloseTo(0, within(1e-10));
        assertThat(found.quarters()).isEqualTo(16);
        assertThat(found.lag()).isEqualTo(2);
        assertThat(BenefitElasticity.of(quarters.subList(1, 16), 95))
                .as("fifteen quarters")
                .isEmpty();
    }

    @Test
    void onlyTheLastRunWithoutAGapCounts() {
        List<BenefitElasticity.Quarter> quarters = quarters(30, 0.8);
        List<BenefitElasticity.Quarter> broken = new ArrayList<>(quarters);
        broken.remove(10);

        assertThat(BenefitElasticity.lastRun(broken)).isEqualTo(quarters.subList(11, 30));
        assertThat(BenefitElasticity.of(broken, 95).orElseThrow().quarters()).isEqualTo(19);
        assertThat(BenefitElasticity.lastRun(List.of())).isEmpty();
    }

    @Test
    void unemployedWhoMoveWithTheSeasonsAloneTellNothing() {
        List<BenefitElasticity.Quarter> quarters = IntStream.range(0, 20)
                .mapToObj(i -> new BenefitElasticity.Quarter(8000 + i, 5 + i % 3, 100 + i % 4))
                .toList();

        assertThat(BenefitElasticity.of(quarters, 95)).isEmpty();
        assertThatThrownBy(() -> new BenefitElasticity.Quarter(8000, 0, 5))
                .hasMessage("recipients 0.0 and unemployed 5.0, expected above 0 for a logarithm");
        assertThatThrownBy(() -> new BenefitElasticity.Quarter(8000, 5, 0))
                .hasMessage("recipients 5.0 and unemployed 0.0, expected above 0 for a logarithm");
    }

    @Test
    void anOldSegmentIsLinkedByTheRatioOfTheOverlap() {
        BreakLink link = BreakLink.of(
                        Map.of(2018.0, 10.0, 2019.0, 12.0, 2020.0, 14.0, 2021.0, 16.0),
                        Map.of(2020.0, 20.0, 2021.0, 25.0, 2022.0, 30.0))
                .orElseThrow();

        assertThat(link.factor()).isEqualTo(1.5);
        assertThat(link.overlap()).isEqualTo(2);
        assertThat(link.linked())
                .isEqualTo(Map.of(2018.0, 15.0, 2019.0, 18.0, 2020.0, 20.0, 2021.0, 25.0, 2022.0, 30.0));
        assertThat(link.oldSegment()).containsEntry(2020.0, 14.0).hasSize(4);
        assertThat(link.newSegment()).hasSize(3);
        assertThat(BreakLink.of(Map.of(2018.0, 10.0), Map.of(2020.0, 20.0))).isEmpty();
        assertThat(BreakLink.of(Map.of(2018.0, 0.0), Map.of(2018.0, 20.0))).isEmpty();
    }

    /** METHOD 6: 1,000 unemployed, 13 per cent covered, 500 a month for six months, administration 5 per cent. */
    @Test
    void theUnemployedWithoutBenefitCostTheirLevelForTheMonthsPaid() {
        FinancingGap gap = new FinancingGap(1000, 13, 6000, 6, 5);

        assertThat(gap.amount()).isCloseTo(870 * 3000 * 1.05, within(1e-6));
        assertThat(new FinancingGap(1000, 100, 6000, 6, 5).amount()).isZero();
    }

    @Test
    void anExactInputGivesARangeOfNoWidth() {
        FinancingGap gap = new FinancingGap(1000, 13, 6000, 6, 5);

        assertThat(gap.simulate(0, 0, new FinancingGap.Draws(100, 7, 95)))
                .isEqualTo(new FinancingGap.Range(gap.amount(), gap.amount()));
    }

    /** 100,000 draws: the percentiles lie within one per cent of those of the normal distribution. */
    @Test
    void theRangeFollowsTheUncertaintyOfBothInputs() {
        FinancingGap gap = new FinancingGap(1000, 40, 6000, 6, 5);
        FinancingGap.Draws draws = new FinancingGap.Draws(100_000, 20240930, 95);
        FinancingGap.Range persons = gap.simulate(5, 0, draws);
        FinancingGap.Range covered = gap.simulate(0, 3, draws);

        assertThat(persons.lower() / gap.amount()).isCloseTo(1 - 1.96 * 0.05, within(0.001));
        assertThat(persons.upper() / gap.amount()).isCloseTo(1 + 1.96 * 0.05, within(0.001));
        assertThat(covered.lower() / gap.amount()).isCloseTo(1 - 1.96 * 3 / 60, within(0.001));
        assertThat(covered.upper() / gap.amount()).isCloseTo(1 + 1.96 * 3 / 60, within(0.001));
        assertThat(gap.simulate(5, 3, draws)).isEqualTo(gap.simulate(5, 3, draws));
        assertThat(gap.simulate(5, 3, new FinancingGap.Draws(100_000, 1, 95))).isNotEqualTo(gap.simulate(5, 3, draws));
    }

    @Test
    void aRangeNeverLeavesWhatCanBe() {
        FinancingGap.Draws draws = new FinancingGap.Draws(2000, 5, 99);

        assertThat(new FinancingGap(1000, 1, 6000, 6, 0).simulate(0, 20, draws).upper())
                .isEqualTo(3_000_000);
        assertThat(new FinancingGap(1000, 99, 6000, 6, 0).simulate(0, 20, draws).lower())
                .isZero();
        assertThat(new FinancingGap(1000, 1, 6000, 6, 0).simulate(90, 0, draws).lower())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1, 10, 5, 6, 0", "1, 10, -5, 6, 0", "1, 10, 5, 0, 0", "1, 10, 5, 6, -1"})
    void aGapOfImpossibleInputsIsRefused(double persons, double covered, double level, double months, double admin) {
        assertThatThrownBy(() -> new FinancingGap(persons, covered, level, months, admin))
                .hasMessage("unemployed " + persons + ", level " + level + ", months " + months + " and administration "
                        + admin + ", expected none below 0 and months above 0");
        assertThatThrownBy(() -> new FinancingGap(1, 100.5, 5, 6, 0))
                .hasMessage("coverage 100.5, expected 0 to 100 per cent");
        assertThatThrownBy(() -> new FinancingGap(1, -0.5, 5, 6, 0))
                .hasMessage("coverage -0.5, expected 0 to 100 per cent");
    }

    private static List<BenefitElasticity.Quarter> quarters(int number, double power) {
        double[] moves = {3, -1, 4, 1, -5, 9, -2, 6};
        double unemployed = 1000;
        List<BenefitElasticity.Quarter> quarters = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            unemployed *= Math.exp(moves[(i * i + i / 3) % 8] / 100);
            double season = Math.exp(0.1 * (i % 4) + 0.02 * i);
            quarters.add(new BenefitElasticity.Quarter(8000 + i, Math.pow(unemployed, power) * season, unemployed));
        }
        return quarters;
    }

    private static void assertPrinted(Double value, String printed) {
        assertThat(HalfEvenRounding.agrees(value, new BigDecimal(printed)))
                .as("%s, printed %s", value, printed)
                .isTrue();
    }

    private static List<TimePoint> points(int first, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new TimePoint(first + i, values[i]))
                .toList();
    }
}
