package org.payung.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.payung.testkit.Received.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.complete.SeriesCompletion;
import org.payung.finding.Verdicts;
import org.payung.indicator.IndicatorCalculation;
import org.payung.method.HalfEvenRounding;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.testkit.ShippedRelease;
import org.payung.testkit.ShippedTemplates;

/** Quarters from what was received to the figure, on the shipped templates: METHOD 8.1 to 8.4. */
class QuarterlyCoverageTest {

    private static final Period QUARTER = Period.parse("2024-Q3");

    private static Outcome shipped(String id) {
        return ShippedRelease.input().grid().find(OutcomeId.parse(id)).orElseThrow();
    }

    private static Observation made(String cell) {
        SeriesCell at = SeriesCell.parse(cell);
        return ShippedRelease.input().observations().find(at.key(), at.period()).orElseThrow();
    }

    /** Months of the Statistics Bureau, ten thousand persons: unemployed 178, 165, 158; labour force 6933, 6889, 6875. */
    @Test
    void japansRateOfAQuarterIsTheRatioOfTheMeansOfItsMonths() {
        Estimate rate = (Estimate) shipped("JPN:UNEMP_RATE_Q:_T:_T:_T:_T:value:2022-Q4");

        assertThat(rate.value()).isCloseTo(100.0 * (178 + 165 + 158) / (6933 + 6889 + 6875), within(1e-12));
    }

    /** The Bureau's own adjusted rates of October to December 2022 are 2.6, 2.5 and 2.5. */
    @Test
    void japansAdjustedRateStandsBesideTheUnadjusted() {
        Estimate adjusted = (Estimate) shipped("JPN:UNEMP_RATE_SA:_T:_T:_T:_T:value:2022-Q4");

        assertThat(HalfEvenRounding.round(adjusted.value(), 1)).hasToString("2.5");
        assertThat(((Missing) shipped("JPN:UNEMP_RATE_SA:_T:_T:_T:_T:value:2023-Q1")).detail())
                .isEqualTo("UNEMPLOYED_SA: outside the quarters received without a gap, which alone are adjusted;"
                        + " LABOUR_FORCE_SA: outside the quarters received without a gap, which alone are adjusted");
    }

    @Test
    void koreasQuartersMeetTheirYears() {
        double unemployed = 0;
        double recipients = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            unemployed += made("UNEMPLOYED.KOR._Z._T._T._T:2024-Q" + quarter).number() / 4;
            recipients += made("RECIPIENTS.KOR.EI._T._T._T:2024-Q" + quarter).number() / 4;
        }

        assertThat(unemployed).isCloseTo(made("UNEMPLOYED.KOR._Z._T._T._T:2024").number(), within(1e-6));
        assertThat(recipients).isCloseTo(615000, within(1e-6));
        Estimate coverage = (Estimate) shipped("KOR:UEMP_EFF_Q:EI:_T:_T:_T:value:2024-Q3");
        assertThat(coverage.status()).isEqualTo(ObservationStatus.E);
        assertThat(coverage.value())
                .isCloseTo(
                        100
                                * made("RECIPIENTS.KOR.EI._T._T._T:2024-Q3").number()
                                / made("UNEMPLOYED.KOR._Z._T._T._T:2024-Q3").number(),
                        within(1e-12));
    }

    @Test
    void aSeriesTooShortToAdjustSaysSo() {
        assertThat(((Missing) shipped("KOR:UEMP_EFF_SA:EI:_T:_T:_T:value:2024-Q3")).reason())
                .isEqualTo(Reason.NOT_ADJUSTED);
        assertThat(((Missing) shipped("KOR:UEMP_EFF_SA:EI:_T:_T:_T:value:2024-Q3")).detail())
                .isEqualTo("RECIPIENTS_SA: series too short: 0 quarters, 20 needed;"
                        + " UNEMPLOYED_SA: series too short: 0 quarters, 20 needed");
    }

    @Test
    void everyEmptyQuarterSaysWhy() {
        List<String> quarterly = List.of("UEMP_EFF_Q", "UEMP_EFF_4Q", "UEMP_EFF_SA", "UNEMP_RATE_Q", "UNEMP_RATE_SA");

        assertThat(ShippedRelease.input().grid().byId().values())
                .filteredOn(each -> quarterly.contains(each.id().indicator()))
                .hasSizeGreaterThan(1000)
                .allSatisfy(each -> assertThat(each instanceof Missing missing ? missing.detail() : "a value")
                        .isNotBlank());
    }

    @Test
    void theCoverageOfAYearIsTheRatioOfTheSumsOfItsQuarters() throws IOException {
        List<Observation> received = new ArrayList<>();
        int[] recipients = {10, 30, 40, 20};
        int[] unemployed = {100, 100, 200, 400};
        for (int i = 0; i < 4; i++) {
            received.add(figure("RECIPIENTS.IDN.JKP._T._T._T:2023-Q" + (i + 1), String.valueOf(recipients[i])));
            received.add(figure("UNEMPLOYED.IDN._Z._T._T._T:2023-Q" + (i + 1), String.valueOf(unemployed[i])));
        }
        Catalogue catalogue = ShippedTemplates.catalogue();
        Verdicts verdicts = Verdicts.of(List.of());
        SeriesTable table = new SeriesCompletion(catalogue).complete(SeriesTable.of(received), verdicts);

        List<Outcome> outcomes = new IndicatorCalculation(catalogue, verdicts, QUARTER, QUARTER.lastDay())
                .compute(table)
                .outcomes();

        assertThat(value(outcomes, "IDN:UEMP_EFF:JKP:_T:_T:_T:value:2023")).isCloseTo(12.5, within(1e-12));
        assertThat(value(outcomes, "IDN:UEMP_EFF_4Q:JKP:_T:_T:_T:value:2023-Q4"))
                .isCloseTo(12.5, within(1e-12));
        assertThat(value(outcomes, "IDN:UEMP_EFF_Q:JKP:_T:_T:_T:value:2023-Q2")).isCloseTo(30, within(1e-12));
    }

    private static double value(List<Outcome> outcomes, String id) {
        return outcomes.stream()
                .filter(each -> each.id().toString().equals(id))
                .map(each -> ((Estimate) each).value())
                .findFirst()
                .orElseThrow();
    }
}
