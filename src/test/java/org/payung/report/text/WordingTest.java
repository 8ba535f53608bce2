package org.payung.report.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Texts;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.series.Period;

class WordingTest {

    private static final Figure FIVE = new Figure("a", 5, 0, "5");

    @Test
    void everyFigureOfASentenceIsARunOfItsOwn() {
        List<Run> runs = wording("{k} of {n} pay.").runs("key", Map.of("k", FIVE, "n", new Figure("b", 15, 0, "15")));
        assertThat(runs).extracting(Run::text).containsExactly("5", "\u00A0of\u00A0", "15", " pay.");
        assertThat(runs).extracting(Run::link).containsExactly("a", null, "b", null);
    }

    @Test
    void aSentenceBeginsWithACapital() {
        Wording words = wording("{k} {kN, plural, one{country pays} other{countries pay}}.");
        assertThat(words.say("key", Map.of("k", words.spelled(FIVE)))).isEqualTo("Five countries pay.");
    }

    @Test
    void onlySmallWholeNumbersAreSpelled() {
        Wording words = wording("");
        assertThat(words.spelled(new Figure("a", 13, 0, "13")).text()).isEqualTo("13");
        assertThat(words.spelled(new Figure("a", 12, 0, "12")).text()).isEqualTo("twelve");
        assertThat(words.spelled(new Figure("a", 0.5, 1, "0.5")).text()).isEqualTo("0.5");
    }

    @Test
    void whatMayNotPartIsJoined() {
        assertThat(wording("13 to 15 per cent, Convention No. 102").say("key"))
                .isEqualTo("13\u00A0to\u00A015\u00A0per cent, Convention No.\u00A0102");
    }

    @Test
    void aMissingArgumentIsNamed() {
        Wording words = wording("{a} and {b}");
        assertThatThrownBy(() -> words.say("key", Map.of("a", "one"))).hasMessageContaining("{b}");
    }

    @Test
    void datesFollowTheLanguage() {
        assertThat(TextFiles.wording("en").dates().quarter(Period.parse("2024-Q3")))
                .isEqualTo("third quarter 2024");
        assertThat(TextFiles.wording("id").dates().quarter(Period.parse("2024-Q3")))
                .isEqualTo("triwulan III 2024");
        assertThat(TextFiles.wording("id").dates().day(LocalDate.of(2026, 8, 2)))
                .isEqualTo("2 Agustus 2026");
        assertThat(TextFiles.wording("en").dates().period(Period.parse("2023-01/P7M")))
                .isEqualTo("January to July 2023");
    }

    @Test
    void areasWithoutATextAreNamedByCldr() {
        assertThat(TextFiles.wording("id").names().area("FJI")).isEqualTo("Fiji");
        assertThat(TextFiles.wording("id").names().area("CHN")).isEqualTo("Tiongkok");
    }

    @Test
    void listsHaveNoCommaBeforeAnd() {
        assertThat(wording("").list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    private static Wording wording(String pattern) {
        return Wording.of(new Texts("en", Map.of("key", pattern)));
    }
}
