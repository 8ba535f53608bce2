package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** Errors of group figures: rounding, the normal interval, the interval of draws (METHOD 8.6 and 2.4). */
class GroupErrorsTest {

    /** A tenth as unit: 0.1²/12 for a figure alone, a quarter of it each for two halves. */
    @Example
    void theVarianceOfRoundingByHand() {
        assertThat(RoundingError.variance(List.of(new RoundingError(1, 1)))).isCloseTo(0.01 / 12, within(1e-18));
        assertThat(RoundingError.variance(List.of(new RoundingError(0.5, 1), new RoundingError(0.5, 0))))
                .isCloseTo(0.25 * 0.01 / 12 + 0.25 / 12, within(1e-18));
        assertThat(RoundingError.variance(List.of())).isZero();
        assertThat(RoundingError.variance(List.of(new RoundingError(0, 1)))).isZero();
    }

    @Example
    void whatIsNoShareOrNoDigitIsRefused() {
        assertThatThrownBy(() -> new RoundingError(1.1, 1)).hasMessage("share 1.1, expected 0 to 1");
        assertThatThrownBy(() -> new RoundingError(-0.1, 1)).hasMessage("share -0.1, expected 0 to 1");
        assertThatThrownBy(() -> new RoundingError(0.5, -1)).hasMessage("-1 decimals, expected 0 or more");
        assertThat(new RoundingError(1 + 1e-13, 0).decimals()).isZero();
    }

    /** METHOD 8.6: 14.7 with a standard error of 0.735 gives 13.26 to 16.14. */
    @Example
    void theNormalIntervalOfTheMethod() {
        NormalInterval interval = NormalInterval.ofPercent(14.7, 0.735 * 0.735, 95);

        assertThat(interval.lower()).isCloseTo(13.26, within(0.005));
        assertThat(interval.upper()).isCloseTo(16.14, within(0.005));
    }

    @Example
    void theNormalIntervalIsClipped() {
        assertThat(NormalInterval.ofPercent(0.5, 1, 95).lower()).isZero();
        assertThat(NormalInterval.ofPercent(99.5, 1, 95).upper()).isEqualTo(100);
        assertThat(NormalInterval.ofPercent(0, 0, 95)).isEqualTo(new NormalInterval(0, 0));
        assertThat(NormalInterval.ofPercent(100, 0, 95)).isEqualTo(new NormalInterval(100, 100));
        assertThatThrownBy(() -> NormalInterval.ofPercent(-1, 1, 95))
                .hasMessage("share -1.0, expected 0 to 100 per cent");
        assertThatThrownBy(() -> NormalInterval.ofPercent(101, 1, 95))
                .hasMessage("share 101.0, expected 0 to 100 per cent");
        assertThatThrownBy(() -> NormalInterval.ofPercent(50, -1, 95)).hasMessage("variance -1.0, expected at least 0");
        assertThatThrownBy(() -> NormalInterval.ofPercent(50, 1, 0))
                .hasMessage("level 0.0, expected between 0 and 100 per cent");
        assertThatThrownBy(() -> NormalInterval.ofPercent(50, 1, 100))
                .hasMessage("level 100.0, expected between 0 and 100 per cent");
    }

    /** R: quantile(0:100, c(0.05, 0.95)) is 5 and 95; quantile(c(1, 2, 4, 8), c(0.25, 0.75)) is 1.75 and 5. */
    @Example
    void theIntervalOfDrawsByHand() {
        List<Double> draws = new ArrayList<>();
        for (int each = 100; each >= 0; each--) {
            draws.add((double) each);
        }
        assertThat(PredictiveInterval.of(draws, 90)).isEqualTo(new PredictiveInterval(50, 5, 95));
        assertThat(PredictiveInterval.of(List.of(8.0, 1.0, 4.0, 2.0), 50))
                .isEqualTo(new PredictiveInterval(3.75, 1.75, 5));
        assertThat(PredictiveInterval.of(List.of(3.0), 90)).isEqualTo(new PredictiveInterval(3, 3, 3));
        assertThatThrownBy(() -> PredictiveInterval.of(List.of(), 90)).hasMessage("no draws, expected at least one");
        assertThatThrownBy(() -> PredictiveInterval.of(List.of(1.0), 100))
                .hasMessage("level 100.0, expected between 0 and 100 per cent");
        assertThatThrownBy(() -> PredictiveInterval.of(List.of(1.0), 0))
                .hasMessage("level 0.0, expected between 0 and 100 per cent");
    }

    @Property(tries = 100)
    void aHigherLevelGivesAWiderInterval(@ForAll @Size(9) List<@DoubleRange(max = 100) Double> draws) {
        PredictiveInterval narrow = PredictiveInterval.of(draws, 50);
        PredictiveInterval wide = PredictiveInterval.of(draws, 90);

        assertThat(wide.lower()).isLessThanOrEqualTo(narrow.lower());
        assertThat(wide.upper()).isGreaterThanOrEqualTo(narrow.upper());
    }
}
