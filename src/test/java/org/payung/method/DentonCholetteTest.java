package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.payung.method.TemporalAggregation.Conversion;

class DentonCholetteTest {

    private static final double LAST_BITS = 1e-10;

    @Example
    void theWorkedFigureWithIndicatorHolds() {
        double[] quarters = DentonCholette.of(SharedSeries.years(2), SharedSeries.quarters(8), SharedSeries.AVERAGE);

        SharedSeries.assertFigures(
                SharedSeries.list(quarters), "36.8659 38.8873 41.0063 43.2405 45.6081 49.9146 54.1619 58.3154");
    }

    @Example
    void theWorkedFigureWithoutIndicatorHolds() {
        double[] quarters = DentonCholette.smooth(SharedSeries.years(2), 8, SharedSeries.AVERAGE);

        SharedSeries.assertFigures(
                SharedSeries.list(quarters), "37.2727 38.3636 40.5455 43.8182 48.1818 51.4545 53.6364 54.7273");
    }

    @Example
    void theQuarterAfterTheLastBenchmarkKeepsTheLastQuarterlyRatio() {
        double[] indicator = {38, 40, 42, 44, 46, 50, 54, 58, 60};

        double[] quarters = DentonCholette.of(SharedSeries.years(2), indicator, SharedSeries.AVERAGE);

        SharedSeries.assertFigures(List.of(quarters[8]), "60.3262");
        assertThat(quarters[8] / 60).isCloseTo(quarters[7] / 58, within(1e-15));
    }

    @Example
    void oneBenchmarkGivesTheIndicatorInProportion() {
        double[] quarters = DentonCholette.of(new double[] {100}, new double[] {1, 2, 3, 4}, SharedSeries.SUM);

        SharedSeries.assertClose(quarters, new double[] {10, 20, 30, 40}, 1e-15);
    }

    @Example
    void anEndOfYearStockRunsStraightBetweenTheEndsAndIsFlatBeforeTheFirst() {
        double[] quarters =
                DentonCholette.smooth(new double[] {10, 18}, 9, TemporalAggregation.ofQuarters(Conversion.LAST));

        SharedSeries.assertClose(quarters, new double[] {10, 10, 10, 10, 12, 14, 16, 18, 18}, 1e-14);
    }

    @Example
    void aBeginningOfYearStockIsFlatAfterTheLast() {
        double[] quarters =
                DentonCholette.smooth(new double[] {10, 18}, 8, TemporalAggregation.ofQuarters(Conversion.FIRST));

        SharedSeries.assertClose(quarters, new double[] {10, 12, 14, 16, 18, 18, 18, 18}, 1e-14);
    }

    @Example
    void monthsMayMakeAQuarterAsQuartersMakeAYear() {
        TemporalAggregation months = new TemporalAggregation(Conversion.SUM, 3);

        double[] values = DentonCholette.of(new double[] {6, 12}, new double[] {1, 2, 3, 2, 4, 6}, months);

        SharedSeries.assertClose(values, new double[] {1, 2, 3, 2, 4, 6}, 1e-14);
    }

    @Example
    void aHundredYearsAreMetToTheLastBits() {
        double[] benchmarks = new double[100];
        Arrays.setAll(benchmarks, i -> 1000 + 400 * Math.sin(i) + i * i);

        double[] quarters = DentonCholette.smooth(benchmarks, 400, SharedSeries.AVERAGE);

        for (int year = 0; year < benchmarks.length; year++) {
            assertThat(SharedSeries.AVERAGE.aggregate(quarters, year)).isCloseTo(benchmarks[year], within(1e-9));
        }
    }

    @Property(tries = 200)
    void everyBenchmarkIsMet(@ForAll("series") List<Double> x, @ForAll Conversion conversion) {
        TemporalAggregation aggregation = TemporalAggregation.ofQuarters(conversion);
        double[] benchmarks = {40, 52, 3, 67};

        double[] quarters = DentonCholette.of(benchmarks, SharedSeries.array(x), aggregation);

        for (int year = 0; year < benchmarks.length; year++) {
            assertThat(aggregation.aggregate(quarters, year)).isCloseTo(benchmarks[year], within(67 * LAST_BITS));
        }
    }

