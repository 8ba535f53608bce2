package org.payung.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one file of {@code layouts/}. */
final class LayoutReader {

    private LayoutReader() {}

    static Layout read(Entry file) {
        return new Layout(
                file.text("id"),
                file.maps("pages").stream().map(LayoutReader::page).toList());
    }

    private static Layout.PageLayout page(Entry entry) {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        for (String name : entry.entries().keySet()) {
            if (!name.equals("page")) {
                settings.put(name, entry.texts(name));
            }
        }
        return new Layout.PageLayout(entry.text("page"), settings);
    }
}
