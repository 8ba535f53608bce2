package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PovertyLineMultipleTest {

    /** 3,650 a month are 120 a day; at 10 for a dollar and prices up by a fifth, 10 dollars of the base year. */
    @Test
    void anAmountBecomesDollarsOfTheBaseYearADay() {
        double dollars = PovertyLineMultiple.dollarsPerDay(3650, 10, 120, 100);

        assertThat(dollars).isCloseTo(10, within(1e-12));
        assertThat(PovertyLineMultiple.percent(dollars, 2.50, 1)).isCloseTo(400, within(1e-10));
        assertThat(PovertyLineMultiple.percent(dollars, 2.50, 4)).isCloseTo(100, within(1e-10));
        assertThat(PovertyLineMultiple.dollarsPerDay(0, 10, 120, 100)).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> PovertyLineMultiple.dollarsPerDay(-1, 1, 1, 1))
                .hasMessage("amount -1.0, expected at least 0");
        assertThatThrownBy(() -> PovertyLineMultiple.dollarsPerDay(1, 0, 1, 1))
                .hasMessage("PPP factor 0.0, expected above 0");
        assertThatThrownBy(() -> PovertyLineMultiple.dollarsPerDay(1, 1, 0, 1))
                .hasMessage("prices 0.0, expected above 0");
        assertThatThrownBy(() -> PovertyLineMultiple.dollarsPerDay(1, 1, 1, 0))
                .hasMessage("prices in the base year 0.0, expected above 0");
        assertThatThrownBy(() -> PovertyLineMultiple.percent(1, 0, 1)).hasMessage("line 0.0, expected above 0");
        assertThatThrownBy(() -> PovertyLineMultiple.percent(1, 1, 0)).hasMessage("0 persons, expected at least 1");
    }
}
