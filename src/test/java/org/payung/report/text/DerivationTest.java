package org.payung.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Texts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.report.NumberEntry;
import org.payung.report.RealInput;
import org.payung.report.ReportInput;
import org.payung.series.ObservationStatus;

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
        assertThat(entry.printed()).startsWith("6.4");
        assertThat(entry.inputs()).anyMatch(line -> line.contains("made by unemployed-from-rate"));
        assertThat(entry.inputs())
                .anyMatch(line -> line.startsWith("bounds, members without a value set to 0 and to 100: "));
    }

    @Test
    void aGroupWhoseMembersCannotBeImputedHasItsRange() {
        assertThat(derivation("ALL35:SI_COV_DISAB:_T:_T:_T:_T:weighted:2020").printed())
                .startsWith("\u2013 r (");
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

    @Test
    void anIntervalIsPrintedWithItsLevelAndMethod() {
        ReportInput real = RealInput.get();
        OutcomeId id = OutcomeId.parse("VNM:SI_COV_UEMP:_T:_T:_T:_T:value:2020");
        Estimate plain = real.grid().findEstimate(id).orElseThrow();

        assertThat(derivation(real, plain, new Interval(60.12345, 73, 95, "delta"))
                        .inputs())
                .map(line -> line.replace('\u00A0', ' '))
                .contains("95 % interval: 60.1234 to 73.0000; in it: sampling error of the denominator (delta method)");
        assertThat(derivation(real, plain, new Interval(60, 73, 90, "other")).inputs())
                .map(line -> line.replace('\u00A0', ' '))
                .noneMatch(line -> line.contains("90 % interval"));
    }

    @Test
    void aFigureOfLowReliabilityIsMarked() {
        ReportInput real = RealInput.get();
        Estimate plain = real.grid()
                .findEstimate(OutcomeId.parse("VNM:SI_COV_UEMP:_T:_T:_T:_T:value:2020"))
                .orElseThrow();

        assertThat(Marks.of(with(plain, null, ObservationStatus.U))).isEqualTo("u");
        assertThat(Marks.of(with(plain, null, ObservationStatus.P))).isEqualTo("p");
        assertThat(Marks.of(with(plain, null, ObservationStatus.E))).isEmpty();
    }

    private static NumberEntry derivation(ReportInput real, Estimate plain, Interval interval) {
        ReportInput input = new ReportInput(
                real.stamp(),
                real.catalogue(),
                OutcomeGrid.of(List.of(with(plain, interval, plain.status()))),
                real.models(),
                real.comparisons(),
                real.findings(),
                real.observations(),
                real.referenceYear());
        return Derivation.of(input, plain.id(), ENGLISH);
    }

    private static Estimate with(Estimate plain, @Nullable Interval interval, ObservationStatus status) {
        return new Estimate(
                plain.id(),
                plain.value(),
                plain.rawValue(),
                plain.unit(),
                interval,
                plain.bounds(),
                status,
                plain.nature(),
                plain.reason(),
                plain.weights(),
                plain.sourceYear(),
                plain.source(),
                List.of(),
                plain.lineage());
    }

    private static NumberEntry derivation(String id) {
        return Derivation.of(RealInput.get(), OutcomeId.parse(id), ENGLISH);
    }
}
