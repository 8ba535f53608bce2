package org.payung.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A map in a YAML file, already held against its schema: a required field is there and has the right kind. What a
 * schema cannot say, such as a 31st of February, is told by {@link Unfit}.
 *
 * @param pointer JSON pointer of the map in its file
 */
record Entry(YamlFile file, String pointer, JsonNode node) {

    /** A value that its field cannot hold. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String file;
        private final int line;

        Unfit(Entry entry, String field, String message) {
            super(message);
            this.file = entry.file.path();
            this.line = entry.file.line(YamlFile.child(entry.pointer, field));
        }

        void tell(Mistakes mistakes) {
            mistakes.add(file, line, String.valueOf(getMessage()));
        }
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    String text(String field) {
        JsonNode value = node.get(field);
        if (value == null || !value.isValueNode()) {
            throw new Unfit(this, field, "missing field '" + field + "'");
        }
        return value.asString();
    }

    String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    boolean flag(String field) {
        return has(field) && node.get(field).asBoolean();
    }

    int whole(String field, int otherwise) {
        return has(field) ? parse(field, Integer::parseInt, "a whole number") : otherwise;
    }

    double number(String field, double otherwise) {
        return has(field) ? decimal(field).doubleValue() : otherwise;
    }

    BigDecimal decimal(String field) {
        return parse(field, BigDecimal::new, "a number");
    }

    LocalDate date(String field) {
        return parse(field, LocalDate::parse, "a date such as 2024-09-01");
    }

    Optional<LocalDate> findDate(String field) {
        return has(field) ? Optional.of(date(field)) : Optional.empty();
    }

    /** The field read by a function of the value types, whose complaint is told with the line. */
    <T> T parse(String field, Function<String, T> reading, String expected) {
        String text = text(field);
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unfit(this, field, "'" + field + "' holds '" + text + "', expected " + expected);
        }
    }

    Optional<Entry> find(String field) {
        return has(field) ? Optional.of(at(field)) : Optional.empty();
    }

    Entry map(String field) {
        return find(field).orElseThrow(() -> new Unfit(this, field, "missing field '" + field + "'"));
    }

    /** The maps of a list, none where the field is not given. */
    List<Entry> maps(String field) {
        List<Entry> maps = new ArrayList<>();
        if (has(field)) {
            String list = YamlFile.child(pointer, field);
            int index = 0;
            for (JsonNode each : node.get(field)) {
                maps.add(new Entry(file, list + "/" + index++, each));
            }
        }
        return maps;
    }

    /** The texts of a list; a single text counts as a list of one. */
    List<String> texts(String field) {
        if (!has(field)) {
            return List.of();
        }
        JsonNode value = node.get(field);
        if (value.isValueNode()) {
            return List.of(value.asString());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    /** The fields whose values are maps themselves, in the order of the file. */
    Map<String, Entry> entries() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        node.propertyNames().forEach(name -> entries.put(name, at(name)));
        return entries;
    }

    /** The fields of a map of texts or numbers, in the order of the file; empty where it is not given. */
    <T> Map<String, T> values(String field, Function<String, T> reading) {
        Map<String, T> values = new LinkedHashMap<>();
        find(field)
                .ifPresent(map -> map.node
                        .propertyNames()
                        .forEach(name -> values.put(name, map.parse(name, reading, "another value"))));
        return values;
    }

    private Entry at(String field) {
        return new Entry(file, YamlFile.child(pointer, field), node.get(field));
    }
}
