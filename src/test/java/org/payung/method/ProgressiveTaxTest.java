package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.payung.method.ProgressiveTax.Slice;

class ProgressiveTaxTest {

    private final ProgressiveTax tax =
            new ProgressiveTax(List.of(new Slice(0, 0), new Slice(1000, 10), new Slice(3000, 20)));

    @Test
    void eachSliceIsTaxedAtItsOwnRate() {
        assertThat(tax.on(1000)).isZero();
        assertThat(tax.on(1500)).isCloseTo(50, within(1e-12));
        assertThat(tax.on(3000)).isCloseTo(200, within(1e-12));
        assertThat(tax.on(5000)).isCloseTo(600, within(1e-12));
    }

    @Test
    void noIncomeIsNotTaxed() {
        assertThat(tax.on(0)).isZero();
        assertThat(tax.on(-100)).isZero();
        assertThat(new ProgressiveTax(List.of()).on(100)).isZero();
    }

    @Test
    void slicesOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new ProgressiveTax(List.of(new Slice(5, 10))))
                .hasMessage("slice 1 begins at 5.0, expected 0");
        assertThatThrownBy(() -> new ProgressiveTax(List.of(new Slice(0, 10), new Slice(0, 20))))
                .hasMessage("slice 2 begins at 0.0, expected above 0.0");
        assertThatThrownBy(() -> new ProgressiveTax(List.of(new Slice(0, 10), new Slice(7, 20), new Slice(6, 20))))
                .hasMessage("slice 3 begins at 6.0, expected above 7.0");
        assertThatThrownBy(() -> new Slice(0, 101)).hasMessage("rate 101.0, expected 0 to 100 per cent");
        assertThatThrownBy(() -> new Slice(0, -1)).hasMessage("rate -1.0, expected 0 to 100 per cent");
        assertThatThrownBy(() -> new Slice(-1, 1)).hasMessage("slice from -1.0, expected at least 0");
        assertThat(new Slice(0, 100).percent()).isEqualTo(100);
    }

    @Property
    void aHigherIncomePaysMoreButNeverMoreThanTheHighestRate(
            @ForAll @DoubleRange(min = 0, max = 1e6) double income,
            @ForAll @DoubleRange(min = 0, max = 1e6) double more) {
        double rise = tax.on(income + more) - tax.on(income);

        assertThat(rise).isBetween(-1e-9, 0.2 * more + 1e-9);
    }
}
