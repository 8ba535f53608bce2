package org.payung.catalogue;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One YAML file as a tree.
 *
 * @param path relative to {@code templates/}
 * @param lines the line on which each node begins, by JSON pointer
 */
record YamlFile(String path, JsonNode root, Map<String, Integer> lines) {

    /** The line of the node, or of the nearest node around it. */
    int line(String pointer) {
        String at = pointer;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault(at, 1);
    }

    Entry entry() {
        return new Entry(this, "", root);
    }

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
