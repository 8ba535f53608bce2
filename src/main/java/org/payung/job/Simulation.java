package org.payung.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Proposal;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.indicator.IndicatorCalculation;
import org.payung.outcome.Comparison;
import org.payung.outcome.OutcomeGrid;
import org.payung.scheme.WhatIf;
import org.payung.series.NearestWord;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.standard.StandardComparison;

/**
 * Steps 5 and 7 of a run on a changed catalogue, and the cost beside them; nothing is stored. The input is read, checked
 * and completed as in a run. Step 6 has nothing to do: no group figure is made from the rules of one scheme.
 */
public final class Simulation {

    /** A wage of another year stands in for so long, as in the figures of a run. */
    private static final int NEAREST_YEARS = 3;

    private final Catalogue catalogue;
    private final CompletedInput input;

    private Simulation(Catalogue catalogue, CompletedInput input) {
        this.catalogue = catalogue;
        this.input = input;
    }

    /**
     * Simulates.
     *
     * @throws UnknownSchemeException if scheme, proposal, day, parameter or value do not fit each other
     */
    public static SimulationResult run(
            Catalogue catalogue, List<Path> inputs, SimulationRequest request, LocalDate asOf) throws IOException {
        SchemeDefinition scheme = scheme(catalogue, request.scheme());
        RuleSet rules = rules(scheme, request.from());
        Map<String, BigDecimal> settings = settings(scheme, request);
        RuleSet changed = changed(rules, settings);
        CompletedInput input = CompletedInput.read(catalogue, inputs, asOf);
        return new Simulation(catalogue, input).result(request, scheme, rules, settings, changed);
    }

    private SimulationResult result(
            SimulationRequest request,
            SchemeDefinition scheme,
            RuleSet rules,
            Map<String, BigDecimal> settings,
            RuleSet changed) {
        SimulatedSide before = side(request, scheme, rules);
        SimulatedSide after = side(request, scheme, changed);
        List<SimulatedRow> rows = new ArrayList<>(new SimulatedAdequacy(before, after).rows());
        rows.addAll(new SimulatedCost(scheme, before, after, input, request.from()).rows());
        return new SimulationResult(request, scheme, rules, settings, rows, notes(request, scheme, rules, changed));
    }

    /** The grid of the area as if these rules held on every day. */
    private SimulatedSide side(SimulationRequest request, SchemeDefinition scheme, RuleSet rules) {
        Catalogue alone = catalogue.followingOnly(scheme.area()).withScheme(scheme.withRules(List.of(rules.always())));
        Period quarter =
                Period.quarter(request.from().getYear(), (request.from().getMonthValue() + 2) / 3);
        OutcomeGrid grid = OutcomeGrid.of(
                new IndicatorCalculation(alone, input.verdicts(), quarter, quarter.lastDay(), input.acceptances())
                        .compute(input.table())
                        .outcomes());
        List<Comparison> comparisons = new StandardComparison(alone, quarter.lastDay()).compare(grid);
        return new SimulatedSide(alone, scheme, rules, minimumWage(scheme, quarter), quarter, grid, comparisons);
    }

    private @Nullable BigDecimal minimumWage(SchemeDefinition scheme, Period quarter) {
        SeriesKey key = new SeriesKey(
                "MINIMUM_WAGE", scheme.area(), SeriesKey.NOT_APPLICABLE, Sex.TOTAL, SeriesKey.TOTAL, SeriesKey.TOTAL);
        String unit = scheme.currency() + "/month";
        return input.table().series(key).values().stream()
                .filter(each -> each.value() != null && each.unit().text().equals(unit))
                .filter(each -> each.period().year() <= quarter.year()
                        && each.period().year() >= quarter.year() - NEAREST_YEARS)
                .reduce((older, newer) -> newer)
                .map(Observation::value)
                .orElse(null);
    }

    private static SchemeDefinition scheme(Catalogue catalogue, String key) {
        SchemeDefinition scheme = catalogue.schemes().get(key);
        List<String> simulated = catalogue.schemes().entrySet().stream()
                .filter(each -> !each.getValue().rules().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (scheme == null || scheme.rules().isEmpty()) {
            throw new UnknownSchemeException((scheme == null ? "unknown scheme '" : "no rules on file for '") + key
                    + "'" + NearestWord.question(key, simulated) + ", known are " + String.join(", ", simulated));
        }
        return scheme;
    }

    private static RuleSet rules(SchemeDefinition scheme, LocalDate day) {
        return scheme.rulesOn(day)
                .orElseThrow(() -> new UnknownSchemeException("no rules of " + scheme.key() + " are in force on " + day
                        + ", known are "
                        + String.join(
                                ", ",
                                scheme.rules().stream().map(Simulation::span).toList())));
    }

    private static String span(RuleSet rules) {
        return rules.id() + " from " + rules.validFrom() + (rules.validTo() == null ? "" : " to " + rules.validTo());
    }

    private static Map<String, BigDecimal> settings(SchemeDefinition scheme, SimulationRequest request) {
        Map<String, BigDecimal> settings = new LinkedHashMap<>();
        if (request.proposal() != null) {
            settings.putAll(proposal(scheme, request.proposal()).changes());
        }
        settings.putAll(request.settings());
        return settings;
    }

    private static Proposal proposal(SchemeDefinition scheme, String id) {
        List<String> known = scheme.proposals().stream().map(Proposal::id).toList();
        return scheme.proposals().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownSchemeException("unknown proposal '" + id + "' of " + scheme.key()
                        + NearestWord.question(id, known) + ", known are "
                        + (known.isEmpty() ? "none" : String.join(", ", known))));
    }

    private static RuleSet changed(RuleSet rules, Map<String, BigDecimal> settings) {
        try {
            return WhatIf.change(rules, settings);
        } catch (IllegalArgumentException e) {
            throw new UnknownSchemeException(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> notes(
            SimulationRequest request, SchemeDefinition scheme, RuleSet rules, RuleSet changed) {
        List<String> notes = new ArrayList<>();
        for (RuleSet each : scheme.rules()) {
            boolean begins = each.validFrom().isAfter(request.from())
                    && (request.to() == null || !each.validFrom().isAfter(request.to()));
            if (begins) {
                notes.add("other rules, " + each.id() + " (" + each.legalBasis() + "), are in force from "
                        + each.validFrom() + "; they are not part of this comparison");
            }
        }
        if (rules.benefit().equals(changed.benefit()) && rules.eligibility().equals(changed.eligibility())) {
            notes.add("the rules in force already have these values");
        }
        rules.unverified().stream()
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(fields -> notes.add("from memory, to be verified in the law: " + fields));
        return notes;
    }
}
