package org.payung.catalogue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Reads one file of {@code texts/}: nested keys are joined by dots, every text is an ICU message pattern. */
final class TextReader {

    private final YamlFile file;
    private final Mistakes mistakes;
    private final Map<String, String> patterns = new LinkedHashMap<>();

    private TextReader(YamlFile file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    static Texts read(YamlFile file, Mistakes mistakes) {
        TextReader reader = new TextReader(file, mistakes);
        reader.collect("", "", file.root());
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        return new Texts(name.substring(0, name.indexOf('.')), reader.patterns);
    }

    /** The names in braces, at any depth; none where the text is no pattern. */
    static Set<String> arguments(String pattern) {
        Set<String> names = new TreeSet<>();
        try {
            MessagePattern parsed = new MessagePattern(pattern);
            for (int i = 0; i < parsed.countParts(); i++) {
                MessagePattern.Part part = parsed.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(parsed.getSubstring(part));
                }
            }
        } catch (IllegalArgumentException e) {
            names.clear(); // told where the text was read
        }
        return names;
    }

    private void collect(String key, String pointer, JsonNode node) {
        if (node.isObject()) {
            for (String name : node.propertyNames()) {
                collect(key.isEmpty() ? name : key + "." + name, YamlFile.child(pointer, name), node.get(name));
            }
        } else if (node.isValueNode() && !node.isNull()) {
            keep(key, pointer, node.asString());
        } else {
            mistakes.add(file, pointer, "'" + key + "' holds no text, expected a message pattern");
        }
    }

    private void keep(String key, String pointer, String pattern) {
        if (patterns.put(key, pattern) != null) {
            mistakes.add(file, pointer, "'" + key + "' is given twice");
        }
        try {
            MessageFormat unused = new MessageFormat(pattern, ULocale.ENGLISH);
            unused.getFormats();
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            mistakes.add(file, pointer, "'" + key + "' is no message pattern: " + why);
        }
    }
}
