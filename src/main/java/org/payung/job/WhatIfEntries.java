package org.payung.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Layout;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.scheme.WhatIf;
import org.payung.series.NearestWord;

/** Holds the {@code what-if} entries of the briefs against the schemes: {@code IDN-JKP cap=7000000}. */
final class WhatIfEntries {

    private static final String ENTRIES = "what-if";

    private WhatIfEntries() {}

    /** One line for each entry that cannot be printed. */
    static List<String> mistakes(Catalogue catalogue, LocalDate asOf) {
        List<String> mistakes = new ArrayList<>();
        for (Layout layout : catalogue.layouts().values()) {
            for (Layout.PageLayout page : layout.pages()) {
                for (String entry : page.list(ENTRIES)) {
                    mistake(catalogue, entry, asOf)
                            .map(found -> "layouts/" + layout.id() + ".yml: what-if '" + entry + "': " + found)
                            .ifPresent(mistakes::add);
                }
            }
        }
        return mistakes;
    }

    private static Optional<String> mistake(Catalogue catalogue, String entry, LocalDate asOf) {
        String[] words = entry.split(" ");
        SchemeDefinition scheme = catalogue.schemes().get(words[0]);
        if (scheme == null) {
            return Optional.of("unknown scheme '" + words[0] + "'"
                    + NearestWord.question(words[0], catalogue.schemes().keySet()));
        }
        Optional<RuleSet> rules = scheme.rulesOn(asOf);
        if (rules.isEmpty()) {
            return Optional.of("no rules are in force on " + asOf);
        }
        try {
            WhatIf.change(rules.get(), settings(words));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, BigDecimal> settings(String[] words) {
        Map<String, BigDecimal> settings = new LinkedHashMap<>();
        for (int at = 1; at < words.length; at++) {
            String[] setting = words[at].split("=", 2);
            if (setting.length < 2 || !setting[1].matches("\\d+(\\.\\d+)?")) {
                throw new IllegalArgumentException("'" + words[at] + "', expected a setting such as cap=7000000");
            }
            settings.put(setting[0], new BigDecimal(setting[1]));
        }
        if (settings.isEmpty()) {
            throw new IllegalArgumentException("no setting, expected one such as cap=7000000");
        }
        return settings;
    }
}
