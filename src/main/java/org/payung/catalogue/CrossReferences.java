package org.payung.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.payung.series.AreaKind;

/** Looks up every name by which one definition calls another. A kind that could not be read is not looked up. */
final class CrossReferences {

    private final Catalogue catalogue;
    private final Definitions definitions;
    private final Mistakes mistakes;
    private final boolean conceptsRead;
    private final boolean areasRead;

    CrossReferences(Catalogue catalogue, Definitions definitions, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.mistakes = mistakes;
        this.conceptsRead = !mistakes.touch("concepts.yml");
        this.areasRead = !mistakes.touch(AreaTables.AREAS);
    }

    void check() {
        catalogue.concepts().values().forEach(this::concept);
        catalogue.indicators().values().forEach(this::indicator);
        catalogue.schemes().values().forEach(this::scheme);
        catalogue.thresholds().forEach(this::threshold);
        catalogue.sources().forEach(this::source);
        catalogue.layouts().forEach(this::layout);
        if (areasRead && !mistakes.touch("schemes/")) {
            catalogue.followed().forEach(area -> followed(area.id()));
        }
    }

    private void concept(ConceptDefinition concept) {
        for (Derivation each : concept.derivations()) {
            parts(each).forEach(part -> series("concepts.yml", "/concepts/" + concept.code(), part));
        }
    }

    private static Stream<String> parts(Derivation derivation) {
        if (derivation instanceof Derivation.Product product) {
            return product.factors().stream().map(Derivation.Factor::concept);
        }
        return derivation instanceof Derivation.Difference difference
                ? Stream.of(difference.minuend(), difference.subtrahend())
                : Stream.empty();
    }

    private void indicator(IndicatorDefinition indicator) {
        names(indicator.formula()).forEach(name -> series(indicator.file(), "/formula", name));
        Aggregation aggregation = indicator.aggregation();
        if (aggregation != null && aggregation.weightConcept() != null) {
            series(indicator.file(), "/aggregate/weight", aggregation.weightConcept());
        }
        int index = 0;
        for (WorkedExample example : indicator.examples()) {
            example(indicator, example, "/examples/" + index++);
        }
    }

    private static List<String> names(Formula formula) {
        if (formula instanceof Formula.Level level) {
            return List.of(level.concept());
        } else if (formula instanceof Formula.Ratio ratio) {
            return List.of(ratio.numerator(), ratio.denominator());
        } else if (formula instanceof Formula.Mean mean) {
            return mean.concepts();
        } else if (formula instanceof Formula.Change change) {
            return List.of(change.concept());
        } else if (formula instanceof Formula.Shortfall shortfall) {
            return List.of(shortfall.concept());
        }
        return List.of();
    }

    private void example(IndicatorDefinition indicator, WorkedExample example, String pointer) {
        example.given().keySet().forEach(name -> series(indicator.file(), pointer + "/given/" + name, name));
        if ((example.expect() == null) == (example.missing() == null)) {
            mistakes.add(
                    definitions.file(indicator.file()),
                    pointer,
                    "example '" + example.name() + "' says neither or both of expect and missing, expected one");
        }
        if (!indicator.breakdowns().contains(example.breakdown())) {
            unknown(indicator.file(), pointer + "/breakdown", "breakdown", example.breakdown(), indicator.breakdowns());
        }
        if (example.rules() != null && !mistakes.touch("schemes/")) {
            unknown(indicator.file(), pointer + "/rules", "rules", example.rules(), ruleSets());
        }
    }

    private Set<String> ruleSets() {
        Set<String> known = new HashSet<>();
        catalogue
                .schemes()
                .values()
                .forEach(scheme -> scheme.rules().forEach(rules -> known.add(scheme.key() + "/" + rules.id())));
        return known;
    }

    private void scheme(SchemeDefinition scheme) {
        if (areasRead) {
            unknown(scheme.file(), "/area", "area", scheme.area(), countries());
        }
        for (int i = 1; i < scheme.rules().size(); i++) {
            RuleSet before = scheme.rules().get(i - 1);
            RuleSet next = scheme.rules().get(i);
            if (before.validTo() == null || !before.validTo().isBefore(next.validFrom())) {
                mistakes.add(
                        definitions.file(scheme.file()),
                        "/rules",
                        "rules '" + before.id() + "' and '" + next.id() + "' are both in force on " + next.validFrom()
                                + ", expected one rule set a day");
            }
        }
    }

    private void followed(String area) {
        if (catalogue.schemesOf(area).isEmpty()) {
            mistakes.add(
                    "schemes/", 0, "no file for '" + area + "', expected its scheme or 'status: none' or 'unknown'");
        }
    }

    private void threshold(Threshold threshold) {
        if (mistakes.touch("indicators/")) {
            return;
        }
        IndicatorDefinition indicator = catalogue.indicators().get(threshold.appliesTo());
        String place = "threshold '" + threshold.id() + "'";
        if (indicator == null) {
            mistakes.add(
                    "standards/",
                    0,
                    place + ": "
                            + Names.unknown(
                                    "indicator",
                                    threshold.appliesTo(),
                                    catalogue.indicators().keySet()));
        } else if (!threshold.breakdown().equals("_T")
                && !indicator.breakdowns().contains(threshold.breakdown())) {
            mistakes.add(
                    "standards/",
                    0,
                    place + ": " + Names.unknown("breakdown", threshold.breakdown(), indicator.breakdowns()));
        }
    }

    private void source(SourceMapping source) {
        for (String field : source.codes().keySet()) {
            if (field.equals("concept") && conceptsRead) {
                source.codes()
                        .get(field)
                        .forEach((found, code) -> series(source.file(), "/codes/concept/" + found, code));
            }
        }
    }

    private void layout(String id, Layout layout) {
        String path = "layouts/" + id + ".yml";
        for (int i = 0; i < layout.pages().size(); i++) {
            Map<String, List<String>> settings = layout.pages().get(i).settings();
            String pointer = "/pages/" + i;
            settings.getOrDefault("areas", List.of()).forEach(name -> area(path, pointer + "/areas", name));
            settings.getOrDefault("groups", List.of()).forEach(name -> area(path, pointer + "/groups", name));
            asked(
                    path,
                    pointer,
                    settings,
                    "indicators",
                    "indicator",
                    catalogue.indicators().keySet());
            asked(
                    path,
                    pointer,
                    settings,
                    "schemes",
                    "scheme",
                    catalogue.schemes().keySet());
        }
    }

    private void asked(
            String path,
            String pointer,
            Map<String, List<String>> settings,
            String setting,
            String kind,
            Collection<String> known) {
        if (!mistakes.touch(setting + "/")) {
            settings.getOrDefault(setting, List.of())
                    .forEach(name -> unknown(path, pointer + "/" + setting, kind, name, known));
        }
    }

    private void area(String path, String pointer, String name) {
        if (areasRead) {
            unknown(path, pointer, "area", name, catalogue.areas().keySet());
        }
    }

    private Set<String> countries() {
        Set<String> countries = new HashSet<>();
        catalogue.areas().values().stream()
                .filter(area -> area.kind() == AreaKind.COUNTRY)
                .forEach(area -> countries.add(area.id()));
        return countries;
    }

    private void series(String path, String pointer, String name) {
        if (conceptsRead) {
            unknown(path, pointer, "series", name, catalogue.concepts().keySet());
        }
    }

    private void unknown(String path, String pointer, String kind, String name, Collection<String> known) {
        if (!known.contains(name)) {
            mistakes.add(definitions.file(path), pointer, Names.unknown(kind, name, known));
        }
    }
}
