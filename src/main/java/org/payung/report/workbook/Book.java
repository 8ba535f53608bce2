package org.payung.report.workbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.OutcomeId;
import org.payung.report.ReportInput;
import org.payung.report.WorkbookModel.Column;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.text.Wording;

/**
 * What every sheet of one workbook is made from: the release, the words of its language, the columns, and where the
 * figures received stand in the workbook.
 */
record Book(ReportInput input, Wording words, ColumnSet columns, NumberFormats formats, InputCells cells) {

    /** Lines above a table; the first row of data stands below them and the head. */
    static final int FIRST_ROW = 7;

    private static final Set<String> IN_THE_UNIT = Set.of("value", "lower", "upper", "mean", "median");

    String release() {
        return input.stamp().id().toString();
    }

    LocalDate asOf() {
        return input.stamp().asOf();
    }

    /** The id of a printed figure: the release before the id of the outcome. */
    String printed(OutcomeId id) {
        return release() + ":" + id;
    }

    /** @throws IllegalArgumentException if the catalogue has no such indicator */
    IndicatorDefinition indicator(String id) {
        IndicatorDefinition found = input.catalogue().indicators().get(id);
        if (found == null) {
            throw new IllegalArgumentException("unknown indicator '" + id + "'");
        }
        return found;
    }

    String areaName(String id) {
        return words.names().any(id);
    }

    /** A table sheet with the five lines of REPORT 10 above it; rows hold their cells by column. */
    Sheet table(
            PageLayout page, Kind kind, String table, List<String> columns, Collection<Map<String, SheetCell>> rows) {
        List<List<SheetCell>> cells = rows.stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList())
                .toList();
        List<Column> fitted = IntStream.range(0, columns.size())
                .mapToObj(i -> this.columns.fitted(
                        columns.get(i),
                        column(page, columns.get(i)),
                        cells.stream().map(row -> row.get(i))))
                .toList();
        return table(page, kind, table, fitted, cells);
    }

    /** The column, with the unit in the head where the whole sheet has one. */
    private Column column(PageLayout page, String id) {
        String unit = Settings.of(page).text("head-unit", "");
        Column column = columns.column(id);
        return unit.isEmpty() || !IN_THE_UNIT.contains(id)
                ? column
                : columns.column(id, column.head() + " (" + unit + ")");
    }

    /** The same where the columns are made already. */
    Sheet table(PageLayout page, Kind kind, String table, List<Column> columns, List<List<SheetCell>> rows) {
        String name = Settings.name(page);
        return new Sheet(name, kind, preamble(name, rows.size()), columns, rows, "tbl_" + table, null);
    }

    private static SheetCell cell(Map<String, SheetCell> row, String column) {
        SheetCell cell = row.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column '" + column + "', known are " + row.keySet());
        }
        return cell;
    }

    private List<String> preamble(String sheet, int rows) {
        return List.of(
                words.say("sheet." + sheet + ".title", titleArguments()),
                rows == 0
                        ? words.say("sheet.empty")
                        : words.say("sheet.reading", Map.of("first", FIRST_ROW, "last", FIRST_ROW + rows - 1)),
                words.say("sheet." + sheet + ".source", titleArguments()),
                words.say("sheet.back"),
                releaseLine(sheet));
    }

    String releaseLine(String sheet) {
        String line = words.say("sheet.release", Map.of("release", release(), "day", asOf().toString()));
        String units = "sheet." + sheet + ".units";
        return words.knows(units) ? line + " · " + words.say(units) : line;
    }

    Map<String, String> titleArguments() {
        return Map.of(
                "year", String.valueOf(input.referenceYear()),
                "quarter", words.dates().quarter(input.stamp().id().period()),
                "release", release());
    }
}
