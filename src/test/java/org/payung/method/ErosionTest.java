package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ErosionTest {

    @Test
    void anUnchangedAmountLosesAFifthWhenPricesRiseByAQuarter() {
        assertThat(HalfEvenRounding.agrees(Erosion.percent(9000, 9000, 100, 125), new BigDecimal("20.0")))
                .isTrue();
        assertThat(Erosion.real(9000, 100, 125)).isEqualTo(7200);
    }

    @Test
    void anAmountThatOutrunsPricesGains() {
        assertThat(Erosion.percent(100, 150, 100, 120)).isCloseTo(-25, within(1e-12));
        assertThat(Erosion.percent(100, 0, 100, 120)).isEqualTo(100);
    }

    @Test
    void whatIsNotAboveZeroIsRefused() {
        assertThatThrownBy(() -> Erosion.percent(0, 1, 1, 1)).hasMessage("amount then 0.0, expected above 0");
        assertThatThrownBy(() -> Erosion.percent(1, -1, 1, 1)).hasMessage("amount -1.0, expected at least 0");
        assertThatThrownBy(() -> Erosion.percent(1, 1, 0, 1)).hasMessage("index then 0.0, expected above 0");
        assertThatThrownBy(() -> Erosion.percent(1, 1, 1, Double.NaN)).hasMessage("index NaN, expected above 0");
        assertThatThrownBy(() -> Erosion.percent(1, 1, 1, Double.POSITIVE_INFINITY))
                .hasMessage("index Infinity, expected above 0");
        assertThatThrownBy(() -> Erosion.percent(1, Double.POSITIVE_INFINITY, 1, 1))
                .hasMessage("amount Infinity, expected at least 0");
        assertThatThrownBy(() -> Erosion.real(1, 0, 1)).hasMessage("index then 0.0, expected above 0");
        assertThatThrownBy(() -> Erosion.real(1, 1, 0)).hasMessage("index 0.0, expected above 0");
    }

    @Property
    void aNewCurrencyOrANewBaseOfTheIndexChangesNothing(
            @ForAll @DoubleRange(min = 1, max = 1e6) double then,
            @ForAll @DoubleRange(min = 1, max = 1e6) double now,
            @ForAll @DoubleRange(min = 10, max = 1000) double index,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        double erosion = Erosion.percent(then, now, 100, index);

        assertThat(Erosion.percent(then * factor, now * factor, 100, index))
                .isCloseTo(erosion, within(1e-9 * (1 + Math.abs(erosion))));
        assertThat(Erosion.percent(then, now, 100 * factor, index * factor))
                .isCloseTo(erosion, within(1e-9 * (1 + Math.abs(erosion))));
    }

    @Property
    void twoStepsMultiply(
            @ForAll @DoubleRange(min = 50, max = 500) double first,
            @ForAll @DoubleRange(min = 50, max = 500) double second) {
        double kept = (1 - Erosion.percent(1, 1, 100, first) / 100) * (1 - Erosion.percent(1, 1, first, second) / 100);

        assertThat(100 * (1 - kept)).isCloseTo(Erosion.percent(1, 1, 100, second), within(1e-9));
    }
}
