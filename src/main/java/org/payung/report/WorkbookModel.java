package org.payung.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.release.ReleaseStamp;

/**
 * The workbook of a release in one language: sheets in order (REPORT 10).
 *
 * @param fileName without extension, as {@code regional.en}
 * @param names defined names beside those of the tables
 */
public record WorkbookModel(
        String fileName,
        String language,
        ReleaseStamp stamp,
        String documentTitle,
        WorkbookStyle style,
        List<Sheet> sheets,
        List<DefinedName> names) {

    public WorkbookModel {
        sheets = List.copyOf(sheets);
        names = List.copyOf(names);
    }

    /** The release's name, as {@code 2024-Q3-r1}. */
    public String release() {
        return stamp.id().toString();
    }

    /** The day that stands as the workbook's creation date. */
    public LocalDate asOf() {
        return stamp.asOf();
    }

    /**
     * One sheet.
     *
     * @param name at most 31 characters
     * @param preamble the lines above the table (A1 title, A2 how to read, A3 source, A4 link back, A5 release)
     * @param columns in order; all sheets but charts have some
     * @param tableName name of the Excel table object, {@code tbl_T02}; empty where none
     * @param chart null where the sheet is no chart
     */
    public record Sheet(
            String name,
            Kind kind,
            List<String> preamble,
            List<Column> columns,
            List<List<SheetCell>> rows,
            String tableName,
            @Nullable ChartSpec chart) {

        public Sheet {
            preamble = List.copyOf(preamble);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** What a sheet is. */
    public enum Kind {
        COVER,
        CONTENTS,
        NOTES,
        TABLE,
        CHART,
        INPUT;

        /** Whether head and rows stand below the preamble as a table to filter and freeze. */
        public boolean isTable() {
            return this == TABLE || this == INPUT;
        }
    }

    /**
     * One column.
     *
     * @param widthCharacters as Excel counts
     * @param right set to the right, as figures are
     * @param bold the column that is read first
     * @param format Excel number format of its numbers, empty for text
     */
    public record Column(String head, double widthCharacters, boolean right, boolean bold, String format) {}

    /** A name for a place in the workbook: {@code T02_value} for {@code T02_coverage!$E$7:$E$25}. */
    public record DefinedName(String name, String reference) {}

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
     * @param format Excel number format, empty for that of the column
     */
    public record NumberCell(double value, @Nullable String formula, String id, String format) implements SheetCell {
        public NumberCell(double value) {
            this(value, null, "", "");
        }
    }

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
