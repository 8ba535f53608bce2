package org.payung.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.payung.outcome.Lineage;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Treatment;
import org.payung.report.NumberEntry;
import org.payung.report.ReportInput;
import org.payung.testkit.ShippedRelease;

/** What {@code explain} tells of a group with imputed members, on the input that ships. */
class GroupUncertaintyTest {

    private static final ReportInput INPUT = ShippedRelease.input();

    @Test
    void anImputedGroupTellsItsPoolingAndItsModel() {
        NumberEntry entry = entry("ALL35:SI_COV_BENFTS:_T:_T:_T:_T:weighted:2020");

        assertThat(entry.inputs())
                .anyMatch(line -> line.startsWith("95 % interval: ") && line.contains("in it: imputation, rounding"))
                .anyMatch(line -> line.startsWith("pooled by Rubin’s rules on the logit scale: m = 50, Q = "))
                .anyMatch(line -> line.startsWith("model: fractional logit on GDP per head, region; "))
                .anyMatch(line -> line.contains("4.5 % imputed"));
        assertThat(entry.marks()).startsWith("m part of the weight is imputed");
        assertThat(entry.marks()).doesNotContain("based on imputations");
    }

    @Test
    void aGroupOfWhichLittleWasObservedSaysSo() {
        assertThat(entry("M49-035:SI_COV_BENFTS:_T:_T:_T:_T:weighted:2024").marks())
                .contains("based on imputations for 59.0 % of the weight");
    }

    @Test
    void aGroupWithoutImputedMembersTellsWhatIsInItsInterval() {
        NumberEntry entry = entry("M49-035:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020");

        assertThat(entry.inputs())
                .anyMatch(line -> line.endsWith("in it: rounding of the published figures alone"))
                .noneMatch(line -> line.startsWith("pooled"));
    }

    @Test
    void noImputedFigureIsTold() {
        assertThat(INPUT.grid().stream()
                        .flatMap(outcome -> outcome.lineage().stream())
                        .filter(each -> each.treatment() == Treatment.IMPUTED)
                        .map(Lineage::value))
                .isNotEmpty()
                .containsOnlyNulls();
    }

    private static NumberEntry entry(String id) {
        NumberEntry entry = Derivation.of(
                INPUT, OutcomeId.parse(id), INPUT.catalogue().texts().get("en"));
        return new NumberEntry(
                entry.number(),
                entry.id(),
                entry.printed(),
                entry.formula(),
                entry.inputs().stream().map(GroupUncertaintyTest::plain).toList(),
                plain(entry.marks()),
                entry.rounding(),
                entry.page());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
