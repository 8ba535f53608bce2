package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** METHOD 2.4, p*, and the logit that it is for. */
class SmithsonVerkuilenTest {

    /** n = 50: 0, 13 and 100 per cent become 0.0100, 0.1374 and 0.9900. */
    @Example
    void theFiguresOfTheMethod() {
        assertThat(SmithsonVerkuilen.squeeze(0, 50)).isCloseTo(1.00, within(0.005));
        assertThat(SmithsonVerkuilen.squeeze(13, 50)).isCloseTo(13.74, within(0.005));
        assertThat(SmithsonVerkuilen.squeeze(100, 50)).isCloseTo(99.00, within(0.005));
    }

    @Example
    void oneObservationSaysNothing() {
        assertThat(SmithsonVerkuilen.squeeze(3, 1)).isEqualTo(50);
    }

    @Example
    void whatIsNoShareIsRefused() {
        assertThatThrownBy(() -> SmithsonVerkuilen.squeeze(-1, 5)).hasMessage("share -1.0, expected 0 to 100 per cent");
        assertThatThrownBy(() -> SmithsonVerkuilen.squeeze(101, 5))
                .hasMessage("share 101.0, expected 0 to 100 per cent");
        assertThatThrownBy(() -> SmithsonVerkuilen.squeeze(1, 0)).hasMessage("0 observations, expected at least 1");
    }

    @Property(tries = 200)
    void theShareIsStrictlyInsideAndKeepsItsSide(
            @ForAll @DoubleRange(max = 100) double percent, @ForAll @IntRange(min = 2, max = 5000) int n) {
        double squeezed = SmithsonVerkuilen.squeeze(percent, n);

        assertThat(squeezed).isGreaterThan(0).isLessThan(100);
        assertThat(Math.abs(squeezed - 50)).isLessThanOrEqualTo(Math.abs(percent - 50) + 1e-12);
    }

    @Example
    void logitsByHand() {
        assertThat(LogitScale.of(50)).isZero();
        assertThat(LogitScale.of(90)).isCloseTo(Math.log(9), within(1e-14));
        assertThat(LogitScale.percent(Math.log(9))).isCloseTo(90, within(1e-12));
        assertThat(LogitScale.percent(-Math.log(9))).isCloseTo(10, within(1e-12));
        assertThat(LogitScale.percent(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(LogitScale.percent(Double.POSITIVE_INFINITY)).isEqualTo(100);
        assertThat(LogitScale.percent(-2000)).isZero();
        assertThat(LogitScale.percent(-700)).isGreaterThan(0);
        assertThat(LogitScale.variance(20, 0.16)).isCloseTo(0.16 / (16 * 16), within(1e-15));
        assertThatThrownBy(() -> LogitScale.of(0))
                .hasMessage("share 0.0, expected more than 0 and less than 100 per cent");
        assertThatThrownBy(() -> LogitScale.of(100))
                .hasMessage("share 100.0, expected more than 0 and less than 100 per cent");
        assertThatThrownBy(() -> LogitScale.variance(0, 1))
                .hasMessage("share 0.0, expected more than 0 and less than 100 per cent");
        assertThatThrownBy(() -> LogitScale.percent(Double.NaN)).hasMessage("logit NaN, expected a number");
    }
}
