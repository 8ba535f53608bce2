package org.payung.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-S1", "2023-S2", "2023-Q2", "2023-04", "2023-04/P12M", "2022-02/P11M"})
    void writesAndReadsTheSameText(String text) {
        assertThat(Period.parse(text)).hasToString(text);
    }

    @Property
    void everyPeriodReadsItsOwnText(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 60) int months) {
        Period period = new Period(YearMonth.of(year, month), months);

        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Test
    void calendarSpansHaveOneName() {
        assertThat(Period.parse("2023-01/P12M")).hasToString("2023");
        assertThat(Period.parse("2023-04/P3M")).hasToString("2023-Q2");
        assertThat(Period.parse("2023-07/P6M")).hasToString("2023-S2");
        assertThat(Period.parse("2023-05/P1M")).hasToString("2023-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "23", "2023-Q5", "2023-S3", "2023-13", "2023-00", "2023-1", "2023/P12M", "2023-01/P0M"})
    void refusesWhatIsNoPeriod(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
    }

    @Test
    void saysWhatItExpected() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2023-Q5"))
                .withMessage("'2023-Q5', expected a period such as 2023, 2023-S1, 2023-Q2, 2023-04 or 2023-04/P12M");
    }

    @Test
    void aQuarterLiesInItsYear() {
        assertThat(Period.year(2024).contains(Period.quarter(2024, 3))).isTrue();
        assertThat(Period.year(2023).contains(Period.quarter(2024, 1))).isFalse();
        assertThat(Period.quarter(2024, 3).contains(Period.year(2024))).isFalse();
        assertThat(Period.year(2024).lastDay()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(Period.month(2024, 2).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void sortsByBeginningThenLength() {
        assertThat(List.of(Period.year(2024), Period.quarter(2024, 1), Period.month(2023, 12)).stream()
                        .sorted()
                        .map(Period::toString))
                .containsExactly("2023-12", "2024-Q1", "2024");
    }
}
