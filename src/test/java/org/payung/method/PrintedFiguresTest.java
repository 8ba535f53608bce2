package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that METHOD prints, each at half a unit of its last digit. */
class PrintedFiguresTest {

    @ParameterizedTest
    @CsvSource({"0.25,1,0.2", "0.35,1,0.4", "-0.04,1,0.0", "-0.05,1,0.0", "-0.15,1,-0.2", "2.675,2,2.68", "7,0,7"})
    void roundsHalfToEvenOnTheShortestDecimalForm(double value, int decimals, String printed) {
        assertThat(HalfEvenRounding.round(value, decimals).toPlainString()).isEqualTo(printed);
    }

    @Test
    void agreesWithinHalfAUnitOfTheLastDigit() {
        assertThat(HalfEvenRounding.agrees(73.6615, new BigDecimal("73.7"))).isTrue();
        assertThat(HalfEvenRounding.agrees(73.65, new BigDecimal("73.7"))).isTrue();
        assertThat(HalfEvenRounding.agrees(73.6499, new BigDecimal("73.7"))).isFalse();
    }

    /** METHOD 8.6: R = 14.7, CV(D) = 5 %. */
    @Test
    void aRegisterCountOverASurveyEstimate() {
        DeltaInterval interval = DeltaInterval.of(14.7, 5, 95);

        assertThat(interval.standardError()).isCloseTo(0.735, within(0.0005));
        assertThat(interval.lower()).isCloseTo(13.26, within(0.005));
        assertThat(interval.upper()).isCloseTo(16.14, within(0.005));
        assertThat(DeltaInterval.of(98, 15, 95).upper()).isEqualTo(100);
    }

    /** METHOD 2.5: from 52.4 in 2023, by the slope of 2009 to 2023 and by that of 2015 to 2023. */
    @Test
    void theYearInWhichALineReachesAHundred() {
        assertThat(GapClosure.arrival(2023, 52.4, 13.7 / 14)).isCloseTo(2071.6, within(0.05));
        assertThat(GapClosure.arrival(2023, 52.4, 9.6 / 8)).isCloseTo(2062.7, within(0.05));
    }

    /** METHOD 8.8: SI_COV_BENFTS of the world, 2015 to 2023. */
    @Test
    void theShareOfTheGapThatWasClosed() {
        assertThat(GapClosure.share(42.8, 52.4)).isCloseTo(0.168, within(0.0005));
    }

    /** R 4: {@code quantile(c(0, 3, 45, 61, 100), 0.5, type = 7)} and of the first four. */
    @Test
    void theMedianIsThatOfR() {
        assertThat(SimpleAverages.of(List.of(100.0, 0.0, 61.0, 3.0, 45.0))
                        .orElseThrow()
                        .median())
                .isEqualTo(45);
        assertThat(SimpleAverages.of(List.of(0.0, 61.0, 3.0, 45.0))
                        .orElseThrow()
                        .median())
                .isEqualTo(24);
        assertThat(SimpleAverages.of(List.of())).isEmpty();
    }
}
