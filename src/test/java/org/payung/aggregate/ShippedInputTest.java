package org.payung.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueReader;
import org.payung.catalogue.CatalogueResult;
import org.payung.catalogue.TemplateFiles;
import org.payung.check.Checked;
import org.payung.check.ObservationCheck;
import org.payung.complete.SeriesCompletion;
import org.payung.finding.Verdicts;
import org.payung.indicator.ExampleRunner;
import org.payung.indicator.IndicatorCalculation;
import org.payung.ingest.AcceptedReader;
import org.payung.ingest.InputFile;
import org.payung.ingest.InputFiles;
import org.payung.ingest.InputReader;
import org.payung.outcome.Bounds;
import org.payung.outcome.Comparison;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.standard.StandardComparison;

/** The stages one after the other on the input and the templates that ship, for the quarter that ships. */
class ShippedInputTest {

    private static final Period QUARTER = Period.quarter(2024, 3);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Path SECOND_CALCULATION = Path.of("src/test/resources/independent/groups-2020.csv");

    private static Catalogue catalogue;
    private static OutcomeGrid grid;

    @BeforeAll
    static void runTheStages() throws IOException {
        CatalogueResult read = CatalogueReader.read(TemplateFiles.readFolder(Path.of("templates")));
        assertThat(read.mistakes()).isEmpty();
        catalogue = read.catalogue().orElseThrow();
        Checked checked = new ObservationCheck(
                        catalogue,
                        AS_OF,
                        AcceptedReader.read(List.of(Path.of("input"))).acceptances())
                .check(received());
        Verdicts verdicts = Verdicts.of(checked.findings());
        SeriesTable table = new SeriesCompletion(catalogue).complete(checked.table(), verdicts);
        List<Outcome> all = new ArrayList<>(new IndicatorCalculation(catalogue, verdicts, QUARTER, AS_OF)
                .compute(table)
                .outcomes());
        all.addAll(new RegionAggregation(catalogue, verdicts, QUARTER)
                .aggregate(List.copyOf(all), table)
                .outcomes());
        grid = OutcomeGrid.of(all);
    }

    private static List<Observation> received() throws IOException {
        List<Observation> observations = new ArrayList<>();
        InputReader reader = new InputReader(catalogue);
        for (InputFile file : InputFiles.list(List.of(Path.of("input")))) {
            observations.addAll(reader.read(file).observations());
        }
        return observations;
    }

    @Test
    void everyWorkedExampleHolds() {
        assertThat(ExampleRunner.failures(catalogue)).isEmpty();
    }

    @Test
    void everyGroupEqualsTheSecondCalculation() throws IOException {
        List<String> lines = Files.readAllLines(SECOND_CALCULATION);

        assertThat(lines).hasSizeGreaterThan(40);
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(",", -1);
            Bounds bounds = bounds(parts[1] + ":" + parts[0] + ":_T:_T:_T:_T:weighted:2020");
            assertThat(bounds.lower()).as(line).isCloseTo(Double.parseDouble(parts[2]), within(1e-8));
            assertThat(bounds.upper()).as(line).isCloseTo(Double.parseDouble(parts[3]), within(1e-8));
        }
    }

    @Test
    void theGroupsOf2020AreWhereMethodExpectsThem() {
        assertThat(value("M49-035:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020")).isBetween(10.0, 13.0);
        assertThat(value("M49-034:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020")).isLessThan(1);
        Bounds easternAsia = bounds("M49-030:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020");
        assertThat(easternAsia.lower()).isGreaterThan(23);
        assertThat(easternAsia.upper()).isLessThan(26);
    }

    /** V15 of METHOD 9: too little weight, or weight without any value, always has its range. */
    @Test
    void whatIsWithheldHasItsRange() {
        assertThat(grid.stream().filter(each -> each.id().statistic() == Statistic.WEIGHTED))
                .allSatisfy(each -> assertThat(each.bounds() == null)
                        .as(each.id().toString())
                        .isEqualTo(each.weights() == null));
    }

    @Test
    void aZeroWithASchemeIsObservedAndAZeroWithoutOneSaysSo() {
        assertThat(estimate("IND:SI_COV_UEMP:_T:_T:_T:_T:value:2020").reason()).isNull();
        assertThat(estimate("IND:SI_COV_UEMP:_T:_T:_T:_T:value:2020").queries()).contains("V07");
        assertThat(estimate("IDN:SI_COV_UEMP:_T:_T:_T:_T:value:2021").reason()).isEqualTo(Reason.NO_SCHEME);
    }

    @Test
    void theReserveOfChinaAndTheClaimsOfMalaysia() {
        assertThat(value("CHN:RESERVE_YEARS:UI:_T:_T:_T:value:2023")).isCloseTo(2.16, within(0.005));
        assertThat(value("MYS:CLAIM_ACC:EIS:_T:_T:_T:value:2023-01/P7M")).isCloseTo(73.7, within(0.05));
    }

    @Test
    void theCriteriaOfMethod42() {
        List<Comparison> comparisons = new StandardComparison(catalogue, AS_OF).compare(grid);

        assertThat(result(comparisons, "IDN:C102_TEST:JKP:_T:_T:criterion=rate:value:2024-Q3"))
                .isInstanceOf(Comparison.AtLeast.class);
        assertThat(result(comparisons, "IDN:C168_TEST:JKP:_T:_T:criterion=rate:value:2024-Q3"))
                .isEqualTo(new Comparison.Below(15));
        assertThat(result(comparisons, "MYS:C168_TEST:EIS:_T:_T:criterion=rate:value:2024-Q3"))
                .isInstanceOf(Comparison.Below.class);
        assertThat(result(comparisons, "THA:C102_TEST:SSF:_T:_T:criterion=duration:value:2026-Q4"))
                .isInstanceOf(Comparison.AtLeast.class);
        assertThat(result(comparisons, "THA:C168_TEST:SSF:_T:_T:criterion=duration:value:2026-Q4"))
                .isInstanceOf(Comparison.Below.class);
        assertThat(result(comparisons, "VNM:C168_TEST:UI:_T:_T:criterion=rate;record=longest:value:2026-Q4"))
                .isInstanceOf(Comparison.AtLeast.class);
        assertThat(result(comparisons, "MNG:C102_TEST:UI:_T:_T:criterion=duration:value:2024-Q3"))
                .isInstanceOf(Comparison.AtLeast.class);
        assertThat(result(comparisons, "MNG:C168_TEST:UI:_T:_T:criterion=duration:value:2024-Q3"))
                .isInstanceOf(Comparison.Below.class);
        assertThat(result(comparisons, "CHN:C102_TEST:UI:_T:_T:criterion=rate:value:2024-Q3"))
                .isEqualTo(new Comparison.NotCompared(
                        "templates/schemes/chn-ui.yml SI-LAW-2011 gives no single rate of the wage by month"));
    }

    private static Comparison.Result result(List<Comparison> comparisons, String id) {
        return comparisons.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow()
                .result();
    }

    private static Bounds bounds(String id) {
        return Objects.requireNonNull(
                grid.find(OutcomeId.parse(id)).orElseThrow().bounds());
    }

    private static double value(String id) {
        return estimate(id).value();
    }

    private static Estimate estimate(String id) {
        return grid.findEstimate(OutcomeId.parse(id)).orElseThrow();
    }
}
