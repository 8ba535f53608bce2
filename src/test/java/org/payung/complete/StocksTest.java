package org.payung.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.payung.testkit.Received.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Derivation;
import org.payung.finding.Verdicts;
import org.payung.series.Location;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;
import org.payung.series.Unit;
import org.payung.testkit.Received;
import org.payung.testkit.SmallCatalogue;

class StocksTest {

    private static final String RECIPIENTS = "RECIPIENTS.IDN.JKP._T._T._T:";
    private static final String EOP = "RECIPIENTS_EOP.IDN.JKP._T._T._T:";
    private static final String FLOW = "RECIPIENTS_FLOW.IDN.JKP._T._T._T:";
    private static final String MONTHS = "MEAN_MONTHS_PAID.IDN.JKP._T._T._T:";

    private static SeriesTable complete(Observation... received) {
        return new SeriesCompletion(SmallCatalogue.ofAFewAreas()
                        .concept("RECIPIENTS_EOP", ConceptKind.COUNT, "persons", StockFlow.EOP)
                        .concept("RECIPIENTS_FLOW", ConceptKind.COUNT, "persons", StockFlow.FLOW_PERSONS)
                        .concept("MEAN_MONTHS_PAID", ConceptKind.RATE, "months", StockFlow.NOT_APPLICABLE)
                        .concept(
                                "RECIPIENTS",
                                ConceptKind.COUNT,
                                "persons",
                                StockFlow.AVG,
                                new Derivation.PeriodAverage("average"),
                                new Derivation.MeanOfEnds("ends", "RECIPIENTS_EOP"),
                                new Derivation.StockFromFlow("flow", "RECIPIENTS_FLOW", "MEAN_MONTHS_PAID"))
                        .build())
                .complete(SeriesTable.of(Arrays.asList(received)), Verdicts.of(List.of()));
    }

    private static Observation end(String period, String value) {
        return stock(figure(EOP + period, value), StockFlow.EOP);
    }

    private static Observation stock(Observation figure, StockFlow stockFlow) {
        return new Observation(
                figure.key(),
                figure.period(),
                figure.value(),
                figure.unit(),
                stockFlow,
                figure.status(),
                figure.nature(),
                figure.source(),
                figure.note(),
                figure.location(),
                null);
    }

    private static Observation months(String period, String value) {
        return Received.figure(MONTHS + period, value, new Unit("months"), Received.NEWER, Location.line("a.csv", 2));
    }

    private static String made(SeriesTable table, String period) {
        SeriesCell cell = SeriesCell.parse(RECIPIENTS + period);
        Optional<Observation> found = table.find(cell.key(), cell.period());
        return found.map(each -> Objects.requireNonNull(each.value())
                                .stripTrailingZeros()
                                .toPlainString() + " = "
                        + Objects.requireNonNull(each.making()).formula())
                .orElse("nothing");
    }

    @Test
    void aQuarterIsTheMeanOfTheStocksAtItsTwoEnds() {
        SeriesTable table = complete(end("2022-12", "100"), end("2023-03", "120"));

        assertThat(made(table, "2023-Q1")).isEqualTo("110 = (RECIPIENTS_EOP 2022-12 + RECIPIENTS_EOP 2023-03) / 2");
        SeriesCell cell = SeriesCell.parse(RECIPIENTS + "2023-Q1");
        assertThat(table.find(cell.key(), cell.period()).orElseThrow().status()).isEqualTo(ObservationStatus.E);
        assertThat(made(table, "2023-Q2")).isEqualTo("nothing");
        assertThat(made(table, "2023")).isEqualTo("nothing");
    }

    @Test
    void theEndMayBeReportedForTheQuarterOrForTheYearThatEndsWithIt() {
        assertThat(made(complete(end("2022", "100"), end("2023-Q1", "120")), "2023-Q1"))
                .isEqualTo("110 = (RECIPIENTS_EOP 2022 + RECIPIENTS_EOP 2023-Q1) / 2");
        assertThat(made(complete(end("2022", "100"), end("2023-06", "120")), "2023-Q1"))
                .isEqualTo("nothing");
        assertThat(made(complete(end("2023-Q1", "100"), end("2023", "120")), "2023-Q2"))
                .as("a year ends with its fourth quarter")
                .isEqualTo("nothing");
    }

    @Test
    void anAverageIsNoStockAtAnEndAndCasesAreNoPersons() {
        assertThat(made(complete(figure(EOP + "2022-12", "100"), end("2023-03", "120")), "2023-Q1"))
                .isEqualTo("nothing");
        Observation cases = stock(
                Received.figure(EOP + "2022-12", "100", new Unit("cases"), Received.NEWER, Location.line("a.csv", 2)),
                StockFlow.EOP);
        assertThat(made(complete(cases, end("2023-03", "120")), "2023-Q1")).isEqualTo("nothing");
    }

    @Test
    void threeMonthsComeBeforeTwoEnds() {
        SeriesTable table = complete(
                end("2022-12", "100"),
                end("2023-03", "120"),
                figure(RECIPIENTS + "2023-01", "90"),
                figure(RECIPIENTS + "2023-02", "93"),
                figure(RECIPIENTS + "2023-03", "99"));

        assertThat(made(table, "2023-Q1")).isEqualTo("94 = RECIPIENTS as the mean of 2023-01, 2023-02, 2023-03");
    }

    @Test
    void personsPaidTimesTheMonthsPaidAreTheStock() {
        SeriesTable jkp = complete(figure(FLOW + "2023", "53720"), months("2023", "6"));
        SeriesTable china = complete(figure(FLOW + "2023", "7300000"), months("2023", "5.505"));

        assertThat(made(jkp, "2023")).isEqualTo("26860 = RECIPIENTS_FLOW 2023 × MEAN_MONTHS_PAID 2023 / 12");
        assertThat(made(china, "2023")).startsWith("3348875 = ");
    }

    @Test
    void nobodyIsPaidForMoreMonthsThanThePeriodHas() {
        assertThat(made(complete(figure(FLOW + "2023-Q1", "100"), months("2023-Q1", "3.1")), "2023-Q1"))
                .isEqualTo("nothing");
        assertThat(made(complete(figure(FLOW + "2023", "100"), months("2023", "0")), "2023"))
                .isEqualTo("nothing");
        assertThat(made(complete(figure(FLOW + "2023", "100"), months("2023", "12")), "2023"))
                .startsWith("100 = ");
        assertThat(made(complete(figure(FLOW + "2023", "100")), "2023")).isEqualTo("nothing");
    }
}
