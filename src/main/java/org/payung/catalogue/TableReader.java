package org.payung.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a CSV table of the templates, row by row; a row that cannot be read is a mistake and the others are read. */
final class TableReader {

    private final String path;
    private final Mistakes mistakes;

    TableReader(String path, Mistakes mistakes) {
        this.path = path;
        this.mistakes = mistakes;
    }

    interface Row {
        void read(NamedCsvRecord row);
    }

    void read(String text, List<String> columns, Row reading) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                if (!hasColumns(row, columns)) {
                    return;
                }
                one(row, reading);
            }
        } catch (CsvParseException e) {
            mistakes.add(
                    path,
                    0,
                    "no CSV: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasColumns(NamedCsvRecord row, List<String> columns) {
        List<String> missing =
                columns.stream().filter(each -> !row.getHeader().contains(each)).toList();
        missing.forEach(each -> mistakes.add(path, 1, "missing column '" + each + "'"));
        return missing.isEmpty();
    }

    private void one(NamedCsvRecord row, Row reading) {
        try {
            reading.read(row);
        } catch (IllegalArgumentException | DateTimeException e) {
            mistakes.add(path, (int) row.getStartingLineNumber(), String.valueOf(e.getMessage()));
        }
    }

    static <T> @Nullable T optional(NamedCsvRecord row, String column, Function<String, T> reading) {
        return row.getField(column).isEmpty() ? null : reading.apply(row.getField(column));
    }
}
