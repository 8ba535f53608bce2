package org.payung.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the languages against each other, and against the definitions that have a name in them. */
final class TextReferences {

    private static final String FACT = "fact.";

    private final Catalogue catalogue;
    private final Mistakes mistakes;

    TextReferences(Catalogue catalogue, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.mistakes = mistakes;
    }

    void check() {
        Map<String, List<String>> languagesByKey = new TreeMap<>();
        catalogue
                .texts()
                .values()
                .forEach(texts -> texts.patterns()
                        .keySet()
                        .forEach(key -> languagesByKey
                                .computeIfAbsent(key, unused -> new ArrayList<>())
                                .add(texts.language())));
        languagesByKey.forEach(this::sameInAll);
        if (!catalogue.texts().isEmpty() && !mistakes.touch("texts/")) {
            facts(languagesByKey.keySet());
            warnUnused(languagesByKey.keySet());
        }
    }

    private void sameInAll(String key, List<String> present) {
        for (String language : catalogue.texts().keySet()) {
            if (!present.contains(language)) {
                mistakes.add(
                        "texts/" + language + ".yml",
                        0,
                        "missing '" + key + "', present in " + String.join(" and ", present));
            }
        }
    }

    private void facts(Set<String> known) {
        for (SchemeDefinition scheme : catalogue.schemes().values()) {
            for (RuleSet rules : scheme.rules()) {
                rules.facts().forEach((name, value) -> {
                    fact(scheme.file(), name, known);
                    fact(scheme.file(), value, known);
                });
            }
        }
    }

    private void fact(String file, String key, Set<String> known) {
        if (!known.contains(key)) {
            List<String> facts =
                    known.stream().filter(each -> each.startsWith(FACT)).toList();
            mistakes.add(file, 0, Names.unknown("text", key, facts));
        }
    }

    private void warnUnused(Set<String> keys) {
        Set<String> facts = new TreeSet<>();
        catalogue
                .schemes()
                .values()
                .forEach(scheme -> scheme.rules().forEach(rules -> {
                    facts.addAll(rules.facts().keySet());
                    facts.addAll(rules.facts().values());
                }));
        for (String key : keys) {
            boolean unusedFact = key.startsWith(FACT) && !facts.contains(key);
            if (unusedFact || namesNothing(key)) {
                mistakes.warn("texts/", "unused '" + key + "'");
            }
        }
    }

    private boolean namesNothing(String key) {
        return names(key, "indicator.", catalogue.indicators())
                || names(key, "scheme.", catalogue.schemes())
                || names(key, "area.", catalogue.areas());
    }

    /** Whether the key names a definition of the kind that does not exist. */
    private static boolean names(String key, String prefix, Map<String, ?> known) {
        if (!key.startsWith(prefix)) {
            return false;
        }
        String rest = key.substring(prefix.length());
        int dot = rest.indexOf('.');
        return !known.containsKey(dot < 0 ? rest : rest.substring(0, dot));
    }
}
