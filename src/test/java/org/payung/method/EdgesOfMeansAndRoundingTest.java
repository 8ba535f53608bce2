package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where means, bounds, intervals and rounding end: the last bits, the limits of their range, and what they refuse. */
class EdgesOfMeansAndRoundingTest {

    @Test
    void aMeanOfEqualValuesIsThatValueToTheLastBitWhateverWeighsNothing() {
        for (int i = 1; i <= 2000; i++) {
            double value = i / 7.0 % 100;
            double mean = WeightedMean.of(List.of(
                            new WeightedValue(value, 0.1 * i),
                            new WeightedValue(value, 0.3),
                            new WeightedValue(value, 1.0 / i),
                            new WeightedValue(0.0, 0),
                            new WeightedValue(100.0, 0)))
                    .orElseThrow()
                    .value();
            assertThat(mean).isEqualTo(value);
        }
    }

    @Test
    void aMeanKnowsTheWeightThatHasAValue() {
        WeightedMean mean = WeightedMean.of(
                        List.of(new WeightedValue(10.0, 30), new WeightedValue(20.0, 10), new WeightedValue(null, 40)))
                .orElseThrow();
        assertThat(mean.value()).isEqualTo(12.5);
        assertThat(mean.weight()).isEqualTo(40);
        assertThat(mean.totalWeight()).isEqualTo(80);
        assertThat(mean.coveragePercent()).isEqualTo(50);
    }

    @Test
    void aMemberIsRefusedThatHasNoNumber() {
        assertThatThrownBy(() -> new WeightedValue(1.0, -1))
                .hasMessage("weight -1.0, expected a finite number of at least 0");
        assertThatThrownBy(() -> new WeightedValue(1.0, Double.POSITIVE_INFINITY))
                .hasMessage("weight Infinity, expected a finite number of at least 0");
        assertThatThrownBy(() -> new WeightedValue(Double.NaN, 1)).hasMessage("value NaN, expected a finite number");
        assertThat(new WeightedValue(null, 3).product()).isZero();
        assertThat(new WeightedValue(2.0, 3).product()).isEqualTo(6);
    }

