package org.payung.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.payung.testkit.Received.NEWER;
import static org.payung.testkit.Received.OLDER;
import static org.payung.testkit.Received.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Derivation;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;
import org.payung.testkit.SmallCatalogue;

class SeriesCompletionTest {

    private static final Verdicts NO_FAULT = Verdicts.of(List.of());

    private final Catalogue catalogue = SmallCatalogue.ofAFewAreas()
            .concept(
                    "POPULATION",
                    ConceptKind.COUNT,
                    "persons",
                    StockFlow.AVG,
                    new Derivation.Interpolation("between", 5),
                    new Derivation.SumOfSexes("both"))
            .concept(
                    "LABOUR_FORCE",
                    ConceptKind.COUNT,
                    "persons",
                    StockFlow.AVG,
                    new Derivation.Product(
                            "from-participation",
                            List.of(
                                    new Derivation.Factor("POPULATION", "Y_GE15", 0),
                                    new Derivation.Factor("PARTICIPATION_RATE", "_T", 0)),
                            100))
            .concept(
                    "UNEMPLOYED",
                    ConceptKind.COUNT,
                    "persons",
                    StockFlow.AVG,
                    new Derivation.PeriodAverage("average"),
                    new Derivation.Product(
                            "from-rate",
                            List.of(
                                    new Derivation.Factor("LABOUR_FORCE", "*", 0),
                                    new Derivation.Factor("UNEMPLOYMENT_RATE", "*", 3)),
                            100),
                    new Derivation.SumOfSexes("both"))
            .concept(
                    "EMPLOYED",
                    ConceptKind.COUNT,
                    "persons",
                    StockFlow.AVG,
                    new Derivation.Difference("rest", "LABOUR_FORCE", "UNEMPLOYED"))
            .concept(
                    "SPLIT",
                    ConceptKind.COUNT,
                    "persons",
                    StockFlow.AVG,
                    new Derivation.SplitBySex(
                            "split",
                            new Derivation.Product(
                                    "shares",
                                    List.of(
                                            new Derivation.Factor("LABOUR_FORCE", "*", 0),
                                            new Derivation.Factor("UNEMPLOYMENT_RATE", "*", 3)),
                                    100)))
            .build();

    private SeriesTable complete(Observation... received) {
        return new SeriesCompletion(catalogue).complete(SeriesTable.of(Arrays.asList(received)), NO_FAULT);
    }

    private static Optional<Observation> find(SeriesTable table, String cell) {
        SeriesCell at = SeriesCell.parse(cell);
        return table.find(at.key(), at.period());
    }

    private static String made(SeriesTable table, String cell) {
        return find(table, cell)
                .map(each -> each.value().stripTrailingZeros().toPlainString() + " = "
                        + each.making().formula())
                .orElse("nothing");
    }

