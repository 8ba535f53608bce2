package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Outcome;
import org.payung.report.LatestFigure;
import org.payung.report.WorkbookModel.Column;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;
import org.payung.report.workbook.FigureChoice.Chosen;
import org.payung.series.Sex;

/** Concepts of coverage side by side, each in columns of its own because they must never be mixed (METHOD 0.3). */
final class ConceptTable {

    static final String PAGE = "concepts";

    private final Book book;
    private final FigureCells figures;

    ConceptTable(Book book) {
        this.book = book;
        this.figures = new FigureCells(book);
    }

    Sheet sheet(PageLayout page) {
        List<String> indicators = page.list("indicators");
        List<String> awaited = page.list("awaited");
        List<List<SheetCell>> rows = new ArrayList<>();
        for (String area : Areas.of(book.input(), page)) {
            List<SheetCell> row = new ArrayList<>();
            row.add(new TextCell(area));
            row.add(new TextCell(book.areaName(area)));
            indicators.forEach(id -> row.addAll(cells(book.indicator(id), area)));
            awaited.forEach(id -> row.addAll(notReceived()));
            rows.add(row);
        }
        return book.table(page, Kind.TABLE, Settings.of(page).text("table"), columns(indicators, awaited), rows);
    }

    private List<Column> columns(List<String> indicators, List<String> awaited) {
        List<Column> columns = new ArrayList<>(book.columns().columns(List.of("area-code", "area")));
        indicators.forEach(id -> columns.addAll(columns(book.words().names().indicator(id, "short"))));
        awaited.forEach(id -> columns.addAll(columns(book.words().say("sheet.awaited." + id))));
        return columns;
    }

    private List<Column> columns(String concept) {
        return List.of("concept-value", "concept-period", "concept-mark", "concept-id").stream()
                .map(id -> book.columns()
                        .column(id, book.words().say("sheet.column." + id, java.util.Map.of("concept", concept))))
                .toList();
    }

    private List<SheetCell> cells(IndicatorDefinition indicator, String area) {
        Chosen chosen = choose(indicator, area);
        Outcome outcome = chosen.outcome();
        String own = Marks.of(outcome);
        String mark = own.isEmpty() && chosen.otherYear() ? Marks.OTHER_YEAR : own;
        return List.of(
                figures.value(outcome, indicator.precision(), figures.link(outcome)),
                Rows.period(outcome.id().period()),
                Rows.mark(mark),
                figures.id(outcome));
    }

    private Chosen choose(IndicatorDefinition indicator, String area) {
        LatestFigure latest = LatestFigure.of(book.input(), area, indicator.id());
        List<Chosen> found = new FigureChoice(book.input()).of(indicator, area, List.of(Sex.TOTAL));
        return found.isEmpty() ? new Chosen(latest.outcome(), latest.otherYear()) : found.get(0);
    }

    private static List<SheetCell> notReceived() {
        return List.of(Rows.notReceived(), Rows.notReceived(), Rows.mark(Marks.NOT_RECEIVED), Rows.notReceived());
    }
}
