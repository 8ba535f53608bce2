package org.payung.ingest.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.payung.finding.Finding;
import org.payung.ingest.FileFault;
import org.payung.ingest.InputFile;
import org.payung.ingest.SourceRow;
import org.payung.ingest.SourceTable;
import org.payung.series.Location;

/** The table on the first sheet of a workbook, streamed; its header is the first row that is not blank. */
public final class ExcelTable implements SourceTable {

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Location whole;
    private final String sheet;
    private final List<String> header;
    private final String headerPlace;

    private ExcelTable(ReadableWorkbook workbook, Location whole) throws FileFault, IOException {
        Sheet first = workbook.getFirstSheet();
        this.workbook = workbook;
        this.whole = whole;
        this.sheet = first.getName();
        this.stream = first.openStream();
        this.rows = stream.iterator();
        Row top = nextRow();
        if (top == null) {
            throw FileFault.of("empty-file", whole, "the first sheet '" + sheet + "' is empty", "a header and rows");
        }
        this.header = top.stream().map(cell -> text(cell).strip()).toList();
        this.headerPlace = sheet + "!" + top.getRowNum();
    }

    /** @throws FileFault if the container is unsafe or the workbook cannot be read */
    public static ExcelTable open(InputFile input) throws FileFault, IOException {
        Location whole = new Location(input.name(), "");
        WorkbookContainer.require(input.path(), whole);
        ReadableWorkbook workbook;
        try {
            workbook = new ReadableWorkbook(input.path().toFile());
        } catch (ExcelReaderException e) {
            throw unreadable(whole);
        }
        try {
            return new ExcelTable(workbook, whole);
        } catch (FileFault | RuntimeException | IOException fault) {
            workbook.close();
            throw fault;
        }
    }

    private static FileFault unreadable(Location whole) {
        return FileFault.of(
                "unreadable-workbook", whole, "a damaged Excel file", "a workbook that Excel opens without repair");
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public String headerPlace() {
        return headerPlace;
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public @Nullable SourceRow next() throws FileFault {
        Row row = nextRow();
        return row == null ? null : new ExcelRow(sheet, row, header.size());
    }

    private @Nullable Row nextRow() throws FileFault {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (row.stream().anyMatch(cell -> !text(cell).isBlank())) {
                    return row;
                }
            }
            return null;
        } catch (ExcelReaderException e) {
            throw unreadable(whole);
        }
    }

    /** A number as short as it can be written and read back: workbooks store 0.1 as 0.10000000000000001. */
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        if (cell.getType() == CellType.NUMBER && raw != null) {
            return new BigDecimal(Double.toString(Double.parseDouble(raw)))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return raw == null ? "" : raw;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    /** A row of a sheet is as wide as the header: cells at its end that were never written, or are blank, do not count. */
    private record ExcelRow(String sheet, Row row, int width) implements SourceRow {

        @Override
        public int size() {
            int size = row.getCellCount();
            while (size > width && cell(size - 1).isBlank()) {
                size--;
            }
            return Math.max(size, width);
        }

        @Override
        public String cell(int column) {
            return column < row.getCellCount()
                    ? row.getOptionalCell(column).map(ExcelTable::text).orElse("")
                    : "";
        }

        @Override
        public String place() {
            return sheet + "!" + row.getRowNum();
        }

        @Override
        public String place(int column) {
            return sheet + "!" + new CellAddress(row.getRowNum() - 1, column);
        }
    }
}
