package org.payung.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.payung.series.Area;
import org.payung.series.AreaKind;
import org.payung.series.NearestWord;

/** Holds the languages against each other, and against the definitions that have their words in them. */
final class TextReferences {

    private static final String FACT = "fact.";
    private static final List<String> INDICATOR_WORDS = List.of("name", "short", "unit", "numerator", "denominator");
    private static final List<String> COLUMN_WORDS = List.of("head", "topic");
    private static final String REGIONAL = "regional";

    private final Catalogue catalogue;
    private final Mistakes mistakes;
    private final Map<String, List<String>> languagesByKey = new TreeMap<>();
    private final Set<String> facts = new TreeSet<>();

    TextReferences(Catalogue catalogue, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.mistakes = mistakes;
        catalogue.schemes().values().forEach(this::factsOf);
        for (Texts texts : catalogue.texts().values()) {
            for (String key : texts.patterns().keySet()) {
                languagesByKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(texts.language());
            }
        }
    }

    void check() {
        languagesByKey.forEach(this::sameInAll);
        if (!mistakes.touch("texts/") && !catalogue.texts().isEmpty()) {
            catalogue.indicators().values().forEach(this::indicator);
            headsOfColumns();
            catalogue.schemes().values().forEach(this::scheme);
            catalogue.areas().values().forEach(this::area);
            catalogue
                    .imputation()
                    .regressors()
                    .keySet()
                    .forEach(id -> require(ImputationReferences.FILE, "regressor." + id));
            new TreeSet<>(languagesByKey.keySet()).forEach(this::warnIfUnused);
        }
    }

    private void factsOf(SchemeDefinition scheme) {
        for (RuleSet rules : scheme.rules()) {
            facts.addAll(rules.facts().keySet());
            facts.addAll(rules.facts().values());
        }
        for (SchemeFact fact : scheme.facts()) {
            facts.add(fact.fact());
            facts.add(fact.value());
        }
    }

    private void sameInAll(String key, List<String> present) {
        for (String language : catalogue.texts().keySet()) {
            if (!present.contains(language)) {
                mistakes.add(
                        "texts/" + language + ".yml",
                        0,
                        "missing '" + key + "', present in " + String.join(" and ", present));
            } else {
                sameArguments(key, language, present.get(0));
            }
        }
    }

    /** What stands in braces is filled in by the program, so a translated name of it would print as nothing. */
    private void sameArguments(String key, String language, String first) {
        Set<String> given = arguments(key, language);
        Set<String> known = arguments(key, first);
        for (String name : given) {
            if (!known.contains(name)) {
                mistakes.add(
                        "texts/" + language + ".yml",
                        0,
                        "'" + key + "' asks for {" + name + "}, which " + first + " does not: it has "
                                + Names.list(known));
            }
        }
    }

    private Set<String> arguments(String key, String language) {
        Texts texts = catalogue.texts().get(language);
        return texts == null ? Set.of() : TextReader.arguments(texts.pattern(key));
    }

    private void indicator(IndicatorDefinition indicator) {
        INDICATOR_WORDS.forEach(word -> require(indicator.file(), "indicator." + indicator.id() + "." + word));
    }

    /** An indicator that the regional report shows stands at the head of a column and in a sentence. */
    private void headsOfColumns() {
        Layout regional = catalogue.layouts().get(REGIONAL);
        if (regional == null) {
            return;
        }
        for (Layout.PageLayout page : regional.pages()) {
            for (String id : page.list("indicators")) {
                COLUMN_WORDS.forEach(word -> require("layouts/" + REGIONAL + ".yml", "indicator." + id + "." + word));
            }
        }
    }

    private void scheme(SchemeDefinition scheme) {
        if (scheme.status() == SchemeDefinition.Status.PAYING) {
            require(scheme.file(), "scheme." + scheme.key());
        }
        for (SchemeFact fact : scheme.facts()) {
            require(scheme.file(), fact.fact());
            require(scheme.file(), fact.value());
        }
        for (RuleSet rules : scheme.rules()) {
            rules.facts().forEach((name, value) -> {
                require(scheme.file(), name);
                require(scheme.file(), value);
            });
            String key = "scheme." + scheme.key() + "." + rules.id();
            if (!languagesByKey.containsKey(key)) {
                mistakes.warn(scheme.file(), "no text '" + key + "', the legal basis is printed as it stands");
            }
        }
    }

    private void area(Area area) {
        if (area.followed()) {
            require(AreaTables.AREAS, (area.kind() == AreaKind.COUNTRY ? "area." : "group.") + area.id());
        }
    }

    private void require(String file, String key) {
        if (!languagesByKey.containsKey(key)) {
            String meant = Optional.of(key)
                    .filter(each -> each.startsWith(FACT))
                    .flatMap(each -> NearestWord.of(each, languagesByKey.keySet()))
                    .map(each -> ", did you mean '" + each + "'")
                    .orElse(", expected it in every file of texts/");
            mistakes.add(file, 0, "missing text '" + key + "'" + meant);
        }
    }

    private void warnIfUnused(String key) {
        if ((key.startsWith(FACT) && !facts.contains(key))
                || namesNothing(key, "indicator.", catalogue.indicators())
                || namesNothing(key, "scheme.", catalogue.schemes())
                || namesNothing(key, "area.", catalogue.areas())) {
            mistakes.warn("texts/", "unused '" + key + "'");
        }
    }

    /** Whether the key is of a definition that does not exist. */
    private static boolean namesNothing(String key, String prefix, Map<String, ?> known) {
        if (!key.startsWith(prefix)) {
            return false;
        }
        String rest = key.substring(prefix.length());
        int dot = rest.indexOf('.');
        return !known.containsKey(dot < 0 ? rest : rest.substring(0, dot));
    }
}
