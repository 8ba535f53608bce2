package org.payung.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Formula;
import org.payung.catalogue.SchemeDefinition;
import org.payung.finding.Verdicts;
import org.payung.indicator.IndicatorCalculation;
import org.payung.method.SimpleAverages;
import org.payung.method.WeightedMean;
import org.payung.method.WeightedValue;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.ShippedRelease;
import org.payung.testkit.SmallCatalogue;

/**
 * Figures of published tables, computed again from published inputs by the indicators that ship and, for identities that
 * are no indicator, by the same formulas. Title, publisher and place stand at the head of each file in {@code published/}.
 * A figure agrees if it differs by at most half a unit of the last digit printed; where that digit is not the last of the
 * number (46.53 million), its step stands in the last column.
 */
class PublishedTablesTest {

    private static final Path FOLDER = Path.of("src/test/resources/published");
    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    /** Identities of METHOD 2.5, 5.1 and 8.1. */
    private static final Map<String, Formula> IDENTITIES = Map.of(
            "IMPLIED_LABOUR_FORCE",
                    new Formula.Product(List.of("CONTRIBUTORS"), List.of("CONTRIBUTOR_SHARE_PUBLISHED"), 100),
            "IMPLIED_RECIPIENTS", new Formula.Product(List.of("CASH_BENEFITS"), List.of("AVERAGE_BENEFIT"), 1.0 / 12),
            "FLOW_OVER_END_STOCK", new Formula.Ratio("RECIPIENTS_FLOW", "RECIPIENTS_EOP", 1),
            "FLOW_OVER_AVERAGE", new Formula.Ratio("RECIPIENTS_FLOW", "RECIPIENTS", 1),
            "PAID_A_MONTH", new Formula.Product(List.of("CASH_BENEFITS"), List.of("RECIPIENTS"), 1.0 / 12),
            "PAID_A_CLAIMANT", new Formula.Product(List.of("CASH_BENEFITS"), List.of("RECIPIENTS_FLOW"), 1),
            "AVERAGE_OF_SIX_MONTHS", new Formula.Product(List.of("RECIPIENTS_FLOW"), List.of(), 6.0 / 12),
            "GAP_OF_UNEMPLOYED", new Formula.Shortfall("SI_COV_UEMP", 100),
            "IMPLIED_UNEMPLOYED", new Formula.Product(List.of("WITHOUT_BENEFIT"), List.of("GAP_OF_UNEMPLOYED"), 100),
            "MULTIPLE_OF_HIGH_COST", new Formula.Ratio("RESERVE_RATIO_PUBLISHED", "HIGH_COST_RATE", 1));