    @Test
    void theUnemployedAreMadeFromTheLabourForceAndTheNearestRateTheEarlierOfTwo() {
        SeriesTable table = complete(
                figure("LABOUR_FORCE.VNM._Z._T._T._T:2020", "55000000"),
                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2019", "2"),
                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2021", "3"));

        assertThat(made(table, "UNEMPLOYED.VNM._Z._T._T._T:2020"))
                .isEqualTo("1100000 = LABOUR_FORCE 2020 × UNEMPLOYMENT_RATE 2019 / 100");
        assertThat(made(table, "EMPLOYED.VNM._Z._T._T._T:2020"))
                .isEqualTo("53900000 = LABOUR_FORCE 2020 - UNEMPLOYED 2020");
    }

    @Test
    void aMadeFigureSaysThatItIsAnEstimateAndOfWhat() {
        SeriesTable table = complete(
                figure("LABOUR_FORCE.VNM._Z._T._T._T:2020", "100", OLDER, Location.line("b.csv", 5)),
                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2020", "2", NEWER));

        Observation made = find(table, "UNEMPLOYED.VNM._Z._T._T._T:2020").orElseThrow();

        assertThat(made.status()).isEqualTo(ObservationStatus.E);
        assertThat(made.nature()).isEqualTo(Nature.E);
        assertThat(made.source()).isEqualTo(NEWER);
        assertThat(made.location()).isEqualTo(Location.line("b.csv", 5));
        assertThat(made.making().rule()).isEqualTo("from-rate");
        assertThat(made.making().parts()).hasSize(2);
    }

    @Test
    void aReceivedFigureAlwaysWins() {
        Observation received = figure("UNEMPLOYED.VNM._Z._T._T._T:2020", "1");

        SeriesTable table = complete(
                received,
                figure("LABOUR_FORCE.VNM._Z._T._T._T:2020", "100"),
                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2020", "2"));

        assertThat(find(table, "UNEMPLOYED.VNM._Z._T._T._T:2020")).contains(received);
    }

    @Test
    void rulesBuildOnEachOther() {
        SeriesTable table = complete(
                figure("POPULATION.VNM._Z.F.Y_GE15._T:2015", "100"),
                figure("POPULATION.VNM._Z.F.Y_GE15._T:2020", "110"),
                figure("POPULATION.VNM._Z.M.Y_GE15._T:2015", "90"),
                figure("POPULATION.VNM._Z.M.Y_GE15._T:2020", "100"),
                figure("PARTICIPATION_RATE.VNM._Z._T._T._T:2018", "50"),
                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2018", "10"));

        assertThat(made(table, "POPULATION.VNM._Z.F.Y_GE15._T:2018"))
                .isEqualTo("106 = POPULATION on the straight line from 2015 to 2020, 3/5 of the way");
        assertThat(made(table, "POPULATION.VNM._Z._T.Y_GE15._T:2018"))
                .isEqualTo("202 = POPULATION F 2018 + POPULATION M 2018");
        assertThat(made(table, "LABOUR_FORCE.VNM._Z._T._T._T:2018"))
                .isEqualTo("101 = POPULATION Y_GE15 2018 × PARTICIPATION_RATE 2018 / 100");
        assertThat(made(table, "UNEMPLOYED.VNM._Z._T._T._T:2018"))
                .isEqualTo("10.1 = LABOUR_FORCE 2018 × UNEMPLOYMENT_RATE 2018 / 100");
    }

    @Test
    void nothingIsCarriedForwardOrAcrossAGapThatIsTooWide() {
        SeriesTable table = complete(
                figure("POPULATION.VNM._Z.F.Y_GE15._T:2000", "100"),
                figure("POPULATION.VNM._Z.F.Y_GE15._T:2010", "110"),
                figure("UNEMPLOYED.KAZ._Z._T._T._T:2024", "1"));

        assertThat(find(table, "POPULATION.VNM._Z.F.Y_GE15._T:2005")).isEmpty();
        assertThat(find(table, "POPULATION.VNM._Z.F.Y_GE15._T:2011")).isEmpty();
        assertThat(find(table, "UNEMPLOYED.KAZ._Z._T._T._T:2025")).isEmpty();
    }

    @Test
    void aYearIsAveragedFromAllItsQuartersOnly() {
        List<Observation> quarters = new ArrayList<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            quarters.add(figure("UNEMPLOYED.VNM._Z._T._T._T:2022-Q" + quarter, "" + quarter * 10));
        }
        quarters.add(figure("UNEMPLOYED.VNM._Z._T._T._T:2023-Q1", "10"));

        SeriesTable table = complete(quarters.toArray(Observation[]::new));

        assertThat(made(table, "UNEMPLOYED.VNM._Z._T._T._T:2022"))
                .isEqualTo("25 = UNEMPLOYED as the mean of 2022-Q1, 2022-Q2, 2022-Q3, 2022-Q4");
        assertThat(find(table, "UNEMPLOYED.VNM._Z._T._T._T:2023")).isEmpty();
    }

    @Test
    void aQuarterIsAveragedFromItsMonths() {
        SeriesTable table = complete(
                figure("UNEMPLOYED.VNM._Z._T._T._T:2022-04", "1"),
                figure("UNEMPLOYED.VNM._Z._T._T._T:2022-05", "2"),
                figure("UNEMPLOYED.VNM._Z._T._T._T:2022-06", "6"));

        assertThat(made(table, "UNEMPLOYED.VNM._Z._T._T._T:2022-Q2"))
                .isEqualTo("3 = UNEMPLOYED as the mean of 2022-04, 2022-05, 2022-06");
    }

    @Test
    void whatACheckSetAsideIsNotReplacedByAMadeFigure() {
        String cell = "UNEMPLOYED.VNM._Z._T._T._T:2020";
        Verdicts verdicts = Verdicts.of(
                List.of(Finding.error("V02", Location.NOWHERE, SeriesCell.parse(cell), "1", "2", "a fault")));

        SeriesTable table = new SeriesCompletion(catalogue)
                .complete(
                        SeriesTable.of(List.of(
                                figure("LABOUR_FORCE.VNM._Z._T._T._T:2020", "100"),
                                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2020", "2"))),
                        verdicts);

        assertThat(find(table, cell)).isEmpty();
    }

    @Test
    void ratesAreNeverMade() {
        SeriesTable table = complete(
                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2019", "2"),
                figure("UNEMPLOYMENT_RATE.VNM._Z._T._T._T:2021", "3"),
                figure("SI_COV_UEMP.VNM._Z._T._T._T:2019", "2"));

        assertThat(table.size()).isEqualTo(3);
    }

    /** On the straight line a figure lies between its neighbours, and the sexes still add up. */
    @Property(tries = 200)
    void interpolatedFiguresLieBetweenTheirNeighboursAndAddUp(
            @ForAll @IntRange(min = 1, max = 1_000_000) int from, @ForAll @IntRange(min = 1, max = 1_000_000) int to) {
        SeriesTable table = complete(
                figure("POPULATION.VNM._Z.F.Y_GE15._T:2015", "" + from),
                figure("POPULATION.VNM._Z.F.Y_GE15._T:2020", "" + to),
                figure("POPULATION.VNM._Z.M.Y_GE15._T:2015", "" + to),
                figure("POPULATION.VNM._Z.M.Y_GE15._T:2020", "" + from));

        Observation women = find(table, "POPULATION.VNM._Z.F.Y_GE15._T:2017").orElseThrow();
        Observation all = find(table, "POPULATION.VNM._Z._T.Y_GE15._T:2017").orElseThrow();

        assertThat(women.number()).isBetween((double) Math.min(from, to), (double) Math.max(from, to));
        assertThat(all.value()).isEqualByComparingTo("" + ((long) from + to));
    }

    @Test
    void sharesAReceivedTotalOutToTheSexesSoThatTheyAddUpToIt() {
        SeriesTable completed = complete(
                figure("SPLIT.IDN._Z._T._T._T:2020", "900"),
                figure("LABOUR_FORCE.IDN._Z.F._T._T:2020", "4000"),
                figure("LABOUR_FORCE.IDN._Z.M._T._T:2020", "6000"),
                figure("UNEMPLOYMENT_RATE.IDN._Z.F._T._T:2019", "3"),
                figure("UNEMPLOYMENT_RATE.IDN._Z.M._T._T:2019", "8"));

        // the products are 120 and 480: one fifth and four fifths
        assertThat(find(completed, "SPLIT.IDN._Z.F._T._T:2020")).hasValueSatisfying(women -> {
            assertThat(women.value()).isEqualByComparingTo("180");
            assertThat(women.status()).isEqualTo(ObservationStatus.E);
            assertThat(women.making().formula())
                    .isEqualTo("SPLIT 2020 × (LABOUR_FORCE 2020 × UNEMPLOYMENT_RATE 2019 / 100) / the same of women"
                            + " and men together");
            assertThat(women.making().parts()).hasSize(5);
        });
        assertThat(find(completed, "SPLIT.IDN._Z.M._T._T:2020"))
                .hasValueSatisfying(men -> assertThat(men.value()).isEqualByComparingTo("720"));
    }

    @Test
    void sharesNothingOutWithoutATotalOrWithoutBothSexes() {
        Observation women = figure("LABOUR_FORCE.IDN._Z.F._T._T:2020", "4000");
        Observation rate = figure("UNEMPLOYMENT_RATE.IDN._Z.F._T._T:2020", "3");
        Observation total = figure("SPLIT.IDN._Z._T._T._T:2020", "900");
        Observation none = figure("LABOUR_FORCE.IDN._Z.M._T._T:2020", "0");
        Observation zero = figure("UNEMPLOYMENT_RATE.IDN._Z.F._T._T:2020", "0");
        Observation rateOfMen = figure("UNEMPLOYMENT_RATE.IDN._Z.M._T._T:2020", "8");

        assertThat(find(complete(total, women, rate), "SPLIT.IDN._Z.F._T._T:2020"))
                .isEmpty();
        assertThat(find(complete(women, rate, none, rateOfMen), "SPLIT.IDN._Z.F._T._T:2020"))
                .isEmpty();
        assertThat(find(complete(total, women, zero, none, rateOfMen), "SPLIT.IDN._Z.F._T._T:2020"))
                .isEmpty();
    }
}
