package org.payung.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * Every word that a report prints in one language, by key, as ICU message patterns.
 *
 * @param language {@code en}, {@code id} …
 */
public record Texts(String language, Map<String, String> patterns) {

    public Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    /** @throws IllegalArgumentException if the language has no such text; {@code check} finds this beforehand */
    public String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("texts/" + language + ".yml: missing '" + key + "'");
        }
        return pattern;
    }
}
