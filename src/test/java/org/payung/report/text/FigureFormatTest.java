package org.payung.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1|0",
                "0.04|1|0.0",
                "-0.04|1|0.0",
                "0.25|1|0.2",
                "0.35|1|0.4",
                "12.0863|1|12.1",
                "-72.9|1|–72.9",
                "100|1|100.0",
                "1814|0|1,814",
                "17432|0|17,432",
                "999|0|999",
                "3000000|0|3,000,000",
                "2.1636|2|2.16"
            })
    void printsEnglish(double value, int decimals, String expected) {
        assertThat(FigureFormat.of("en").text(value, decimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"66.6|1|66,6", "10250|0|10.250", "366.57|2|366,57", "-0.5|1|–0,5"})
    void printsIndonesian(double value, int decimals, String expected) {
        assertThat(FigureFormat.of("id").text(value, decimals)).isEqualTo(expected);
    }

    @Test
    void aFigureKeepsTheUnroundedValueAndItsId() {
        assertThat(FigureFormat.of("en").figure("X", 12.0863, 1).value()).isEqualTo(12.0863);
    }
}
