package org.payung.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeriesKeyTest {

    @Test
    void writesAndReadsTheSameText() {
        String text = "UNEMPLOYED.IDN._Z.F.Y15T24._T";

        assertThat(SeriesKey.parse(text)).hasToString(text);
        assertThat(SeriesCell.parse(text + ":2020-Q3")).hasToString(text + ":2020-Q3");
    }

    @Test
    void refusesAnotherNumberOfParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesKey.parse("UNEMPLOYED.IDN"))
                .withMessage("'UNEMPLOYED.IDN', expected concept.area.scheme.sex.age.breakdown");
    }

    @Test
    void refusesAPartThatWouldBreakItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesKey.total("UNEMPLOYED", "ID.N"))
                .withMessage("area 'ID.N', expected a code without '.' and ':'");
    }
}
