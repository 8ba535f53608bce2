package org.payung.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.payung.series.Area;

/** Reads one file of {@code sources/}. */
final class SourceReader {

    private static final List<String> ALL_AREAS = List.of("@areas");

    private SourceReader() {}

    static SourceMapping read(Entry file, String hash) {
        file.find("patterns").ifPresent(SourceReader::requirePatterns);
        return new SourceMapping(
                file.text("id"),
                file.file().path(),
                file.text("format"),
                file.texts("recognise"),
                file.values("columns", text -> text),
                file.values("constants", text -> text),
                codes(file),
                keepRows(file),
                file.values("patterns", text -> text),
                hash);
    }

    private static Map<String, Map<String, String>> codes(Entry file) {
        Map<String, Map<String, String>> codes = new LinkedHashMap<>();
        file.find("codes")
                .ifPresent(all ->
                        all.entries().keySet().forEach(field -> codes.put(field, all.values(field, text -> text))));
        return codes;
    }

    private static Map<String, List<String>> keepRows(Entry file) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        file.find("keep-rows")
                .ifPresent(all -> all.entries().keySet().forEach(column -> kept.put(column, all.texts(column))));
        return kept;
    }

    /** The mapping with {@code @areas} written out. */
    static SourceMapping withAreas(SourceMapping mapping, Collection<Area> areas) {
        List<String> known =
                new ArrayList<>(mapping.codes().getOrDefault("area", Map.of()).keySet());
        for (Area area : areas) {
            known.add(area.id());
            known.add(area.name());
            if (area.m49() != 0) {
                known.add(Integer.toString(area.m49()));
            }
        }
        Map<String, List<String>> keepRows = new LinkedHashMap<>();
        mapping.keepRows().forEach((column, kept) -> keepRows.put(column, kept.equals(ALL_AREAS) ? known : kept));
        return new SourceMapping(
                mapping.id(),
                mapping.file(),
                mapping.format(),
                mapping.recognise(),
                mapping.columns(),
                mapping.constants(),
                mapping.codes(),
                keepRows,
                mapping.patterns(),
                mapping.hash());
    }

    private static void requirePatterns(Entry patterns) {
        for (String field : patterns.entries().keySet()) {
            patterns.parse(field, Pattern::compile, "a regular expression");
        }
    }
}
