package org.payung.ingest.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.payung.finding.Finding;
import org.payung.ingest.FileFault;
import org.payung.ingest.InputFile;
import org.payung.ingest.SourceRow;
import org.payung.ingest.SourceTable;
import org.payung.series.Location;

/** A table of separated text, streamed. */
public final class CsvTable implements SourceTable {

    /** Five million rows take a third of it; more is not a quarter's statistics but a mistake. */
    static final long MAX_FILE_BYTES = 2L << 30;

    /** The longest footnote seen has 1,700 characters; a quote that is never closed would else swallow the file. */
    static final int MAX_CELL_CHARACTERS = 1 << 16;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<Finding> findings;
    private final List<String> header;
    private final long headerLine;
    private long lastLine;

    private CsvTable(String file, CsvReader<CsvRecord> reader, List<Finding> findings) throws FileFault {
        this.file = file;
        this.reader = reader;
        this.records = reader.iterator();
        this.findings = findings;
        CsvRecord first = nextRecord();
        if (first == null) {
            throw FileFault.of("empty-file", new Location(file, ""), "the file is empty", "a header and rows");
        }
        this.header = first.getFields().stream().map(String::strip).toList();
        this.headerLine = first.getStartingLineNumber();
    }

    /** @throws FileFault if the file is empty or too large */
    public static CsvTable open(InputFile input) throws FileFault, IOException {
        Location whole = new Location(input.name(), "");
        long size = Files.size(input.path());
        if (size > MAX_FILE_BYTES) {
            throw FileFault.of("file-too-large", whole, size + " bytes", "at most " + MAX_FILE_BYTES);
        }
        Charset charset = TextEncoding.of(input.path());
        Reader text = Files.newBufferedReader(input.path(), charset);
        try {
            return new CsvTable(input.name(), reader(text), encodingFindings(charset, whole));
        } catch (FileFault | RuntimeException fault) {
            text.close();
            throw fault;
        }
    }

    private static CsvReader<CsvRecord> reader(Reader text) throws IOException {
        BufferedReader start = new BufferedReader(text);
        Delimiter.skipByteOrderMark(start);
        return CsvReader.builder()
                .fieldSeparator(Delimiter.of(start))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_CELL_CHARACTERS)
                .ofCsvRecord(start);
    }

    private static List<Finding> encodingFindings(Charset charset, Location whole) {
        if (!charset.equals(TextEncoding.LEGACY)) {
            return List.of();
        }
        String message = whole + ": the text is not valid UTF-8, read as Windows-1252, expected UTF-8";
        return List.of(Finding.warning("legacy-encoding", whole, null, "Windows-1252", "UTF-8", message));
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public String headerPlace() {
        return "line " + headerLine;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public @Nullable SourceRow next() throws FileFault {
        CsvRecord row = nextRecord();
        return row == null ? null : new CsvRow(row);
    }

    private @Nullable CsvRecord nextRecord() throws FileFault {
        try {
            CsvRecord next = records.hasNext() ? records.next() : null;
            lastLine = next == null ? lastLine : next.getStartingLineNumber();
            return next;
        } catch (CsvParseException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    private FileFault unreadable(String reason) {
        Matcher matcher = LINE.matcher(reason);
        Location place = Location.line(file, matcher.find() ? Long.parseLong(matcher.group(1)) : lastLine + 1);
        if (reason.startsWith("Unclosed")) {
            return FileFault.of(
                    "cut-file", place, "a quote is opened and the file ends before it is closed", "a whole file");
        }
        if (reason.startsWith("Unexpected")) {
            return FileFault.of(
                    "broken-quotes", place, "text after a closing quote", "a delimiter, and quotes in text doubled");
        }
        return FileFault.of(
                "cell-too-long", place, "a cell that does not end", "at most " + MAX_CELL_CHARACTERS + " characters");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private record CsvRow(CsvRecord row) implements SourceRow {

        @Override
        public int size() {
            return row.getFieldCount();
        }

        @Override
        public String cell(int column) {
            return column < row.getFieldCount() ? row.getField(column) : "";
        }

        @Override
        public String place() {
            return "line " + row.getStartingLineNumber();
        }

        @Override
        public String place(int column) {
            return place();
        }
    }
}
