package org.payung.report.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.payung.report.WorkbookModel;
import org.payung.report.WorkbookModel.Sheet;

/**
 * Reads a finished workbook back, with another library than the one that wrote it, and compares every number, mark, text
 * and formula with the model. What stands in the file and not in the model is a difference too.
 */
public final class WorkbookProof {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private WorkbookProof() {}

    /** One line each, {@code T02_coverage!E7: expected 66.6, found 66.7}; empty where file and model agree. */
    public static List<String> differences(WorkbookModel model, Path xlsx) throws IOException {
        try (InputStream in = Files.newInputStream(xlsx);
                ReadableWorkbook file = new ReadableWorkbook(in, WITH_FORMATS)) {
            List<org.dhatim.fastexcel.reader.Sheet> found = file.getSheets().toList();
            List<String> expectedNames =
                    model.sheets().stream().map(Sheet::name).toList();
            List<String> foundNames = found.stream()
                    .map(org.dhatim.fastexcel.reader.Sheet::getName)
                    .toList();
            if (!expectedNames.equals(foundNames)) {
                return List.of("sheets: expected " + expectedNames + ", found " + foundNames);
            }
            List<String> differences = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) {
                differences.addAll(of(model.sheets().get(i), found.get(i).read()));
            }
            return differences;
        }
    }

    private static List<String> of(Sheet model, List<Row> found) {
        List<List<ExpectedCell>> expected = ExpectedCell.rowsOf(model);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), lastRow(found)); i++) {
            List<ExpectedCell> cells = i < expected.size() ? expected.get(i) : List.of();
            ExpectedCell.compare(model.name(), i, cells, rowAt(found, i), differences);
        }
        return differences;
    }

    private static int lastRow(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).getRowNum();
    }

    /** The reader leaves out rows that the file leaves out; its numbers begin at 1. */
    private static @org.jspecify.annotations.Nullable Row rowAt(List<Row> rows, int index) {
        int low = 0;
        int high = rows.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int number = rows.get(middle).getRowNum() - 1;
            if (number == index) {
                return rows.get(middle);
            }
            if (number < index) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
