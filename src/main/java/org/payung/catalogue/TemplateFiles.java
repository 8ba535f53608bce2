package org.payung.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The files of {@code templates/} as read once, by path relative to it: what the snapshot of a run and the sealed record
 * of a release hold.
 */
public record TemplateFiles(NavigableMap<String, byte[]> byPath) {

    public TemplateFiles {
        byPath = Collections.unmodifiableNavigableMap(new TreeMap<>(byPath));
    }

    /** @throws IllegalArgumentException if there is no such file */
    public String text(String path) {
        byte[] bytes = byPath.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("templates/" + path + ": missing");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
