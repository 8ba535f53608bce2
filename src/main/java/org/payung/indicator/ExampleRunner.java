package org.payung.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.catalogue.WorkedExample;
import org.payung.finding.Verdicts;
import org.payung.method.HalfEvenRounding;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** Runs the worked examples of the indicator files through the code that computes the figures. */
public final class ExampleRunner {

    private static final Period PERIOD = Period.year(2023);
    private static final String AREA = "EXAMPLE";
    private static final SourceRelease SOURCE =
            new SourceRelease("worked example", "worked example", LocalDate.EPOCH, 1);

    private final Catalogue catalogue;

    private ExampleRunner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One line for each example that does not hold, empty where all do. */
    public static List<String> failures(Catalogue catalogue) {
        ExampleRunner runner = new ExampleRunner(catalogue);
        List<String> failures = new ArrayList<>();
        for (IndicatorDefinition indicator : catalogue.indicators().values()) {
            for (WorkedExample example : indicator.examples()) {
                runner.failure(indicator, example)
                        .map(found -> indicator.file() + ": example '" + example.name() + "': " + found)
                        .ifPresent(failures::add);
            }
        }
        return failures;
    }

    private Optional<String> failure(IndicatorDefinition indicator, WorkedExample example) {
        Optional<Outcome> outcome =
                example.rules() == null ? Optional.of(byFigures(indicator, example)) : byRules(indicator, example);
        return outcome.map(found -> difference(found, example))
                .orElseGet(() -> Optional.of("unknown rules '" + example.rules() + "'"));
    }

    private Outcome byFigures(IndicatorDefinition indicator, WorkedExample example) {
        Cell cell = Cell.of(
                indicator,
                AREA,
                indicator.byScheme() ? AREA : SeriesKey.TOTAL,
                indicator.sexes().get(0),
                example.breakdown(),
                PERIOD);
        List<Observation> given = example.given().entrySet().stream()
                .map(entry -> observation(cell, entry))
                .toList();
        Inputs inputs = new Inputs(SeriesTable.of(given), Verdicts.of(List.of()), Map.of());
        return IndicatorCalculation.evaluation(indicator.formula(), inputs, catalogue, rulesInForce())
                .evaluate(cell);
    }

    private Optional<Outcome> byRules(IndicatorDefinition indicator, WorkedExample example) {
        String[] parts = String.valueOf(example.rules()).split("/", 2);
        SchemeDefinition scheme = catalogue.schemes().get(parts[0]);
        if (scheme == null || parts.length < 2 || !(indicator.formula() instanceof Formula.Method method)) {
            return Optional.empty();
        }
        Cell cell =
                Cell.of(indicator, scheme.area(), scheme.id(), indicator.sexes().get(0), example.breakdown(), PERIOD);
        SchemeEvaluation evaluation = new SchemeEvaluation(method, catalogue, rulesInForce());
        return rules(scheme, parts[1]).map(rules -> evaluation.evaluate(cell, scheme, rules));
    }

    private static Optional<RuleSet> rules(SchemeDefinition scheme, String id) {
        return scheme.rules().stream().filter(rules -> rules.id().equals(id)).findFirst();
    }

    private static RulesInForce rulesInForce() {
        return new RulesInForce(Period.quarter(2023, 4), PERIOD.lastDay());
    }

    private Observation observation(Cell cell, Map.Entry<String, BigDecimal> given) {
        ConceptDefinition concept = catalogue.concepts().get(given.getKey());
        Unit unit =
                (concept == null || concept.unit() == null) ? cell.indicator().unit() : concept.unit();
        return new Observation(
                cell.key(given.getKey()),
                PERIOD,
                given.getValue(),
                unit,
                concept == null ? StockFlow.NOT_APPLICABLE : concept.stockFlow(),
                ObservationStatus.A,
                Nature.NA,
                SOURCE,
                "",
                Location.NOWHERE,
                null);
    }

    private static Optional<String> difference(Outcome outcome, WorkedExample example) {
        String expected = example.expect() == null
                ? "missing, " + example.missing()
                : example.expect().toPlainString();
        String found = outcome instanceof Estimate estimate
                ? String.valueOf(estimate.value())
                : "missing, " + ((Missing) outcome).reason().code();
        boolean holds = (outcome instanceof Estimate estimate && example.expect() != null)
                ? HalfEvenRounding.agrees(estimate.value(), example.expect())
                : found.equals(expected);
        return holds ? Optional.empty() : Optional.of(found + ", expected " + expected);
    }
}
