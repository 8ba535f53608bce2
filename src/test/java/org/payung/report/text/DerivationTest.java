package org.payung.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.payung.catalogue.Texts;
import org.payung.outcome.OutcomeId;
import org.payung.report.NumberEntry;
import org.payung.report.RealInput;

class DerivationTest {

    private static final Texts ENGLISH = TextFiles.of("en");

    @Test
    void aPublishedFigureNamesFileAndLine() {
        NumberEntry entry = derivation("VNM:SI_COV_UEMP:_T:_T:_T:_T:value:2020");
        assertThat(entry.printed()).isEqualTo("66.6");
        assertThat(entry.formula()).endsWith("the published figure SI_COV_UEMP");
        assertThat(entry.inputs())
                .singleElement()
                .asString()
                .startsWith("value SI_COV_UEMP.VNM._Z._T._T._T:2020 = 66.6 (observed; coverage/sdg-1-3-1.csv line ");
        assertThat(entry.rounding()).isEqualTo("66.6, nothing rounded");
    }

    @Test
    void aQuotientNamesBothParts() {
        NumberEntry entry = derivation("CHN:RESERVE_YEARS:UI:_T:_T:_T:value:2023");
        assertThat(entry.printed()).isEqualTo("2.16");
        assertThat(entry.inputs()).hasSize(2);
        assertThat(entry.rounding().replace('\u00A0', ' ')).isEqualTo("2.16364 to 2.16, half-even");
    }

    @Test
    void aGroupNamesItsMembersWeightsAndBounds() {
        NumberEntry entry = derivation("M49-143:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020");
        assertThat(entry.printed()).startsWith("\u2013 r (");
        assertThat(entry.inputs()).anyMatch(line -> line.contains("made by unemployed-from-rate"));
        assertThat(entry.inputs())
                .anyMatch(line -> line.startsWith("bounds, members without a value set to 0 and to 100: "));
    }

    @Test
    void aMissingFigureExplainsItself() {
        NumberEntry entry = derivation("PRK:SI_COV_UEMP:_T:_T:_T:_T:value:2020");
        assertThat(entry.printed()).isEqualTo("\u2013 x");
        assertThat(entry.marks()).contains("not received");
    }

    @Test
    void aTerminalGetsPlainLines() {
        assertThat(DerivationTable.lines(derivation("CHN:RESERVE_YEARS:UI:_T:_T:_T:value:2023"), ENGLISH))
                .startsWith("2024-Q3-r1:CHN:RESERVE_YEARS:UI:_T:_T:_T:value:2023", "printed     2.16")
                .endsWith("rounding    2.16364 to 2.16, half-even");
    }

    private static NumberEntry derivation(String id) {
        return Derivation.of(RealInput.get(), OutcomeId.parse(id), ENGLISH);
    }
}
