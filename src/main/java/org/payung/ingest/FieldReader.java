package org.payung.ingest;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the text of one field, remembering what it read: a file repeats the same few areas, periods and sources a million
 * times.
 */
final class FieldReader<T> {

    /** More different texts than this and the memory costs more than it saves. */
    private static final int REMEMBERED = 10_000;

    /** How a text becomes a value. */
    interface Parser<T> {
        T parse(String text) throws CellFault;
    }

    private final Parser<T> parser;
    private final Map<String, T> read = new HashMap<>();

    FieldReader(Parser<T> parser) {
        this.parser = parser;
    }

    T read(String text) throws CellFault {
        T known = read.get(text);
        if (known != null) {
            return known;
        }
        T value = parser.parse(text);
        if (read.size() < REMEMBERED) {
            read.put(text, value);
        }
        return value;
    }
}
