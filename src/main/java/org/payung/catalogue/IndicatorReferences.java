package org.payung.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks up what series and indicators are made from: series, weights, breakdowns and rule sets of the examples. */
final class IndicatorReferences {

    /** Rules that pay longer for a longer record have a second cell (methodology.md, The standard beneficiary). */
    private static final String LONGEST_RECORD = ";record=longest";

    private final Lookup lookup;
    private final Set<String> ruleSets = new TreeSet<>();

    IndicatorReferences(Lookup lookup) {
        this.lookup = lookup;
        lookup.catalogue()
                .schemes()
                .values()
                .forEach(scheme -> scheme.rules().forEach(rules -> ruleSets.add(scheme.key() + "/" + rules.id())));
    }

    void check() {
        lookup.catalogue().concepts().values().forEach(this::concept);
        lookup.catalogue().indicators().values().forEach(this::indicator);
    }

    private void concept(ConceptDefinition concept) {
        String pointer = "/concepts/" + concept.code() + "/derivations/";
        for (int i = 0; i < concept.derivations().size(); i++) {
            for (String part : parts(concept.derivations().get(i))) {
                lookup.series("concepts.yml", pointer + i, part);
            }
        }
    }

    private static List<String> parts(Derivation derivation) {
        if (derivation instanceof Derivation.Product product) {
            return product.factors().stream().map(Derivation.Factor::concept).toList();
        }
        if (derivation instanceof Derivation.Chain chain) {
            return List.of(chain.change());
        }
        if (derivation instanceof Derivation.Relative relative) {
            return List.of(relative.of());
        }
        if (derivation instanceof Derivation.QuartersFromYears quarters) {
            return Stream.ofNullable(quarters.indicator()).toList();
        }
        if (derivation instanceof Derivation.MeanOfEnds ends) {
            return List.of(ends.stock());
        }
        if (derivation instanceof Derivation.StockFromFlow flow) {
            return List.of(flow.flow(), flow.monthsPaid());
        }
        if (derivation instanceof Derivation.SeasonalAdjustment adjustment) {
            return List.of(adjustment.of());
        }
        return derivation instanceof Derivation.Difference difference
                ? List.of(difference.minuend(), difference.subtrahend())
                : List.of();
    }

    private void indicator(IndicatorDefinition indicator) {
        String file = indicator.file();
        formula(file, indicator.formula());
        if (lookup.isSound("concepts.yml")) {
            // else each level would seem to name its own indicator
            cycle(indicator);
        }
        Aggregation aggregation = indicator.aggregation();
        if (aggregation != null && aggregation.weightConcept() != null) {
            lookup.series(file, "/aggregate/weight", aggregation.weightConcept());
        }
        SamplingError error = indicator.samplingError();
        if (error != null) {
            lookup.series(file, "/sampling-error/cv", error.cv());
        }
        for (int i = 0; i < indicator.examples().size(); i++) {
            example(indicator, indicator.examples().get(i), "/examples/" + i);
        }
    }

    private void formula(String file, Formula formula) {
        if (formula instanceof Formula.Product product) {
            product(file, "/formula/of/", product.of());
            product(file, "/formula/over/", product.over());
        } else if (formula instanceof Formula.Method method) {
            method.parameters().keySet().stream().sorted().forEach(parameter -> parameter(file, method, parameter));
        } else if (formula instanceof Formula.Mean mean) {
            for (int i = 0; i < mean.concepts().size(); i++) {
                lookup.series(file, "/formula/concepts/" + i, mean.concepts().get(i));
            }
        } else if (formula instanceof Formula.Ratio ratio) {
            lookup.series(file, "/formula/numerator", ratio.numerator());
            lookup.series(file, "/formula/denominator", ratio.denominator());
        } else {
            lookup.series(file, "/formula/concept", formula.inputs().get(0));
        }
    }

    private void product(String file, String pointer, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            lookup.seriesOrIndicator(file, pointer + i, names.get(i));
        }
    }

    private void parameter(String file, Formula.Method method, String parameter) {
        String text = method.text(parameter);
        new Formula.Method(method.name(), Map.of(parameter, text))
                .inputs()
                .forEach(name -> lookup.seriesOrIndicator(file, "/formula/parameters/" + parameter, name));
    }

    // Told at the indicator that reaches itself; a cycle of three is told three times.
    private void cycle(IndicatorDefinition indicator) {
        List<String> way = new ArrayList<>(List.of(indicator.id()));
        if (reaches(indicator, indicator.id(), way)) {
            lookup.mistake(
                    indicator.file(),
                    "/formula",
                    "'" + indicator.id() + "' is computed from itself: " + String.join(" from ", way));
        }
    }

    private boolean reaches(IndicatorDefinition from, String goal, List<String> way) {
        for (IndicatorDefinition next : indicators(from)) {
            boolean isGoal = next.id().equals(goal);
            if (!isGoal && way.contains(next.id())) {
                continue;
            }
            way.add(next.id());
            if (isGoal || reaches(next, goal, way)) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }

    private List<IndicatorDefinition> indicators(IndicatorDefinition indicator) {
        Map<String, IndicatorDefinition> all = lookup.catalogue().indicators();
        Formula formula = indicator.formula();
        if (!(formula instanceof Formula.Product || formula instanceof Formula.Method)) {
            return List.of();
        }
        return formula.inputs().stream()
                .filter(name -> !lookup.catalogue().concepts().containsKey(name) && all.containsKey(name))
                .map(all::get)
                .toList();
    }

    private void example(IndicatorDefinition indicator, WorkedExample example, String pointer) {
        String file = indicator.file();
        example.given().keySet().forEach(name -> lookup.seriesOrIndicator(file, pointer, name.split(" ", 2)[0]));
        lookup.require(
                file,
                pointer,
                "breakdown",
                example.breakdown().replace(LONGEST_RECORD, ""),
                indicator.breakdowns(),
                file);
        if (example.rules() != null) {
            lookup.require(file, pointer, "rules", example.rules(), ruleSets, "schemes/");
        }
        if ((example.expect() == null) == (example.missing() == null)) {
            lookup.mistake(
                    file,
                    pointer,
                    "example '" + example.name() + "' says neither or both of 'expect' and 'missing', expected one");
        }
    }
}