    private record Row(String kind, String cell, String figure, String unit, String last) {
        static Row of(String line) {
            String[] parts = line.split(",", -1);
            return new Row(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPublishedFigureComesOut() {
        return files().stream()
                .flatMap(file -> printed(file)
                        .map(row -> DynamicTest.dynamicTest(
                                file.getFileName() + " " + row.cell(), () -> comesOut(row, rows(file)))));
    }

    @Test
    void everyFileSaysWhereItsFiguresStand() {
        assertThat(files())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(file -> assertThat(lines(file))
                        .anyMatch(line -> line.startsWith("# title: "))
                        .anyMatch(line -> line.startsWith("# publisher: "))
                        .anyMatch(line -> line.startsWith("# place: ")));
    }

    @Test
    void theShippedInputGivesThePublishedFigures() {
        OutcomeGrid grid = ShippedRelease.input().grid();
        for (Path file : files()) {
            printed(file).forEach(row -> grid.findEstimate(id(row.cell())).ifPresent(found -> agrees(row, found)));
        }
        assertThat(grid.findEstimate(id("CLAIM_ACC.MYS.EIS._T._T._T:2023-01/P7M")))
                .isPresent();
        assertThat(grid.findEstimate(id("CLAIM_ACC.IND.ABVKY._T._T._T:2018-07/P44M")))
                .isPresent();
        assertThat(grid.findEstimate(id("RESERVE_YEARS.CHN.UI._T._T._T:2023"))).isPresent();
    }

    /**
     * WSPR 2020-22 for Asia and the Pacific, 2020, with the unemployed of WESO Trends 2022, table 2.4 (METHOD 10): 14 per
     * cent together, a quarter of Eastern Asia, less than 1 per cent of Southern Asia. What is left for South-Eastern Asia
     * and the Pacific, 16.5 to 20.5 per cent of 9.1 million, closes the sum at both ends.
     */
    @Test
    void theStatementsOnAsiaAndThePacificFitTheUnemployedAsWeights() {
        assertThat(asiaAndThePacific(1, 16.5)).isCloseTo(14.0, org.assertj.core.data.Offset.offset(0.05));
        assertThat(asiaAndThePacific(0, 20.5)).isCloseTo(14.0, org.assertj.core.data.Offset.offset(0.05));
        assertThat(asiaAndThePacific(1, 20.5)).isGreaterThan(14.05);
        assertThat(asiaAndThePacific(0, 16.5)).isLessThan(13.95);
        // Published as countries' average instead, the four statements would contradict each other
        double countryAverage =
                SimpleAverages.of(List.of(25.0, 18.5, 18.5, 0.5)).orElseThrow().mean();
        assertThat(countryAverage).isGreaterThan(15);
    }

    private static double asiaAndThePacific(double southern, double southEasternAndPacific) {
        return WeightedMean.of(List.of(
                        new WeightedValue(25.0, 40.6),
                        new WeightedValue(southEasternAndPacific, 8.2),
                        new WeightedValue(southEasternAndPacific, 0.9),
                        new WeightedValue(southern, 36.0)))
                .orElseThrow()
                .value();
    }

    private static void comesOut(Row printed, List<Row> rows) {
        List<Outcome> outcomes = new IndicatorCalculation(catalogue(rows), Verdicts.of(List.of()), QUARTER, AS_OF)
                .compute(table(rows))
                .outcomes();
        Estimate found = OutcomeGrid.of(outcomes)
                .findEstimate(id(printed.cell()))
                .orElseThrow(() -> new AssertionError(printed.cell() + " has no figure"));
        agrees(printed, found);
    }

    private static void agrees(Row printed, Estimate found) {
        BigDecimal figure = new BigDecimal(printed.figure());
        double step = printed.last().isEmpty() ? Math.pow(10, -figure.scale()) : Double.parseDouble(printed.last());
        assertThat(found.value())
                .as(printed.cell())
                .isCloseTo(figure.doubleValue(), org.assertj.core.data.Offset.offset(step / 2));
    }

    private static SeriesTable table(List<Row> rows) {
        return Figures.of(rows.stream()
                .filter(row -> row.kind().equals("given"))
                .map(row -> row.cell().replace(':', ' ') + " " + row.figure() + " " + row.last() + " " + row.unit())
                .toArray(String[]::new));
    }

    private static Catalogue catalogue(List<Row> rows) {
        SmallCatalogue small = new SmallCatalogue();
        Map<String, Boolean> areas = new TreeMap<>();
        for (Row row : rows) {
            SeriesCell cell = SeriesCell.parse(row.cell());
            SeriesKey key = cell.key();
            if (areas.put(key.area(), true) == null) {
                small.area(key.area(), 0, key.area());
            }
            if (!key.scheme().equals(SeriesKey.NOT_APPLICABLE)) {
                small.scheme(key.area(), key.scheme(), SchemeDefinition.Status.PAYING, 2000);
            }
            if (row.kind().equals("given")) {
                StockFlow flow = StockFlow.parse(row.last());
                small.concept(key.concept(), ConceptKind.COUNT, row.unit(), flow);
            } else {
                indicator(small, key);
            }
        }
        return small.build();
    }

    private static void indicator(SmallCatalogue small, SeriesKey key) {
        Formula identity = IDENTITIES.get(key.concept());
        if (identity == null) {
            small.indicator(ShippedRelease.input().catalogue().indicators().get(key.concept()));
        } else {
            small.indicator(Definitions.byScheme(key.concept(), identity));
        }
    }

    private static OutcomeId id(String cell) {
        SeriesCell at = SeriesCell.parse(cell);
        SeriesKey key = at.key();
        return new OutcomeId(
                key.area(),
                key.concept(),
                key.scheme(),
                key.sex(),
                key.age(),
                key.breakdown(),
                Statistic.VALUE,
                at.period());
    }

    private static Stream<Row> printed(Path file) {
        return rows(file).stream().filter(row -> row.kind().equals("printed"));
    }

    private static List<Row> rows(Path file) {
        return lines(file).stream()
                .filter(line -> line.startsWith("given,") || line.startsWith("printed,"))
                .map(Row::of)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files() {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
