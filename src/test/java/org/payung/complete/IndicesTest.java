package org.payung.complete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.payung.testkit.Received.NEWER;
import static org.payung.testkit.Received.OLDER;
import static org.payung.testkit.Received.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Derivation;
import org.payung.finding.Verdicts;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;
import org.payung.testkit.SmallCatalogue;

class IndicesTest {

    private final Catalogue catalogue = SmallCatalogue.ofAFewAreas()
            .concept(
                    "CPI",
                    ConceptKind.INDEX,
                    "index",
                    StockFlow.AVG,
                    new Derivation.Chain("chained", "CPI_INFLATION", 2015))
            .concept(
                    "WAGE_INDEX",
                    ConceptKind.INDEX,
                    "index",
                    StockFlow.AVG,
                    new Derivation.Relative("relative", "AVERAGE_WAGE", 2015))
            .build();

    private SeriesTable complete(Observation... received) {
        return new SeriesCompletion(catalogue)
                .complete(SeriesTable.of(Arrays.asList(received)), Verdicts.of(List.of()));
    }

    private static Observation inflation(int year, String percent) {
        return figure("CPI_INFLATION.VNM._Z._T._T._T:" + year, percent);
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
    void pricesAreChainedForwardsFromTheBaseYear() {
        SeriesTable table = complete(inflation(2015, "4"), inflation(2016, "10"), inflation(2017, "20"));

        assertThat(made(table, "CPI.VNM._Z._T._T._T:2015"))
                .isEqualTo("100 = CPI_INFLATION chained from 2015 to 2015, 2015 = 100");
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2016"))
                .isEqualTo("110 = CPI_INFLATION chained from 2016 to 2016, 2015 = 100");
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2017"))
                .isEqualTo("132 = CPI_INFLATION chained from 2016 to 2017, 2015 = 100");
        assertThat(find(table, "CPI.VNM._Z._T._T._T:2017")
                        .orElseThrow()
                        .making()
                        .parts())
                .hasSize(2);
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2018")).isEqualTo("nothing");
    }

    @Test
    void pricesAreChainedBackwardsToTheYearBeforeTheFirstChange() {
        SeriesTable table = complete(inflation(2014, "25"), inflation(2015, "100"));

        assertThat(made(table, "CPI.VNM._Z._T._T._T:2014"))
                .isEqualTo("50 = CPI_INFLATION chained from 2015 to 2015, 2015 = 100");
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2013"))
                .isEqualTo("40 = CPI_INFLATION chained from 2014 to 2015, 2015 = 100");
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2012")).isEqualTo("nothing");
    }

    @Test
    void aPriceLevelBeforeTheYear2000IsMade() {
        Observation[] changes = new Observation[20];
        Arrays.setAll(changes, each -> inflation(1996 + each, "0"));

        assertThat(made(complete(changes), "CPI.VNM._Z._T._T._T:1995"))
                .isEqualTo("100 = CPI_INFLATION chained from 1996 to 2015, 2015 = 100");
    }

    @Test
    void aMissingYearBreaksTheChain() {
        SeriesTable table = complete(inflation(2016, "10"), inflation(2018, "10"));

        assertThat(made(table, "CPI.VNM._Z._T._T._T:2016")).startsWith("110 =");
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2017")).isEqualTo("nothing");
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2018")).isEqualTo("nothing");
    }

    @Test
    void changesOfTwoReleasesAreNotChained() {
        SeriesTable table = complete(
                figure("CPI_INFLATION.VNM._Z._T._T._T:2016", "10", OLDER),
                figure("CPI_INFLATION.VNM._Z._T._T._T:2017", "10", NEWER));

        assertThat(made(table, "CPI.VNM._Z._T._T._T:2016")).startsWith("110 =");
        assertThat(made(table, "CPI.VNM._Z._T._T._T:2017")).isEqualTo("nothing");
    }

    @Test
    void aFallOfAHundredPercentLeavesNoLevel() {
        assertThat(made(complete(inflation(2016, "-100")), "CPI.VNM._Z._T._T._T:2016"))
                .isEqualTo("nothing");
    }

    @Test
    void aWageIndexRelatesTwoYearsOfOneRelease() {
        SeriesTable table = complete(
                figure("AVERAGE_WAGE.VNM._Z._T._T._T:2015", "400"),
                figure("AVERAGE_WAGE.VNM._Z._T._T._T:2020", "500"),
                figure("AVERAGE_WAGE.VNM._Z._T._T._T:2021", "600", OLDER));

        assertThat(made(table, "WAGE_INDEX.VNM._Z._T._T._T:2020"))
                .isEqualTo("125 = 100 × AVERAGE_WAGE 2020 / AVERAGE_WAGE 2015");
        assertThat(made(table, "WAGE_INDEX.VNM._Z._T._T._T:2021")).isEqualTo("nothing");
        assertThat(made(table, "WAGE_INDEX.VNM._Z._T._T._T:2019")).isEqualTo("nothing");
    }

    @Test
    void aBaseOfNothingGivesNoIndex() {
        SeriesTable table = complete(
                figure("AVERAGE_WAGE.VNM._Z._T._T._T:2015", "0"), figure("AVERAGE_WAGE.VNM._Z._T._T._T:2020", "500"));

        assertThat(made(table, "WAGE_INDEX.VNM._Z._T._T._T:2020")).isEqualTo("nothing");
    }

    @Property(tries = 100)
    void theChangeOfTheIndexIsTheChangeReceived(
            @ForAll @Size(8) List<@DoubleRange(min = -20, max = 200) Double> percents) {
        Observation[] changes = new Observation[percents.size()];
        Arrays.setAll(changes, each -> inflation(2012 + each, String.valueOf(percents.get(each))));
        SeriesTable table = complete(changes);

        for (int year = 2012; year < 2020; year++) {
            double before = find(table, "CPI.VNM._Z._T._T._T:" + (year - 1))
                    .orElseThrow()
                    .number();
            double after =
                    find(table, "CPI.VNM._Z._T._T._T:" + year).orElseThrow().number();
            assertThat(100 * (after / before - 1)).isCloseTo(percents.get(year - 2012), within(1e-9));
        }
    }
}
