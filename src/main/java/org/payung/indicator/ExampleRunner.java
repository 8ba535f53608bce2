package org.payung.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.Formula;
import org.payung.catalogue.Frequency;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.catalogue.WorkedExample;
import org.payung.finding.Verdicts;
import org.payung.method.HalfEvenRounding;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
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
    private static final Period QUARTER = Period.quarter(2023, 4);
    /** The day on which the examples are looked at: poverty lines are those of the publication. */
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final Unit NATIONAL_CURRENCY = new Unit("LCU");
    private static final String AREA = "EXAMPLE";
    private static final SourceRelease SOURCE =
            new SourceRelease("worked example", "worked example", LocalDate.EPOCH, 1);

    private final Catalogue catalogue;

    private ExampleRunner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One line for each example that does not hold or method that is not known, empty where all is well. */
    public static List<String> failures(Catalogue catalogue) {
        List<String> unknown = NamedMethods.mistakes(catalogue);
        return unknown.isEmpty() ? new ExampleRunner(catalogue).failures() : unknown;
    }

    private List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (IndicatorDefinition indicator : catalogue.indicators().values()) {
            for (WorkedExample example : indicator.examples()) {
                failure(indicator, example)
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
        String scheme = indicator.byScheme() ? AREA : SeriesKey.TOTAL;
        Period period = indicator.frequency() == Frequency.QUARTERLY ? QUARTER : PERIOD;
        return byFigures(
                Cell.of(indicator, AREA, scheme, indicator.sexes().get(0), example.breakdown(), period), example);
    }

    private Outcome byFigures(Cell cell, WorkedExample example) {
        List<Observation> observations = new ArrayList<>();
        Map<OutcomeId, Estimate> figures = new TreeMap<>();
        example.given().forEach((name, value) -> {
            Given given = Given.parse(name, cell);
            IndicatorDefinition named = catalogue.indicators().get(given.name());
            if (named != null && !catalogue.concepts().containsKey(given.name())) {
                Cell figure = given.cell().of(named, given.period());
                figures.put(figure.id(), figure(figure, value.doubleValue()));
            } else {
                observations.add(observation(given.cell(), given.name(), given.period(), value));
            }
        });
        return evaluations(observations, figures).of(cell.indicator()).evaluate(cell);
    }

    /** What an example gives: a name, and after it the breakdown and period where they are not the cell's own. */
    private record Given(String name, Cell cell, Period period) {

        static Given parse(String text, Cell own) {
            Cell cell = own;
            Period period = own.id().period();
            String[] words = text.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                if (words[i].contains("=") || words[i].equals(SeriesKey.TOTAL)) {
                    cell = own.withBreakdown(words[i]);
                } else {
                    period = Period.parse(words[i]);
                }
            }
            return new Given(words[0], cell, period);
        }
    }

    private Evaluations evaluations(List<Observation> given, Map<OutcomeId, Estimate> figures) {
        Inputs inputs = new Inputs(SeriesTable.of(given), Verdicts.of(List.of()), Map.of());
        CheckedShares shares = new CheckedShares(ShareRule.of(catalogue.checks()), List.of());
        return new Evaluations(inputs, catalogue, rulesInForce(), shares, figures);
    }

    private static Estimate figure(Cell cell, double value) {
        return new Estimate(
                cell.id(),
                value,
                value,
                cell.indicator().unit(),
                null,
                null,
                ObservationStatus.A,
                Nature.NA,
                null,
                null,
                PERIOD.year(),
                SOURCE,
                List.of(),
                List.of());
    }

    private Optional<Outcome> byRules(IndicatorDefinition indicator, WorkedExample example) {
        String[] parts = String.valueOf(example.rules()).split("/", 2);
        SchemeDefinition scheme = catalogue.schemes().get(parts[0]);
        if (scheme == null || parts.length < 2 || !(indicator.formula() instanceof Formula.Method formula)) {
            return Optional.empty();
        }
        Cell cell =
                Cell.of(indicator, scheme.area(), scheme.id(), indicator.sexes().get(0), example.breakdown(), PERIOD);
        // a method that reads figures too looks up the rules of the example's period itself
        if (!(NamedMethods.of(formula.name()) instanceof RuleMethod method)) {
            return rules(scheme, parts[1])
                    .filter(found -> found.inForce(PERIOD.lastDay()))
                    .map(found -> byFigures(cell, example));
        }
        Evaluations figures = evaluations(observations(cell.withBreakdown(SeriesKey.TOTAL), example), Map.of());
        return rules(scheme, parts[1]).map(rules -> method.evaluate(new RulesAtHand(cell, scheme, rules, figures)));
    }

    private List<Observation> observations(Cell cell, WorkedExample example) {
        return example.given().entrySet().stream()
                .map(given -> observation(cell, given.getKey(), PERIOD, given.getValue()))
                .toList();
    }

    private static Optional<RuleSet> rules(SchemeDefinition scheme, String id) {
        return scheme.rules().stream().filter(rules -> rules.id().equals(id)).findFirst();
    }

    private static RulesInForce rulesInForce() {
        return new RulesInForce(QUARTER, AS_OF);
    }

    private Observation observation(Cell cell, String name, Period period, BigDecimal value) {
        ConceptDefinition concept = catalogue.concepts().get(name);
        Unit own = cell.indicator().unit();
        Unit unit =
                concept != null && concept.unit() != null ? concept.unit() : own.isMoney() ? NATIONAL_CURRENCY : own;
        return new Observation(
                cell.key(name),
                period,
                value,
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
