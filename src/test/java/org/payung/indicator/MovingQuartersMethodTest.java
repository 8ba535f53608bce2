package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.payung.testkit.Received.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.testkit.ShippedTemplates;

/** The shipped UEMP_EFF_4Q on figures of a scheme. */
class MovingQuartersMethodTest {

    private static Catalogue catalogue;

    @BeforeAll
    static void read() throws IOException {
        catalogue = ShippedTemplates.catalogue();
    }

    private final List<Observation> figures = new ArrayList<>();

    private void quarter(String period, String recipients, String unemployed) {
        figures.add(figure("RECIPIENTS.IDN.JKP._T._T._T:" + period, recipients));
        figures.add(figure("UNEMPLOYED.IDN._Z._T._T._T:" + period, unemployed));
    }

    private Outcome outcome(String period) {
        return new IndicatorCalculation(
                        catalogue,
                        Verdicts.of(List.of()),
                        Period.parse("2024-Q1"),
                        Period.parse("2024-Q1").lastDay())
                .compute(SeriesTable.of(figures)).outcomes().stream()
                        .filter(each ->
                                each.id().equals(OutcomeId.parse("IDN:UEMP_EFF_4Q:JKP:_T:_T:_T:value:" + period)))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theSumsOfFourQuartersAreDividedNotTheirRatiosAveraged() {
        quarter("2023-Q1", "10", "100");
        quarter("2023-Q2", "30", "100");
        quarter("2023-Q3", "40", "200");
        quarter("2023-Q4", "20", "400");
        quarter("2024-Q1", "90", "100");

        assertThat(((Estimate) outcome("2023-Q4")).value()).isCloseTo(12.5, within(1e-12));
        assertThat(((Estimate) outcome("2024-Q1")).value()).isCloseTo(22.5, within(1e-12));
        assertThat(((Estimate) outcome("2024-Q1")).lineage())
                .extracting(row -> row.role() + " " + row.inputId())
                .containsExactly(
                        "numerator RECIPIENTS.IDN.JKP._T._T._T:2023-Q2",
                        "numerator RECIPIENTS.IDN.JKP._T._T._T:2023-Q3",
                        "numerator RECIPIENTS.IDN.JKP._T._T._T:2023-Q4",
                        "numerator RECIPIENTS.IDN.JKP._T._T._T:2024-Q1",
                        "denominator UNEMPLOYED.IDN._Z._T._T._T:2023-Q2",
                        "denominator UNEMPLOYED.IDN._Z._T._T._T:2023-Q3",
                        "denominator UNEMPLOYED.IDN._Z._T._T._T:2023-Q4",
                        "denominator UNEMPLOYED.IDN._Z._T._T._T:2024-Q1");
    }

    @Test
    void aQuarterThatIsMissingIsNamed() {
        quarter("2023-Q1", "10", "100");
        quarter("2023-Q2", "30", "100");
        quarter("2023-Q4", "20", "400");
        figures.add(figure("UNEMPLOYED.IDN._Z._T._T._T:2023-Q3", "200"));

        Missing missing = (Missing) outcome("2023-Q4");
        assertThat(missing.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(missing.detail()).isEqualTo("2023-Q3: RECIPIENTS is absent from all inputs");
    }

    @Test
    void aQuarterWithoutTheUnemployedHasNoDenominator() {
        quarter("2023-Q1", "10", "100");
        quarter("2023-Q2", "30", "100");
        quarter("2023-Q3", "20", "400");
        figures.add(figure("RECIPIENTS.IDN.JKP._T._T._T:2023-Q4", "200"));

        Missing missing = (Missing) outcome("2023-Q4");
        assertThat(missing.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(missing.detail()).isEqualTo("2023-Q4: UNEMPLOYED is absent from all inputs");
    }

    @Test
    void nobodyUnemployedInFourQuartersIsNoDenominator() {
        quarter("2023-Q1", "10", "0");
        quarter("2023-Q2", "30", "0");
        quarter("2023-Q3", "20", "0");
        quarter("2023-Q4", "20", "0");

        Missing missing = (Missing) outcome("2023-Q4");
        assertThat(missing.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(missing.detail()).isEqualTo("UNEMPLOYED of 4 quarters is 0.0, expected more than 0");
        assertThat(missing.lineage()).hasSize(8);
    }
}
