package org.payung.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.release.ReleaseStamp;

/** The workbook of a release in one language: sheets in order (REPORT 10). */
public record WorkbookModel(
        String fileName, String language, ReleaseStamp stamp, String documentTitle, List<Sheet> sheets) {

    public WorkbookModel {
        sheets = List.copyOf(sheets);
    }

    /**
     * One sheet.
     *
     * @param name at most 31 characters
     * @param preamble the lines above the table (A1 title, A2 how to read, A3 source, A4 link back, A5 release)
     * @param columns empty for text sheets
     * @param chart null where the sheet is no chart
     * @param tableName name of the Excel table object, {@code tbl_T02}; empty where none
     */
    public record Sheet(
            String name,
            Kind kind,
            List<String> preamble,
            List<Column> columns,
            List<List<SheetCell>> rows,
            String tableName,
            @Nullable ChartSpec chart) {}

    /** What a sheet is. */
    public enum Kind {
        COVER,
        CONTENTS,
        NOTES,
        TABLE,
        CHART,
        INPUT
    }

    /**
     * One column.
     *
     * @param widthCharacters as Excel counts;
     * @param format Excel number format, empty for text
     */
    public record Column(String head, double widthCharacters, boolean right, boolean bold, String format) {}

    /** One cell of a sheet. */
    public sealed interface SheetCell {}

    /** Text, typed as text. */
    public record TextCell(String text) implements SheetCell {}

    /** A link inside the workbook ({@code Input_uemp!A7}) or, with {@code http}, outside. */
    public record LinkCell(String text, String target) implements SheetCell {}

    /**
     * A number.
     *
     * @param value published value, rounded to the printed digit
     * @param formula live formula without {@code =}, wrapped in ROUND; null for a value as received
     * @param id id of the figure, empty for inputs
     */
    public record NumberCell(double value, @Nullable String formula, String id) implements SheetCell {}

    /** A missing value: {@code [x]}, never empty. */
    public record MissingMark(String mark) implements SheetCell {}

    /**
     * A native chart.
     *
     * @param dataSheet sheet with the data
     * @param labelsRange as {@code $B$7:$B$14}
     * @param valuesRange as {@code $E$7:$E$14}
     */
    public record ChartSpec(
            ChartKind kind,
            String dataSheet,
            String labelsRange,
            String valuesRange,
            double maximum,
            String axisTitle,
            String alternativeText) {}

    /** Kinds of native chart. */
    public enum ChartKind {
        BAR,
        DOTS
    }
}
