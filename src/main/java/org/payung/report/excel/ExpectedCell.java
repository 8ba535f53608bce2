package org.payung.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.payung.report.WorkbookModel.Column;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;

/**
 * What a cell of the file must say.
 *
 * @param text its text, empty for a number
 * @param number null for text
 * @param formula null where it has none
 * @param format number format, empty for text
 */
record ExpectedCell(
        String text, @Nullable Double number, @Nullable String formula, String format) {

    private static final ExpectedCell NOTHING = text("");

    /** All rows of the sheet from row 1: lines above, head, data. */
    static List<List<ExpectedCell>> rowsOf(Sheet sheet) {
        List<List<ExpectedCell>> rows = new ArrayList<>();
        for (String line : sheet.preamble()) {
            rows.add(List.of(text(line)));
        }
        if (Placement.hasHead(sheet)) {
            rows.add(sheet.columns().stream().map(column -> text(column.head())).toList());
        }
        for (List<SheetCell> row : sheet.rows()) {
            List<ExpectedCell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(of(row.get(i), sheet.columns().get(i)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static ExpectedCell of(SheetCell cell, Column column) {
        if (cell instanceof NumberCell number) {
            return new ExpectedCell("", number.value(), number.formula(), Placement.format(number, column));
        }
        return text(Placement.text(cell));
    }

    private static ExpectedCell text(String text) {
        return new ExpectedCell(text, null, null, "");
    }

    /** Adds one line for each cell of the row that says something else. */
    static void compare(
            String sheet, int row, List<ExpectedCell> expected, @Nullable Row found, List<String> differences) {
        int foundCells = found == null ? 0 : found.getCellCount();
        for (int column = 0; column < Math.max(expected.size(), foundCells); column++) {
            ExpectedCell cell = column < expected.size() ? expected.get(column) : NOTHING;
            ExpectedCell actual = column < foundCells && found != null ? read(found.getCell(column)) : NOTHING;
            if (!cell.agreesWith(actual)) {
                String place = sheet + "!" + CellReference.convertNumToColString(column) + (row + 1);
                differences.add(place + ": expected " + cell + ", found " + actual);
            }
        }
    }

    private static ExpectedCell read(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return NOTHING;
        }
        boolean formula = cell.getFormula() != null;
        boolean isNumber = cell.getType() == CellType.NUMBER || (formula && isNumber(cell.getRawValue()));
        if (!isNumber) {
            return text(formula ? cell.getRawValue() : cell.getText());
        }
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return new ExpectedCell("", Double.valueOf(cell.getRawValue()), cell.getFormula(), format);
    }

    private static boolean isNumber(@Nullable String raw) {
        return raw != null && raw.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");
    }

    private boolean agreesWith(ExpectedCell found) {
        return text.equals(found.text)
                && Objects.equals(number, found.number)
                && Objects.equals(formula, found.formula)
                && (number == null || format.isEmpty() || format.equals(found.format));
    }

    @Override
    public String toString() {
        if (number == null) {
            return text.isEmpty() ? "nothing" : "'" + text + "'";
        }
        return number + (formula == null ? "" : " =" + formula) + (format.isEmpty() ? "" : " in " + format);
    }
}
