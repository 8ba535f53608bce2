package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.report.LatestFigure;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;
import org.payung.series.SourceRelease;

/** How old each figure is, what kind of figure it is, and from whom it comes. */
record QualityTable(Book book) {

    static final String PAGE = "quality";

    private static final List<String> FROM_SOURCE =
            List.of("status", "nature", "tier", "source", "source-release", "release-date");

    Sheet sheet(PageLayout page) {
        List<Map<String, SheetCell>> rows = new ArrayList<>();
        for (String area : Areas.of(book.input(), page)) {
            for (String indicator : page.list("indicators")) {
                rows.add(row(area, book.indicator(indicator)));
            }
        }
        return book.table(page, Kind.TABLE, Settings.name(page), page.list("columns"), rows);
    }

    private Map<String, SheetCell> row(String area, IndicatorDefinition indicator) {
        LatestFigure latest = LatestFigure.of(book.input(), area, indicator.id());
        Outcome outcome = latest.outcome();
        String mark = Marks.of(latest);
        Map<String, SheetCell> row = new HashMap<>();
        row.put("area-code", new TextCell(area));
        row.put("area", new TextCell(book.areaName(area)));
        row.put("indicator", new TextCell(indicator.id()));
        row.put("period", latest.isMissing() ? Rows.notReceived() : new NumberCell(latest.year()));
        int age = book.input().releaseYear() - latest.year();
        row.put("age-years", latest.isMissing() ? Rows.notReceived() : new NumberCell(age));
        row.put("mark", Rows.mark(mark));
        row.put("reason", new FigureCells(book).reason(outcome, mark, latest.otherYear()));
        row.put("number-id", new TextCell(book.printed(outcome.id())));
        FROM_SOURCE.forEach(column -> row.put(column, Rows.notReceived()));
        if (outcome instanceof Estimate estimate) {
            source(row, estimate);
        }
        return row;
    }

    private static void source(Map<String, SheetCell> row, Estimate estimate) {
        row.put("status", new TextCell(estimate.status().name()));
        row.put("nature", new TextCell(estimate.nature().name()));
        SourceRelease source = estimate.source();
        if (source != null) {
            row.put("tier", new NumberCell(source.tier()));
            row.put("source", new TextCell(source.source()));
            row.put("source-release", new TextCell(source.release()));
            row.put("release-date", new TextCell(source.date().toString()));
        }
    }
}
