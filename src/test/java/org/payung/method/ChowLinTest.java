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
import org.payung.method.TemporalAggregation.Conversion;

class ChowLinTest {

    private static final double LAST_BITS = 1e-9;

    private final Disaggregated worked = ChowLin.fixed(
            SharedSeries.years(4), Regressors.withConstant(SharedSeries.quarters(16)), SharedSeries.AVERAGE, 0.75);

    @Example
    void theWorkedCoefficientsHold() {
        SharedSeries.assertFigures(worked.coefficients(), "-1.1111 1.013875");
        SharedSeries.assertFigures(List.of(worked.variance()), "3.4001");
        assertThat(worked.rho()).isEqualTo(0.75);
    }

    @Example
    void theWorkedQuartersHold() {
        SharedSeries.assertFigures(
                worked.values(),
                "36.9698 38.9498 40.9898 43.0906 45.2585 49.6191 54.1700 58.9525 58.9578 61.3766 64.2137 67.4519"
                        + " 63.9262 66.0119 67.5462 70.5156");
    }

    @Example
    void theWorkedStandardErrorsHold() {
        SharedSeries.assertFigures(
                List.of(worked.standardErrors().get(0), worked.standardErrors().get(15)), "1.6642 1.7165");
    }

    @Example
    void fourBenchmarksDoNotIdentifyRho() {
        Disaggregated estimated = ChowLin.maxLog(
                SharedSeries.years(4), Regressors.withConstant(SharedSeries.quarters(16)), SharedSeries.AVERAGE);

        assertThat(estimated.rho()).isZero();
    }

    /** In R: the normal density of the four years under the dense covariance, and optimize() over rho. */
    @Example
    void theLikelihoodAndTheSmallestResidualAreThoseOfR() {
        Disaggregated smallest = ChowLin.minRss(
                SharedSeries.years(4), Regressors.withConstant(SharedSeries.quarters(16)), SharedSeries.AVERAGE);

        assertThat(worked.logLikelihood()).isCloseTo(-7.33496928430, within(1e-10));
        assertThat(smallest.rho()).isCloseTo(0.935914763, within(1e-6));
        assertThat(smallest.variance()).isCloseTo(5.90309637628 / 2, within(1e-10));
    }

    @Example
    void afterTheLastBenchmarkTheDisturbanceDiesOut() {
        double[] indicator = {38, 40, 42, 44, 46, 50, 54, 58, 57, 59, 62, 66, 64, 67, 69, 72, 70, 73, 75};
        Disaggregated found =
                ChowLin.fixed(SharedSeries.years(4), Regressors.withConstant(indicator), SharedSeries.AVERAGE, 0.75);

        assertThat(found.values().subList(0, 16))
                .hasSize(16)
                .allSatisfy(each -> assertThat(each).isFinite());
        for (int ahead = 1; ahead <= 3; ahead++) {
            double disturbance = Math.pow(0.75, ahead) * (found.values().get(15) - fitted(found, indicator[15]));
            assertThat(found.values().get(15 + ahead))
                    .isCloseTo(fitted(found, indicator[15 + ahead]) + disturbance, within(1e-12));
        }
        SharedSeries.assertClose(
                SharedSeries.array(found.values().subList(0, 16)), SharedSeries.array(worked.values()), 1e-13);
        assertThat(found.standardErrors().get(18))
                .isGreaterThan(found.standardErrors().get(15));
    }

    @Example
    void anEndStockThatIsABenchmarkHasNoError() {
        Disaggregated found = ChowLin.fixed(
                SharedSeries.years(4),
                Regressors.withConstant(SharedSeries.quarters(16)),
                TemporalAggregation.ofQuarters(Conversion.LAST),
                0.6);

        for (int year = 0; year < 4; year++) {
            assertThat(found.standardErrors().get(4 * year + 3)).isCloseTo(0, within(1e-12));
            assertThat(found.standardErrors().get(4 * year)).isGreaterThan(0.1);
        }
    }

    @Example
    void anIndicatorThatMeetsTheBenchmarksAloneLeavesNothingToChoose() {
        double[] indicator = SharedSeries.quarters(16);
        double[] benchmarks = new double[4];
        Arrays.setAll(benchmarks, year -> 3 + 2 * SharedSeries.AVERAGE.aggregate(indicator, year));

        Disaggregated found = ChowLin.maxLog(benchmarks, Regressors.withConstant(indicator), SharedSeries.AVERAGE);

        assertThat(found.rho()).isZero();
        SharedSeries.assertClose(
                SharedSeries.array(found.values()),
                Arrays.stream(indicator).map(each -> 3 + 2 * each).toArray(),
                1e-12);
    }

    @Example
    void withoutIndicatorTheConstantIsTheRegressor() {
        Disaggregated found = ChowLin.fixed(SharedSeries.years(4), Regressors.constant(16), SharedSeries.AVERAGE, 0.5);

        assertThat(found.coefficients()).hasSize(1);
        for (int year = 0; year < 4; year++) {
            assertThat(SharedSeries.AVERAGE.aggregate(SharedSeries.array(found.values()), year))
                    .isCloseTo(SharedSeries.years(4)[year], within(1e-12));
        }
    }

