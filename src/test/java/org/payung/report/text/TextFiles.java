package org.payung.report.text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.payung.catalogue.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The texts as they stand in {@code templates/texts/}. */
public final class TextFiles {

    private TextFiles() {}

    public static Texts of(String language) {
        JsonNode file = new YAMLMapper().readTree(Path.of("templates", "texts", language + ".yml"));
        Map<String, String> patterns = new LinkedHashMap<>();
        file.properties()
                .forEach(each -> patterns.put(each.getKey(), each.getValue().asString()));
        return new Texts(language, patterns);
    }

    public static Wording wording(String language) {
        return Wording.of(of(language));
    }
}
