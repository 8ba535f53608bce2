package org.payung.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.payung.testkit.Received.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Derivation;
import org.payung.catalogue.Derivation.Distribution;
import org.payung.finding.Verdicts;
import org.payung.method.HalfEvenRounding;
import org.payung.method.TemporalAggregation.Conversion;
import org.payung.series.Location;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;
import org.payung.series.StockFlow;
import org.payung.series.Unit;
import org.payung.testkit.Received;
import org.payung.testkit.SmallCatalogue;

class QuartersFromYearsTest {

    private static final String UNEMPLOYED = "UNEMPLOYED.VNM._Z._T._T._T:";
    private static final String INDICATOR = "LABOUR_FORCE.VNM._Z._T._T._T:";
    private static final int[] X = {38, 40, 42, 44, 46, 50, 54, 58, 57, 59, 62, 66, 64, 67, 69, 72};
    private static final int[] Y = {40, 52, 63, 67};

    private static Derivation.QuartersFromYears rule(
            Distribution method, @Nullable String indicator, @Nullable Double rho, int lastYears, int extrapolate) {
        return new Derivation.QuartersFromYears(
                "quarters",
                method,
                indicator,
                Conversion.AVERAGE,
                rho,
                true,
                lastYears,
                extrapolate,
                List.of(Sex.TOTAL, Sex.FEMALE));
    }

    private static SeriesTable complete(Derivation rule, List<Observation> received) {
        return new SeriesCompletion(SmallCatalogue.ofAFewAreas()
                        .concept("UNEMPLOYED", ConceptKind.COUNT, "persons", StockFlow.AVG, rule)
                        .build())
                .complete(SeriesTable.of(received), Verdicts.of(List.of()));
    }

