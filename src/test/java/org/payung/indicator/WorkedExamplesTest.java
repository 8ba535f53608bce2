package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.SchemeDefinition;
import org.payung.catalogue.WorkedExample;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.series.Location;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;
import org.payung.series.Unit;
import org.payung.testkit.Definitions;
import org.payung.testkit.Received;
import org.payung.testkit.ShippedTemplates;
import org.payung.testkit.SmallCatalogue;

/** The examples in the indicator files hold, and one that does not hold is told. */
class WorkedExamplesTest {

    @Test
    void everyExampleThatShipsHolds() throws IOException {
        assertThat(ExampleRunner.failures(ShippedTemplates.catalogue())).isEmpty();
    }

    @Test
    void anExampleThatDoesNotHoldIsToldByItsName() {
        assertThat(failures(example("right", "5.0", null))).isEmpty();
        assertThat(failures(example("by half a unit", "5", null))).isEmpty();
        assertThat(failures(example("too high", "5.1", null)))
                .singleElement()
                .asString()
                .startsWith("indicators/share.yml: example 'too high': ");
        assertThat(failures(example("no reason", null, "no-input"))).hasSize(1);
        assertThat(failures(new WorkedExample(
                        "nothing given", null, "_T", Map.of("PART", BigDecimal.ONE), null, "no-denominator")))
                .isEmpty();
        assertThat(failures(new WorkedExample(
                        "another reason", null, "_T", Map.of("PART", BigDecimal.ONE), null, "set-aside")))
                .hasSize(1);
        assertThat(failures(new WorkedExample("no such rules", "XXX/none", "_T", Map.of(), BigDecimal.ONE, null)))
                .containsExactly("indicators/share.yml: example 'no such rules': unknown rules 'XXX/none'");
    }

    @Test
    void aChangeIsTakenWithinOneRelease() {
        assertThat(estimate("CHANGE", "30", "42", true).value()).isEqualTo(12);
        Missing two = (Missing) outcome("CHANGE", "30", "42", false);
        assertThat(two.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(two.detail()).isEqualTo("COVERAGE comes from two source releases, a change is computed within one");
    }

    @Test
    void aMeanNeedsAllItsFigures() {
        assertThat(estimate("MEAN", "30", "42", true).value()).isEqualTo(43);
        assertThat(estimate("MEAN", "30", "42", true).lineage()).hasSize(2);
    }

    private static Estimate estimate(String indicator, String first, String last, boolean oneRelease) {
        return (Estimate) outcome(indicator, first, last, oneRelease);
    }

    private static Outcome outcome(String indicator, String first, String last, boolean oneRelease) {
        SmallCatalogue small = new SmallCatalogue()
                .area("IDN", 360, "Indonesia")
                .scheme("IDN", "JKP", SchemeDefinition.Status.PAYING, 2000)
                .concept("COVERAGE", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .concept("OTHER", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .indicator(Definitions.byScheme("CHANGE", new Formula.Change("COVERAGE", 2)))
                .indicator(Definitions.byScheme("MEAN", new Formula.Mean(List.of("COVERAGE", "OTHER"))));
        List<Observation> figures = List.of(
                figure("COVERAGE.IDN.JKP._T._T._T:2020", first, oneRelease),
                figure("COVERAGE.IDN.JKP._T._T._T:2022", last, true),
                figure("OTHER.IDN.JKP._T._T._T:2022", "44", true));
        return OutcomeGrid.of(new IndicatorCalculation(
                                small.build(),
                                Verdicts.of(List.of()),
                                Period.quarter(2024, 3),
                                LocalDate.of(2024, 12, 1))
                        .compute(SeriesTable.of(figures))
                        .outcomes())
                .find(OutcomeId.parse("IDN:" + indicator + ":JKP:_T:_T:_T:value:2022"))
                .orElseThrow();
    }

    private static Observation figure(String cell, String value, boolean newer) {
        return Received.figure(
                cell, value, Unit.PERSONS, newer ? Received.NEWER : Received.OLDER, Location.line("a.csv", 2));
    }

    private static WorkedExample example(String name, String expect, String missing) {
        return new WorkedExample(
                name,
                null,
                "_T",
                Map.of("PART", BigDecimal.valueOf(1), "WHOLE", BigDecimal.valueOf(20)),
                expect == null ? null : new BigDecimal(expect),
                missing);
    }

    private static List<String> failures(WorkedExample example) {
        IndicatorDefinition share = Definitions.byScheme("SHARE", new Formula.Ratio("PART", "WHOLE", 100));
        return ExampleRunner.failures(new SmallCatalogue()
                .concept("PART", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .concept("WHOLE", ConceptKind.COUNT, "persons", StockFlow.AVG)
                .indicator(new IndicatorDefinition(
                        share.id(),
                        share.file(),
                        share.block(),
                        share.custodian(),
                        share.formula(),
                        share.unit(),
                        share.precision(),
                        share.frequency(),
                        share.sexes(),
                        share.breakdowns(),
                        share.byScheme(),
                        share.capped(),
                        share.structuralZero(),
                        share.maxAgeYears(),
                        share.aggregation(),
                        share.samplingError(),
                        share.references(),
                        List.of(example)))
                .build());
    }
}
