package org.payung.method;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Columns of a CSV file as arrays, a row for each unit of a sample. */
record NumberFile(List<NamedCsvRecord> rows) {

    static NumberFile read(Path file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new NumberFile(reader.stream().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a second tool's numbers. */
    static NumberFile peer(String name) {
        return read(Path.of("src/test/resources/peer", name));
    }

    NumberFile where(String column, String value) {
        return new NumberFile(
                rows.stream().filter(row -> row.getField(column).equals(value)).toList());
    }

    int size() {
        return rows.size();
    }

    List<String> texts(String column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }

    /** The numbers; what is empty or NA is the other number. */
    double[] numbers(String column, double absent) {
        return rows.stream().mapToDouble(row -> number(row, column, absent)).toArray();
    }

    double[] numbers(String column) {
        return rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(column)))
                .toArray();
    }

    boolean[] flags(Predicate<NamedCsvRecord> property) {
        boolean[] flags = new boolean[rows.size()];
        IntStream.range(0, flags.length).forEach(i -> flags[i] = property.test(rows.get(i)));
        return flags;
    }

    boolean[] flags(String column) {
        return flags(row -> row.getField(column).equals("1"));
    }

    static double number(NamedCsvRecord row, String column, double absent) {
        String field = row.getField(column);
        return field.isEmpty() || field.equals("NA") ? absent : Double.parseDouble(field);
    }
}
