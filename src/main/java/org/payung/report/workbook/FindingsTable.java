package org.payung.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Severity;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.series.SeriesCell;

/**
 * The faults found, errors first, as in {@code findings.csv}; notes, which mark nothing, stand there alone, and so do
 * the last of very many.
 */
record FindingsTable(Book book) {

    static final String PAGE = "findings";

    private static final int AT_MOST = 5000;

    private static final List<String> COLUMNS = List.of(
            "code",
            "severity",
            "state",
            "file",
            "place",
            "area-code",
            "series",
            "period",
            "found",
            "expected",
            "message",
            "accepted-by",
            "accepted-reason");

    Sheet sheet(PageLayout page) {
        List<Map<String, SheetCell>> rows = book.input().findings().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .sorted()
                .limit(AT_MOST)
                .map(FindingsTable::row)
                .toList();
        return book.table(page, Kind.TABLE, Settings.name(page), COLUMNS, rows);
    }

    private static Map<String, SheetCell> row(Finding finding) {
        Acceptance word = finding.acceptance();
        Map<String, SheetCell> row = new HashMap<>();
        row.put("code", new TextCell(finding.code()));
        row.put("severity", new TextCell(finding.severity().code()));
        row.put("state", new TextCell(finding.state().code()));
        row.put("file", new TextCell(finding.location().file()));
        row.put("place", new TextCell(finding.location().place()));
        SeriesCell cell = finding.cell();
        row.put(
                "area-code",
                cell == null ? Rows.notApplicable() : new TextCell(cell.key().area()));
        row.put(
                "series",
                cell == null ? Rows.notApplicable() : new TextCell(cell.key().toString()));
        row.put("period", cell == null ? Rows.notApplicable() : Rows.period(cell.period()));
        row.put("found", Rows.foreign(finding.found()));
        row.put("expected", Rows.foreign(finding.expected()));
        row.put("message", Rows.foreign(finding.message()));
        row.put("accepted-by", new TextCell(word == null ? "" : word.by()));
        row.put("accepted-reason", Rows.foreign(word == null ? "" : word.reason()));
        return row;
    }
}
