package org.payung.report.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One CSV file: a header, then rows of as many fields. */
final class CsvFile implements AutoCloseable {

    private static final MathContext TWELVE_DIGITS = new MathContext(12);
    /** A cell that begins with one of these is a formula to a spreadsheet. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final CsvWriter writer;
    private final int columns;

    CsvFile(Path target, List<String> header) {
        try {
            writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(target, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        columns = header.size();
        writer.writeRecord(header);
    }

    void row(String... fields) {
        if (fields.length != columns) {
            throw new IllegalArgumentException(fields.length + " fields, expected " + columns);
        }
        writer.writeRecord(fields);
    }

    /** Plain decimal with 12 significant digits, no trailing zeros; empty for null. */
    static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(TWELVE_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Free text, quoted with an apostrophe where a spreadsheet would take it for a formula. */
    static String text(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
