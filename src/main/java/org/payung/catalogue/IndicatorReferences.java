package org.payung.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
        return derivation instanceof Derivation.Difference difference
                ? List.of(difference.minuend(), difference.subtrahend())
                : List.of();
    }

    private void indicator(IndicatorDefinition indicator) {
        String file = indicator.file();
        names(indicator.formula()).forEach((field, name) -> lookup.series(file, "/formula/" + field, name));
        Aggregation aggregation = indicator.aggregation();
        if (aggregation != null && aggregation.weightConcept() != null) {
            lookup.series(file, "/aggregate/weight", aggregation.weightConcept());
        }
        for (int i = 0; i < indicator.examples().size(); i++) {
            example(indicator, indicator.examples().get(i), "/examples/" + i);
        }
    }

    private static Map<String, String> names(Formula formula) {
        Map<String, String> names = new LinkedHashMap<>();
        if (formula instanceof Formula.Level level) {
            names.put("concept", level.concept());
        } else if (formula instanceof Formula.Ratio ratio) {
            names.put("numerator", ratio.numerator());
            names.put("denominator", ratio.denominator());
        } else if (formula instanceof Formula.Mean mean) {
            mean.concepts().forEach(concept -> names.put("concepts/" + names.size(), concept));
        } else if (formula instanceof Formula.Change change) {
            names.put("concept", change.concept());
        } else if (formula instanceof Formula.Shortfall shortfall) {
            names.put("concept", shortfall.concept());
        }
        return names;
    }

    private void example(IndicatorDefinition indicator, WorkedExample example, String pointer) {
        String file = indicator.file();
        example.given().keySet().forEach(name -> lookup.series(file, pointer, name));
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
