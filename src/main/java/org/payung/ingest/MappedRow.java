package org.payung.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.SourceMapping;

/** Where a mapping finds each field in the rows of one file: a column, or a text that is the same in every row. */
final class MappedRow {

    private static final int NO_COLUMN = -1;
    /** In a code map: every text that has no entry of its own. */
    private static final String ANY_OTHER = "*";

    private final List<String> header;
    private final Map<Field, Origin> origins = new EnumMap<>(Field.class);
    private final List<Kept> kept;

    /**
     * @param codes text found to our code
     * @param fixed what stands where there is no column or its cell is empty, null where nothing may
     */
    private record Origin(
            int column, Map<String, String> codes, @Nullable String fixed) {}

    private record Kept(int column, List<String> values) {}

    MappedRow(SourceMapping mapping, String file, List<String> header) {
        this.header = header;
        for (Field field : Field.values()) {
            String column = mapping.columns().get(field.id());
            origins.put(
                    field,
                    new Origin(
                            column == null ? NO_COLUMN : header.indexOf(column),
                            mapping.codes().getOrDefault(field.id(), Map.of()),
                            fixed(field, mapping, file)));
        }
        this.kept = mapping.keepRows().entrySet().stream()
                .map(each -> new Kept(header.indexOf(each.getKey()), each.getValue()))
                .filter(each -> each.column != NO_COLUMN)
                .toList();
    }

    /** A column of multipliers must say each one: a nought that nobody wrote would be a guess by a factor of a thousand. */
    private static @Nullable String fixed(Field field, SourceMapping mapping, String file) {
        String pattern = mapping.patterns().get(field.id());
        if (pattern != null) {
            Matcher matcher = Pattern.compile(pattern).matcher(file);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        String constant = mapping.constants().get(field.id());
        boolean mustSpeak = field == Field.UNIT_MULT && mapping.columns().containsKey(field.id());
        return constant == null && !mustSpeak ? field.absent() : constant;
    }

    /** The fields that nothing gives: no column, no constant, and a pattern that does not fit the name of the file. */
    List<Field> absent() {
        return Stream.of(Field.values())
                .filter(field -> !hasColumn(field) && origin(field).fixed == null)
                .toList();
    }

    boolean isKept(SourceRow row) {
        for (Kept each : kept) {
            if (!each.values.contains(row.cell(each.column).strip())) {
                return false;
            }
        }
        return true;
    }

    boolean hasColumn(Field field) {
        return origin(field).column != NO_COLUMN;
    }

    /** The text of a field: the cell, in our code where the mapping has one; what is fixed where the cell is empty. */
    String text(Field field, SourceRow row) {
        Origin origin = origin(field);
        String cell = origin.column == NO_COLUMN ? "" : row.cell(origin.column).strip();
        String code = origin.codes.get(cell);
        if (code == null && !cell.isEmpty()) {
            code = origin.codes.getOrDefault(ANY_OTHER, cell);
        }
        return code == null ? fixed(origin) : code;
    }

    /** The cell as it stands, for a message. */
    String found(Field field, SourceRow row) {
        Origin origin = origin(field);
        return origin.column == NO_COLUMN ? fixed(origin) : row.cell(origin.column);
    }

    private static String fixed(Origin origin) {
        return origin.fixed == null ? "" : origin.fixed;
    }

    /** The name of the field's column, or of the field where it has none. */
    String column(Field field) {
        return hasColumn(field) ? header.get(origin(field).column) : field.id();
    }

    String place(Field field, SourceRow row) {
        return hasColumn(field) ? row.place(origin(field).column) : row.place();
    }

    int width() {
        return header.size();
    }

    private Origin origin(Field field) {
        return Objects.requireNonNull(origins.get(field));
    }
}
