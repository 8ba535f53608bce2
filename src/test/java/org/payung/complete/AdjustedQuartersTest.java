package org.payung.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.payung.testkit.Received.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Derivation;
import org.payung.finding.Verdicts;
import org.payung.method.TemporalAggregation.Conversion;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;
import org.payung.series.StockFlow;
import org.payung.testkit.SmallCatalogue;

class AdjustedQuartersTest {

    private static final String UNEMPLOYED = "UNEMPLOYED.VNM._Z._T._T._T:";
    private static final double[] SEASON = {1.10, 0.95, 0.90, 1.05};

    private static SeriesTable complete(List<Observation> received) {
        return new SeriesCompletion(SmallCatalogue.ofAFewAreas()
                        .concept(
                                "UNEMPLOYED",
                                ConceptKind.COUNT,
                                "persons",
                                StockFlow.AVG,
                                new Derivation.PeriodAverage("average"),
                                new Derivation.QuartersFromYears(
                                        "quarters",
                                        Derivation.Distribution.DENTON_CHOLETTE,
                                        null,
                                        Conversion.AVERAGE,
                                        null,
                                        true,
                                        0,
                                        0,
                                        List.of(Sex.TOTAL)))
                        .concept(
                                "UNEMPLOYED_SA",
                                ConceptKind.COUNT,
                                "persons",
                                StockFlow.AVG,
                                new Derivation.SeasonalAdjustment("adjusted", "UNEMPLOYED"))
                        .concept(
                                "EMPLOYED_SA",
                                ConceptKind.COUNT,
                                "persons",
                                StockFlow.AVG,
                                new Derivation.Difference("rest", "LABOUR_FORCE", "UNEMPLOYED_SA"))
                        .build())
                .complete(SeriesTable.of(received), Verdicts.of(List.of()));
    }

    private static List<Observation> quarters(String first, int count) {
        List<Observation> figures = new ArrayList<>();
        for (int t = 0; t < count; t++) {
            long value = Math.round(100000 * Math.exp(0.005 * t) * SEASON[t % 4] * (1 + 0.003 * Math.sin(7 * t)));
            figures.add(figure(UNEMPLOYED + Period.parse(first).plus(t), String.valueOf(value)));
        }
        return figures;
    }

    private static Observation adjusted(SeriesTable table, String period) {
        SeriesCell cell = SeriesCell.parse("UNEMPLOYED_SA.VNM._Z._T._T._T:" + period);
        return table.find(cell.key(), cell.period()).orElseThrow();
    }

    private static boolean isAbsent(SeriesTable table, String period) {
        SeriesCell cell = SeriesCell.parse("UNEMPLOYED_SA.VNM._Z._T._T._T:" + period);
        return table.find(cell.key(), cell.period()).isEmpty();
    }

    @Test
    void theAdjustedQuarterStandsBesideTheReceivedOneAndNamesIt() {
        SeriesTable table = complete(quarters("2015-Q1", 24));

        Observation quarter = adjusted(table, "2015-Q1");
        assertThat(quarter.status()).isEqualTo(ObservationStatus.E);
        assertThat(quarter.number()).isBetween(98000.0, 102000.0);
        assertThat(Objects.requireNonNull(quarter.value()).precision()).isLessThanOrEqualTo(12);
        assertThat(Objects.requireNonNull(quarter.making()).formula())
                .isEqualTo(
                        "UNEMPLOYED 2015-Q1 seasonally adjusted by TRAMO-SEATS on the 24 quarters 2015-Q1 to 2020-Q4");
        assertThat(quarter.making().parts())
                .extracting(part -> part.cell().toString())
                .containsExactly(UNEMPLOYED + "2015-Q1");
        SeriesCell unadjusted = SeriesCell.parse(UNEMPLOYED + "2015-Q1");
        assertThat(table.find(unadjusted.key(), unadjusted.period())
                        .orElseThrow()
                        .isMade())
                .isFalse();
        assertThat(adjusted(table, "2020-Q4").value()).isNotNull();
        assertThat(isAbsent(table, "2021-Q1")).isTrue();
        assertThat(isAbsent(table, "2014-Q4")).isTrue();
    }

    @Test
    void aSeriesThatIsTooShortSaysSoInEachOfItsQuarters() {
        SeriesTable table = complete(quarters("2015-Q1", 8));

        Observation none = adjusted(table, "2016-Q4");
        assertThat(none.value()).isNull();
        assertThat(none.status()).isEqualTo(ObservationStatus.O);
        assertThat(none.note()).isEqualTo("series too short: 8 quarters, 20 needed");
        assertThat(none.isMade()).isTrue();
        assertThat(isAbsent(table, "2017-Q1")).isTrue();
    }

    @Test
    void nothingIsMadeFromAQuarterThatCouldNotBeAdjusted() {
        List<Observation> received = quarters("2015-Q1", 8);
        received.add(figure("LABOUR_FORCE.VNM._Z._T._T._T:2016-11", "9000000"));
        received.add(figure("LABOUR_FORCE.VNM._Z._T._T._T:2016-Q4", "9000000"));

        SeriesCell cell = SeriesCell.parse("EMPLOYED_SA.VNM._Z._T._T._T:2016-Q4");
        assertThat(complete(received).find(cell.key(), cell.period())).isEmpty();
    }

    @Test
    void aGapEndsTheSeriesAndMonthsMakeQuarters() {
        List<Observation> received = quarters("2010-Q1", 12);
        received.addAll(quarters("2013-Q2", 10));
        received.add(figure(UNEMPLOYED + "2015-10", "1"));
        received.add(figure(UNEMPLOYED + "2015-11", "2"));
        received.add(figure(UNEMPLOYED + "2015-12", "3"));

        SeriesTable table = complete(received);

        assertThat(adjusted(table, "2015-Q4").note()).isEqualTo("series too short: 11 quarters, 20 needed");
        assertThat(adjusted(table, "2010-Q1").note()).isEqualTo("series too short: 11 quarters, 20 needed");
    }

    @Test
    void quartersMadeFromYearsHaveNoSeasonToTakeAway() {
        List<Observation> years = new ArrayList<>();
        for (int year = 2010; year < 2020; year++) {
            years.add(figure(UNEMPLOYED + year, String.valueOf(1000 + year)));
        }
        List<Observation> both = new ArrayList<>(quarters("2015-Q1", 24));
        both.add(figure(UNEMPLOYED + "2021", "110000"));
        both.add(figure(UNEMPLOYED + "2022", "111000"));

        assertThat(adjusted(complete(years), "2015-Q3").note()).isEqualTo("series too short: 0 quarters, 20 needed");
        SeriesTable mixed = complete(both);
        assertThat(adjusted(mixed, "2020-Q4").value()).isNotNull();
        assertThat(adjusted(mixed, "2022-Q1").note())
                .isEqualTo("outside the quarters received without a gap, which alone are adjusted");
    }
}