    @Property(tries = 200)
    void anIndicatorInProportionToTheTruthGivesTheTruth(
            @ForAll("series") List<Double> truth,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 1000) double factor,
            @ForAll Conversion conversion) {
        TemporalAggregation aggregation = TemporalAggregation.ofQuarters(conversion);
        double[] quarters = SharedSeries.array(truth);
        double[] benchmarks = new double[4];
        Arrays.setAll(benchmarks, year -> aggregation.aggregate(quarters, year));
        double[] indicator = Arrays.stream(quarters).map(each -> factor * each).toArray();

        SharedSeries.assertClose(DentonCholette.of(benchmarks, indicator, aggregation), quarters, LAST_BITS);
    }

    @Property(tries = 200)
    void theUnitOfTheBenchmarksIsTheUnitOfTheResultAndTheIndicatorHasNone(
            @ForAll("series") List<Double> x,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 1000) double ofBenchmarks,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 1000) double ofIndicator) {
        double[] indicator = SharedSeries.array(x);
        double[] scaledIndicator =
                Arrays.stream(indicator).map(each -> ofIndicator * each).toArray();
        double[] scaledBenchmarks = Arrays.stream(SharedSeries.years(4))
                .map(each -> ofBenchmarks * each)
                .toArray();

        double[] plain = DentonCholette.of(SharedSeries.years(4), indicator, SharedSeries.AVERAGE);
        double[] scaled = DentonCholette.of(scaledBenchmarks, scaledIndicator, SharedSeries.AVERAGE);

        SharedSeries.assertClose(
                scaled, Arrays.stream(plain).map(each -> ofBenchmarks * each).toArray(), LAST_BITS);
    }

    @Property(tries = 100)
    void noOtherSeriesThatMeetsTheBenchmarksHasARatioThatChangesLess(
            @ForAll("series") List<Double> x,
            @ForAll @Size(16) List<@Scale(4) @DoubleRange(min = -1, max = 1) Double> other) {
        double[] indicator = SharedSeries.array(x);
        double[] best = DentonCholette.of(SharedSeries.years(4), indicator, SharedSeries.AVERAGE);
        double[] worse = best.clone();
        for (int t = 0; t < worse.length; t++) {
            double mean = SharedSeries.AVERAGE.aggregate(SharedSeries.array(other), t / 4);
            worse[t] += other.get(t) - mean;
        }

        assertThat(roughness(best, indicator)).isLessThanOrEqualTo(roughness(worse, indicator) * (1 + 1e-9));
    }

    @Example
    void whatCannotBeDistributedIsRefused() {
        double[] years = SharedSeries.years(2);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DentonCholette.of(years, new double[] {1, 1, 1, 0, 1, 1, 1, 1}, SharedSeries.SUM))
                .withMessage("indicator 0.0, expected above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DentonCholette.of(
                        years, new double[] {1, 1, 1, Double.POSITIVE_INFINITY, 1, 1, 1, 1}, SharedSeries.SUM))
                .withMessage("indicator Infinity, expected above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DentonCholette.smooth(years, 7, SharedSeries.SUM))
                .withMessage("7 short periods for 2 benchmarks, expected at least 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DentonCholette.of(years, new double[] {1, 1, 1, 1}, SharedSeries.SUM))
                .withMessage("4 short periods for 2 benchmarks, expected at least 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DentonCholette.smooth(new double[0], 4, SharedSeries.SUM))
                .withMessage("no benchmark, expected at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DentonCholette.smooth(new double[] {Double.NaN}, 4, SharedSeries.SUM))
                .withMessage("benchmark NaN, expected a finite number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DentonCholette.smooth(years, -1, SharedSeries.SUM))
                .withMessage("-1 short periods for 2 benchmarks, expected at least 8");
    }

    @Provide
    Arbitrary<List<Double>> series() {
        return Arbitraries.doubles().between(1, 1000).list().ofSize(16);
    }

    private static double roughness(double[] values, double[] indicator) {
        double sum = 0;
        for (int t = 1; t < values.length; t++) {
            sum += Math.pow(values[t] / indicator[t] - values[t - 1] / indicator[t - 1], 2);
        }
        return sum;
    }
}