    @Property(tries = 150)
    void everyBenchmarkIsMet(
            @ForAll("series") List<Double> x,
            @ForAll Conversion conversion,
            @ForAll @Scale(4) @DoubleRange(min = 0, max = 0.999) double rho) {
        TemporalAggregation aggregation = TemporalAggregation.ofQuarters(conversion);
        Disaggregated found =
                ChowLin.fixed(SharedSeries.years(4), Regressors.withConstant(SharedSeries.array(x)), aggregation, rho);

        double size = found.values().stream().mapToDouble(Math::abs).max().orElseThrow();
        for (int year = 0; year < 4; year++) {
            assertThat(aggregation.aggregate(SharedSeries.array(found.values()), year))
                    .isCloseTo(SharedSeries.years(4)[year], within(LAST_BITS * Math.max(67, size)));
        }
    }

    @Property(tries = 150)
    void theUnitOfTheBenchmarksIsTheUnitOfTheResultAndTheIndicatorHasNone(
            @ForAll("series") List<Double> x,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 100) double ofBenchmarks,
            @ForAll @Scale(4) @DoubleRange(min = 0.01, max = 100) double ofIndicator) {
        double[] indicator = SharedSeries.array(x);
        double[] scaled =
                Arrays.stream(indicator).map(each -> ofIndicator * each).toArray();
        double[] benchmarks = Arrays.stream(SharedSeries.years(4))
                .map(each -> ofBenchmarks * each)
                .toArray();

        Disaggregated one =
                ChowLin.fixed(SharedSeries.years(4), Regressors.withConstant(indicator), SharedSeries.AVERAGE, 0.7);
        Disaggregated other = ChowLin.fixed(benchmarks, Regressors.withConstant(scaled), SharedSeries.AVERAGE, 0.7);

        SharedSeries.assertClose(SharedSeries.array(other.values()), times(ofBenchmarks, one.values()), 1e-8);
        SharedSeries.assertClose(
                SharedSeries.array(other.standardErrors()), times(ofBenchmarks, one.standardErrors()), 1e-8);
    }

    @Property(tries = 100)
    void noRhoOfTheRangeIsLikelierThanTheOneChosen(
            @ForAll("series") List<Double> x, @ForAll @Scale(4) @DoubleRange(min = 0, max = 0.999) double other) {
        Regressors regressors = Regressors.withConstant(SharedSeries.array(x));
        Disaggregated chosen = ChowLin.maxLog(SharedSeries.years(4), regressors, SharedSeries.AVERAGE);
        Disaggregated at = ChowLin.fixed(SharedSeries.years(4), regressors, SharedSeries.AVERAGE, other);

        assertThat(at.logLikelihood()).isLessThanOrEqualTo(chosen.logLikelihood() + 1e-9);
        assertThat(chosen.rho()).isBetween(0.0, 0.999);
    }

    @Example
    void whatCannotBeEstimatedIsRefused() {
        double[] indicator = SharedSeries.quarters(16);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChowLin.fixed(
                        SharedSeries.years(2), Regressors.withConstant(indicator), SharedSeries.AVERAGE, 0.5))
                .withMessage("2 benchmarks for 2 regressors, expected more benchmarks than regressors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChowLin.fixed(
                        SharedSeries.years(4), Regressors.withConstant(indicator), SharedSeries.AVERAGE, 1))
                .withMessage("rho 1.0, expected at least 0 and below 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChowLin.fixed(
                        SharedSeries.years(4), Regressors.withConstant(indicator), SharedSeries.AVERAGE, -0.1))
                .withMessage("rho -0.1, expected at least 0 and below 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChowLin.fixed(
                        SharedSeries.years(4),
                        Regressors.withoutConstant(indicator, times(2, SharedSeries.list(indicator))),
                        SharedSeries.AVERAGE,
                        0.5))
                .withMessage("regressors depend on each other, expected independent ones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChowLin.fixed(
                        SharedSeries.years(4),
                        Regressors.withConstant(SharedSeries.quarters(15)),
                        SharedSeries.AVERAGE,
                        0.5))
                .withMessage("15 short periods for 4 benchmarks, expected at least 16");
    }

    @Provide
    Arbitrary<List<Double>> series() {
        return Arbitraries.doubles()
                .between(1, 100)
                .list()
                .ofSize(16)
                .filter(each -> spreadOfYears(each) > 1 && spreadOfEnds(each) > 1);
    }

    private static double spreadOfYears(List<Double> series) {
        return spread(SharedSeries.AVERAGE, series);
    }

    private static double spreadOfEnds(List<Double> series) {
        return Math.min(
                spread(TemporalAggregation.ofQuarters(Conversion.FIRST), series),
                spread(TemporalAggregation.ofQuarters(Conversion.LAST), series));
    }

    private static double spread(TemporalAggregation aggregation, List<Double> series) {
        double[] years = new double[4];
        Arrays.setAll(years, year -> aggregation.aggregate(SharedSeries.array(series), year));
        return Arrays.stream(years).max().orElseThrow()
                - Arrays.stream(years).min().orElseThrow();
    }

    private static double fitted(Disaggregated found, double indicator) {
        return found.coefficients().get(0) + found.coefficients().get(1) * indicator;
    }

    private static double[] times(double factor, List<Double> values) {
        return values.stream().mapToDouble(each -> factor * each).toArray();
    }
}
