package org.payung.report.text;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.payung.catalogue.Texts;

/** Names as a reader of the language writes them: from the texts, for countries else from CLDR. */
public final class Names {

    private final Texts texts;
    private final ULocale locale;

    Names(Texts texts, ULocale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** A country or area in a table: {@code Korea, Republic of}. */
    public String area(String id) {
        return texts.find("area." + id).orElseGet(() -> byCldr(id));
    }

    /** The same inside a sentence: {@code the Republic of Korea}. */
    public String inSentence(String id) {
        return texts.find("area." + id + ".sentence").orElseGet(() -> any(id));
    }

    /** The same in a tile of the map; may hold a line break. */
    public String tile(String id) {
        return texts.find("area." + id + ".tile").orElseGet(() -> area(id));
    }

    public String group(String id) {
        return texts.pattern("group." + id);
    }

    /** An area or a group. */
    public String any(String id) {
        return texts.find("group." + id).orElseGet(() -> area(id));
    }

    /** A scheme by its key, {@code IDN-JKP}. */
    public String scheme(String key) {
        return texts.pattern("scheme." + key);
    }

    /** The same in full, {@code the Job Loss Guarantee (JKP)}. */
    public String schemeInFull(String key) {
        return texts.find("scheme." + key + ".long").orElseGet(() -> scheme(key));
    }

    /** A set of rules by scheme key and its own id, as {@code IDN-JKP}, {@code PP-6-2025}; else its legal basis. */
    public Optional<String> rules(String scheme, String rules) {
        return texts.find("scheme." + scheme + "." + rules);
    }

    /** {@code name}, {@code short}, {@code unit}, {@code numerator} or {@code denominator} of an indicator. */
    public String indicator(String id, String part) {
        return texts.pattern("indicator." + id + "." + part);
    }

    private String byCldr(String id) {
        String name = new ULocale.Builder()
                .setRegion(com.ibm.icu.util.Region.getInstance(id).toString())
                .build()
                .getDisplayCountry(locale);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("texts/" + texts.language() + ".yml: missing 'area." + id + "'");
        }
        return name;
    }
}