    /** The yearly and quarterly series of METHOD 8.3 from 2016 on. */
    private static List<Observation> worked(int years, int quarters) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            figures.add(figure(UNEMPLOYED + (2016 + i), String.valueOf(Y[i])));
        }
        for (int i = 0; i < quarters; i++) {
            figures.add(figure(INDICATOR + Period.quarter(2016, 1).plus(i), String.valueOf(X[i])));
        }
        return figures;
    }

    private static Observation made(SeriesTable table, String period) {
        SeriesCell cell = SeriesCell.parse(UNEMPLOYED + period);
        return table.find(cell.key(), cell.period()).orElseThrow();
    }

    private static boolean isAbsent(SeriesTable table, String period) {
        SeriesCell cell = SeriesCell.parse(UNEMPLOYED + period);
        return table.find(cell.key(), cell.period()).isEmpty();
    }

    private static void assertFigure(SeriesTable table, String period, String printed) {
        assertThat(HalfEvenRounding.agrees(made(table, period).number(), new BigDecimal(printed)))
                .as(period + " is " + made(table, period).value())
                .isTrue();
    }

    @Test
    void theWorkedFigureOfDentonIsMadeEstimatedAndSaysOfWhat() {
        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, "LABOUR_FORCE", null, 0, 0), worked(2, 8));

        assertFigure(table, "2016-Q1", "36.8659");
        assertFigure(table, "2017-Q4", "58.3154");
        Observation quarter = made(table, "2016-Q2");
        assertThat(quarter.status()).isEqualTo(ObservationStatus.E);
        assertThat(Objects.requireNonNull(quarter.making()).formula())
                .isEqualTo(
                        "UNEMPLOYED 2016-Q2 from the years 2016 to 2017 (average) by denton-cholette on LABOUR_FORCE");
        assertThat(quarter.making().rule()).isEqualTo("quarters");
        assertThat(quarter.making().parts())
                .extracting(part -> part.cell().toString())
                .startsWith(UNEMPLOYED + "2016", UNEMPLOYED + "2017", INDICATOR + "2016-Q1")
                .hasSize(10);
        assertThat(made(table, "2016").isMade()).isFalse();
        assertThat(isAbsent(table, "2018-Q1")).isTrue();
    }

    @Test
    void withoutIndicatorTheQuartersChangeLeast() {
        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 2), worked(2, 0));

        assertFigure(table, "2016-Q1", "37.2727");
        assertFigure(table, "2017-Q4", "54.7273");
        assertThat(Objects.requireNonNull(made(table, "2017-Q4").making()).formula())
                .isEqualTo(
                        "UNEMPLOYED 2017-Q4 from the years 2016 to 2017 (average) by denton-cholette without indicator");
    }

    @Test
    void aQuarterAfterTheLastYearIsAForecastAndProvisionalWhereAnIndicatorLedIt() {
        SeriesTable alone = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 2), worked(2, 0));
        List<Observation> received = worked(2, 8);
        received.add(figure(INDICATOR + "2018-Q1", "60"));
        SeriesTable led = complete(rule(Distribution.DENTON_CHOLETTE, "LABOUR_FORCE", null, 0, 4), received);

        assertThat(made(alone, "2018-Q2").status()).isEqualTo(ObservationStatus.F);
        assertFigure(alone, "2018-Q2", "54.7273");
        assertThat(isAbsent(alone, "2018-Q3")).isTrue();
        assertThat(Objects.requireNonNull(made(alone, "2018-Q1").making()).formula())
                .endsWith("by denton-cholette without indicator, after the last year");
        assertThat(made(led, "2018-Q1").status()).isEqualTo(ObservationStatus.P);
        assertFigure(led, "2018-Q1", "60.3262");
        assertThat(isAbsent(led, "2018-Q2")).as("the indicator ends before").isTrue();
    }

    @Test
    void theWorkedFiguresOfTheRegressionsAreMade() {
        SeriesTable chowLin = complete(rule(Distribution.CHOW_LIN, "LABOUR_FORCE", 0.75, 0, 0), worked(4, 16));
        SeriesTable fernandez = complete(rule(Distribution.FERNANDEZ, "LABOUR_FORCE", null, 0, 0), worked(4, 16));
        SeriesTable litterman = complete(rule(Distribution.LITTERMAN, "LABOUR_FORCE", 0.5, 0, 0), worked(4, 16));

        assertFigure(chowLin, "2016-Q1", "36.9698");
        assertFigure(chowLin, "2019-Q4", "70.5156");
        assertThat(Objects.requireNonNull(made(chowLin, "2016-Q1").making()).formula())
                .endsWith("by chow-lin on LABOUR_FORCE, rho 0.75");
        assertFigure(fernandez, "2016-Q1", "36.9004");
        assertThat(Objects.requireNonNull(made(fernandez, "2016-Q1").making()).formula())
                .endsWith("by fernandez on LABOUR_FORCE");
        assertFigure(litterman, "2019-Q4", "69.8854");
        assertThat(Objects.requireNonNull(made(litterman, "2016-Q1").making()).formula())
                .endsWith("by litterman on LABOUR_FORCE, rho 0.5");
    }

    @Test
    void aRegressionWithoutConstantOrWithoutIndicatorIsAnother() {
        Derivation.QuartersFromYears without = new Derivation.QuartersFromYears(
                "quarters",
                Distribution.CHOW_LIN,
                "LABOUR_FORCE",
                Conversion.AVERAGE,
                0.75,
                false,
                0,
                0,
                List.of(Sex.TOTAL));
        SeriesTable bare = complete(without, worked(4, 16));
        SeriesTable alone = complete(rule(Distribution.CHOW_LIN, null, 0.75, 0, 0), worked(4, 0));

        assertThat(made(bare, "2016-Q1").number()).isNotCloseTo(36.9698, within(0.001));
        assertThat(mean(bare, 2016)).isCloseTo(40, within(1e-9));
        assertThat(mean(alone, 2019)).isCloseTo(67, within(1e-9));
    }

    @Test
    void rhoIsEstimatedFromFifteenYearsOn() {
        Derivation chowLin = rule(Distribution.CHOW_LIN, "LABOUR_FORCE", null, 0, 0);
        Derivation litterman = rule(Distribution.LITTERMAN, "LABOUR_FORCE", null, 0, 0);

        assertThat(isAbsent(complete(chowLin, longSeries(14)), "2002-Q1")).isTrue();
        assertThat(isAbsent(complete(litterman, longSeries(14)), "2002-Q1")).isTrue();
        SeriesTable estimated = complete(chowLin, longSeries(15));
        assertThat(mean(estimated, 2002)).isCloseTo(longYear(2), within(1e-9));
        assertThat(Objects.requireNonNull(made(estimated, "2002-Q1").making()).formula())
                .endsWith("by chow-lin on LABOUR_FORCE, rho estimated");
        assertThat(mean(complete(litterman, longSeries(15)), 2002)).isCloseTo(longYear(2), within(1e-9));
    }

    private static double longYear(int i) {
        return 1000 + 10 * i + i % 3;
    }

    private static List<Observation> longSeries(int years) {
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            figures.add(figure(UNEMPLOYED + (2000 + i), String.valueOf((int) longYear(i))));
        }
        for (int q = 0; q < 4 * years; q++) {
            figures.add(
                    figure(INDICATOR + Period.quarter(2000, 1).plus(q), String.valueOf(5000 + 11 * q + 7 * (q % 5))));
        }
        return figures;
    }

    @Test
    void aYearOfWhichSomethingWasReceivedIsNotMade() {
        List<Observation> received = worked(3, 0);
        received.add(figure(UNEMPLOYED + "2017-Q2", "50"));
        received.add(figure(UNEMPLOYED + "2018-12", "70"));

        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0), received);

        assertThat(isAbsent(table, "2016-Q4")).isFalse();
        assertThat(isAbsent(table, "2017-Q1")).isTrue();
        assertThat(isAbsent(table, "2017-Q4")).isTrue();
        assertThat(isAbsent(table, "2018-Q1")).isTrue();
    }

    @Test
    void onlyTheLastYearsWithoutAGapLead() {
        List<Observation> received = new ArrayList<>(List.of(
                figure(UNEMPLOYED + "2010", "10"),
                figure(UNEMPLOYED + "2011", "11"),
                figure(UNEMPLOYED + "2013", "13"),
                figure(UNEMPLOYED + "2014", "14"),
                figure(UNEMPLOYED + "2015", "15")));

        SeriesTable all = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0), received);
        SeriesTable lastTwo = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 2, 0), received);

        assertThat(isAbsent(all, "2011-Q1")).isTrue();
        assertThat(mean(all, 2013)).isCloseTo(13, within(1e-9));
        assertThat(isAbsent(lastTwo, "2013-Q1")).isTrue();
        assertThat(Objects.requireNonNull(made(lastTwo, "2014-Q1").making()).formula())
                .contains("from the years 2014 to 2015");
    }

    @Test
    void oneYearAloneSaysNothingOfItsQuarters() {
        assertThat(isAbsent(complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0), worked(1, 0)), "2016-Q1"))
                .isTrue();
    }

    @Test
    void yearsInTwoUnitsAreTwoRuns() {
        List<Observation> received = worked(2, 0);
        received.add(Received.figure(
                UNEMPLOYED + "2018", "5", new Unit("cases"), Received.NEWER, Location.line("a.csv", 2)));
        received.add(Received.figure(
                UNEMPLOYED + "2019", "6", new Unit("cases"), Received.NEWER, Location.line("a.csv", 3)));

        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0), received);

        assertThat(isAbsent(table, "2017-Q1")).isTrue();
        assertThat(mean(table, 2018)).isCloseTo(5, within(1e-9));
    }

    @Test
    void aSexThatTheRuleDoesNotNameHasNoQuarters() {
        List<Observation> received = List.of(
                figure("UNEMPLOYED.VNM._Z.M._T._T:2016", "10"),
                figure("UNEMPLOYED.VNM._Z.M._T._T:2017", "12"),
                figure("UNEMPLOYED.VNM._Z.F._T._T:2016", "10"),
                figure("UNEMPLOYED.VNM._Z.F._T._T:2017", "12"));

        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0), received);

        SeriesCell men = SeriesCell.parse("UNEMPLOYED.VNM._Z.M._T._T:2016-Q1");
        SeriesCell women = SeriesCell.parse("UNEMPLOYED.VNM._Z.F._T._T:2016-Q1");
        assertThat(table.find(men.key(), men.period())).isEmpty();
        assertThat(table.find(women.key(), women.period())).isPresent();
    }

    @Test
    void whatTheIndicatorCannotBearIsNotMade() {
        List<Observation> tooShort = worked(2, 7);
        List<Observation> withZero = worked(2, 7);
        withZero.add(figure(INDICATOR + "2017-Q4", "0"));
        List<Observation> constant = worked(4, 0);
        IntStream.range(0, 16)
                .forEach(i ->
                        constant.add(figure(INDICATOR + Period.quarter(2016, 1).plus(i), "7")));

        Derivation denton = rule(Distribution.DENTON_CHOLETTE, "LABOUR_FORCE", null, 0, 0);
        Derivation chowLin = rule(Distribution.CHOW_LIN, "LABOUR_FORCE", 0.5, 0, 0);
        assertThat(isAbsent(complete(denton, tooShort), "2016-Q1")).isTrue();
        assertThat(isAbsent(complete(denton, withZero), "2016-Q1")).isTrue();
        assertThat(isAbsent(complete(chowLin, constant), "2016-Q1")).isTrue();
        assertThat(isAbsent(complete(chowLin, worked(2, 8)), "2016-Q1")).isTrue();
        assertThat(isAbsent(complete(chowLin, worked(3, 12)), "2016-Q1")).isFalse();
    }

    @Test
    void quartersThatFallBelowNothingAreNotMade() {
        List<Observation> collapse = List.of(figure(UNEMPLOYED + "2016", "1000"), figure(UNEMPLOYED + "2017", "1"));
        List<Observation> deficit = List.of(figure(UNEMPLOYED + "2016", "1000"), figure(UNEMPLOYED + "2017", "-1"));

        Derivation rule = rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0);
        assertThat(isAbsent(complete(rule, collapse), "2016-Q1")).isTrue();
        assertThat(isAbsent(complete(rule, deficit), "2016-Q1")).isFalse();
    }

    @Test
    void aYearOfNobodyIsAFigureLikeAnother() {
        Derivation rule = rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0);

        SeriesTable nobody =
                complete(rule, List.of(figure(UNEMPLOYED + "2016", "0"), figure(UNEMPLOYED + "2017", "0")));
        SeriesTable everybodyLeft =
                complete(rule, List.of(figure(UNEMPLOYED + "2016", "1000"), figure(UNEMPLOYED + "2017", "0")));

        assertThat(made(nobody, "2017-Q4").number()).isZero();
        assertThat(isAbsent(everybodyLeft, "2016-Q1"))
                .as("its quarters fall below nothing")
                .isTrue();
    }

    @Test
    void quartersGoOnForTwoYearsAfterTheLast() {
        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 8), worked(2, 0));

        assertThat(made(table, "2019-Q4").status()).isEqualTo(ObservationStatus.F);
        assertThat(isAbsent(table, "2020-Q1")).isTrue();
    }

    @Test
    void anAreaThatIsNotFollowedHasNoQuarters() {
        SeriesTable table = new SeriesCompletion(SmallCatalogue.ofAFewAreas()
                        .notFollowed("MAC")
                        .concept(
                                "UNEMPLOYED",
                                ConceptKind.COUNT,
                                "persons",
                                StockFlow.AVG,
                                rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0))
                        .build())
                .complete(
                        SeriesTable.of(List.of(
                                figure("UNEMPLOYED.MAC._Z._T._T._T:2016", "10"),
                                figure("UNEMPLOYED.MAC._Z._T._T._T:2017", "12"))),
                        Verdicts.of(List.of()));

        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void moneyKeepsItsCurrencyAndAYearIsTheSumOfItsQuarters() {
        Derivation sums = new Derivation.QuartersFromYears(
                "quarters", Distribution.DENTON_CHOLETTE, null, Conversion.SUM, null, true, 0, 0, List.of(Sex.TOTAL));
        String benefits = "CASH_BENEFITS.IDN.JKP._T._T._T:";
        Unit rupiah = new Unit("IDR");
        SeriesTable table = new SeriesCompletion(SmallCatalogue.ofAFewAreas()
                        .concept("CASH_BENEFITS", ConceptKind.AMOUNT, null, StockFlow.AMOUNT, sums)
                        .build())
                .complete(
                        SeriesTable.of(List.of(
                                Received.figure(
                                        benefits + "2022", "400", rupiah, Received.NEWER, Location.line("a.csv", 2)),
                                Received.figure(
                                        benefits + "2023", "400", rupiah, Received.NEWER, Location.line("a.csv", 3)))),
                        Verdicts.of(List.of()));

        SeriesCell cell = SeriesCell.parse(benefits + "2023-Q2");
        Observation quarter = table.find(cell.key(), cell.period()).orElseThrow();
        assertThat(quarter.unit()).isEqualTo(rupiah);
        assertThat(quarter.number()).isCloseTo(100, within(1e-12));
        assertThat(quarter.stockFlow()).isEqualTo(StockFlow.AMOUNT);
        assertThat(quarter.location()).isEqualTo(Location.line("a.csv", 2));
    }

    @Test
    void theIndicatorOfTheCountryLeadsTheSchemeThatHasNone() {
        List<Observation> received = worked(0, 8);
        received.add(figure("UNEMPLOYED.VNM.UI._T._T._T:2016", "40"));
        received.add(figure("UNEMPLOYED.VNM.UI._T._T._T:2017", "52"));

        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, "LABOUR_FORCE", null, 0, 0), received);

        SeriesCell cell = SeriesCell.parse("UNEMPLOYED.VNM.UI._T._T._T:2016-Q1");
        assertThat(table.find(cell.key(), cell.period()).orElseThrow().number()).isCloseTo(36.8659, within(0.00005));
    }

    @Property(tries = 60)
    void everyYearIsTheMeanOfItsQuarters(@ForAll("levels") List<Integer> levels) {
        List<Observation> received = IntStream.range(0, levels.size())
                .mapToObj(i -> figure(UNEMPLOYED + (2005 + i), String.valueOf(levels.get(i))))
                .toList();

        SeriesTable table = complete(rule(Distribution.DENTON_CHOLETTE, null, null, 0, 0), received);

        for (int i = 0; i < levels.size(); i++) {
            assertThat(mean(table, 2005 + i)).isCloseTo(levels.get(i), within(1e-9 * 2000));
        }
    }

    @Provide
    Arbitrary<List<Integer>> levels() {
        return Arbitraries.integers().between(1000, 2000).list().ofMinSize(2).ofMaxSize(12);
    }

    private static double mean(SeriesTable table, int year) {
        return Arrays.stream(new int[] {1, 2, 3, 4})
                .mapToDouble(quarter ->
                        made(table, Period.quarter(year, quarter).toString()).number())
                .average()
                .orElseThrow();
    }
}