    @Test
    void boundsOfMembersWithoutWeightAreNone() {
        assertThat(NoAssumptionBounds.of(List.of(new WeightedValue(10.0, 0)))).isEmpty();
        assertThat(NoAssumptionBounds.of(List.of(new WeightedValue(10.0, 30), new WeightedValue(null, 10))))
                .contains(new NoAssumptionBounds(7.5, 32.5));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 3, 4, 0, 1.0", // 20 x sqrt(9 + 16) per cent
        "20, 3, 4, 0.5, 0.72111025509", // sqrt(25 - 12)
        "20, 3, 4, 1, 0.2", // sqrt(25 - 24)
        "20, 3, 4, -1, 1.4",
        "20, 4, 4, 1, 0",
        "0, 3, 4, 0, 0"
    })
    void anIntervalOfTwoEstimatesHasTheirCovariance(
            double ratio, double numerator, double denominator, double correlation, double standardError) {
        DeltaInterval interval = DeltaInterval.of(ratio, numerator, denominator, correlation, 95);
        assertThat(interval.standardError()).isCloseTo(standardError, within(1e-10));
        assertThat(interval.lower()).isCloseTo(ratio - 1.959963984540054 * standardError, within(1e-9));
        assertThat(interval.upper()).isCloseTo(ratio + 1.959963984540054 * standardError, within(1e-9));
    }

    @Test
    void anIntervalOfAShareStaysBetweenNothingAndAll() {
        assertThat(DeltaInterval.of(100, 5, 95).upper()).isEqualTo(100);
        assertThat(DeltaInterval.of(100, 5, 95).lower()).isCloseTo(90.2002, within(1e-4));
        assertThat(DeltaInterval.of(1, 80, 95).lower()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void aRatioOutsideItsRangeIsRefused(double ratio) {
        assertThatThrownBy(() -> DeltaInterval.of(ratio, 5, 95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ratio " + ratio + ", expected 0 to 100 per cent");
    }

    @Test
    void correlationsAndVariationsOutsideTheirRangeAreRefused() {
        assertThatThrownBy(() -> DeltaInterval.of(10, 5, 5, 1.01, 95)).hasMessage("correlation 1.01, expected -1 to 1");
        assertThatThrownBy(() -> DeltaInterval.of(10, 5, 5, Double.NaN, 95))
                .hasMessage("correlation NaN, expected -1 to 1");
        assertThatThrownBy(() -> DeltaInterval.of(10, -1, 5, 0, 95))
                .hasMessage("coefficient of variation -1.0, expected at least 0 per cent");
        assertThatThrownBy(() -> DeltaInterval.of(10, 5, Double.POSITIVE_INFINITY, 0, 95))
                .hasMessage("coefficient of variation Infinity, expected at least 0 per cent");
        assertThat(DeltaInterval.of(10, 0, 0, 0, 95)).isEqualTo(new DeltaInterval(0, 10, 10));
    }

    @Test
    void aGapThatIsClosedAlreadyAndALineThatDoesNotRiseAreRefused() {
        assertThatThrownBy(() -> GapClosure.share(100, 100))
                .hasMessage("first value 100.0, expected less than 100 per cent");
        assertThatThrownBy(() -> GapClosure.arrival(2023, 50, 0))
                .hasMessage("slope 0.0, expected above 0 points a year");
        assertThat(GapClosure.share(50, 25)).isEqualTo(-0.5);
        assertThat(GapClosure.share(50, 100)).isEqualTo(1);
    }

    @Test
    void anArrivalOnAYearButForTheLastBitsIsThatYear() {
        assertThat(GapClosure.arrivalYear(2023, 90, 1)).isEqualTo(2033);
        assertThat(GapClosure.arrivalYear(2023 + 5e-10, 90, 1)).isEqualTo(2033);
        assertThat(GapClosure.arrivalYear(2023 + 3e-9, 90, 1)).isEqualTo(2034);
        assertThat(GapClosure.arrivalYear(2023, 100, 1)).isEqualTo(2023);
    }

    @ParameterizedTest
    @CsvSource({
        "16.65, 16.7, true",
        "16.75, 16.7, true",
        "16.649999, 16.7, false",
        "16.750001, 16.7, false",
        "16.64999999998, 16.7, true",
        "16.6499999998, 16.7, false",
        "15.5, 16, true",
        "15.49, 16, false",
        "-0.05, 0.0, true",
        "-0.051, 0.0, false"
    })
    void aFigureAgreesToHalfAUnitOfTheLastDigit(double value, String printed, boolean agrees) {
        assertThat(HalfEvenRounding.agrees(value, new BigDecimal(printed))).isEqualTo(agrees);
    }

    @Test
    void whatIsNoNumberIsNotRounded() {
        assertThatThrownBy(() -> HalfEvenRounding.round(Double.NaN, 1)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void aSumOfNoneIsZeroAndOfOneIsItself() {
        assertThat(Sum.of(new double[0])).isZero();
        assertThat(Sum.of(new double[] {0.1})).isEqualTo(0.1);
        assertThat(Sum.of(new double[] {1e16, 1, -1e16})).isEqualTo(1);
        double[] terms = {3, 1, 2};
        assertThat(Sum.of(terms)).isEqualTo(6);
        assertThat(terms).containsExactly(3, 1, 2);
    }

    @Test
    void averagesCountTheirValues() {
        assertThat(SimpleAverages.of(List.of())).isEmpty();
        assertThat(SimpleAverages.of(List.of(9.0, 1.0, 2.0))).contains(new SimpleAverages(4, 2, 3));
        assertThat(SimpleAverages.of(List.of(9.0, 1.0, 2.0, 4.0))).contains(new SimpleAverages(4, 3, 4));
    }
}
