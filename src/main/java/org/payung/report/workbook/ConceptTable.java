package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** First the figures side by side, then the ids of all, so that the eye has no ids to cross. */
    Sheet sheet(PageLayout page) {
        List<String> indicators = page.list("indicators");
        List<String> awaited = page.list("awaited");
        List<List<SheetCell>> rows = new ArrayList<>();
        for (String area : Areas.of(book.input(), page)) {
            rows.add(row(area, indicators, awaited));
        }
        return book.table(page, Kind.TABLE, Settings.of(page).text("table"), columns(indicators, awaited), rows);
    }

    private List<SheetCell> row(String area, List<String> indicators, List<String> awaited) {
        List<SheetCell> row = new ArrayList<>(List.of(new TextCell(area), new TextCell(book.areaName(area))));
        List<SheetCell> ids = new ArrayList<>();
        for (String id : indicators) {
            IndicatorDefinition indicator = book.indicator(id);
            Chosen chosen = choose(indicator, area);
            row.addAll(cells(indicator, chosen));
            ids.add(figures.id(chosen.outcome()));
        }
        for (int i = 0; i < awaited.size(); i++) {
            row.addAll(List.of(Rows.notReceived(), Rows.notReceived(), Rows.mark(Marks.NOT_RECEIVED)));
            ids.add(Rows.notReceived());
        }
        row.addAll(ids);
        return row;
    }

    private List<Column> columns(List<String> indicators, List<String> awaited) {
        List<String> concepts = new ArrayList<>();
        indicators.forEach(id -> concepts.add(book.words().names().indicator(id, "short")));
        awaited.forEach(id -> concepts.add(book.words().say("sheet.awaited." + id)));
        List<Column> columns = new ArrayList<>(book.columns().columns(List.of("area-code", "area")));
        for (int i = 0; i < concepts.size(); i++) {
            for (String id : List.of("concept-value", "concept-period", "concept-mark")) {
                columns.add(column(id, i, concepts));
            }
        }
        for (int i = 0; i < concepts.size(); i++) {
            columns.add(column("concept-id", i, concepts));
        }
        return columns;
    }

    /** The letter of a concept joins its columns. */
    private Column column(String id, int number, List<String> concepts) {
        Map<String, String> words =
                Map.of("letter", String.valueOf((char) ('A' + number)), "concept", concepts.get(number));
        return book.columns().column(id, book.words().say("sheet.column." + id, words));
    }

    private List<SheetCell> cells(IndicatorDefinition indicator, Chosen chosen) {
        Outcome outcome = chosen.outcome();
        String own = Marks.of(outcome);
        String mark = own.isEmpty() && chosen.otherYear() ? Marks.OTHER_YEAR : own;
        return List.of(
                figures.value(outcome, indicator.precision(), figures.link(outcome)),
                Rows.period(outcome.id().period()),
                Rows.mark(mark));
    }

    private Chosen choose(IndicatorDefinition indicator, String area) {
        LatestFigure latest = LatestFigure.of(book.input(), area, indicator.id());
        List<Chosen> found = new FigureChoice(book.input(), false).of(indicator, area, List.of(Sex.TOTAL));
        return found.isEmpty() ? new Chosen(latest.outcome(), latest.otherYear()) : found.get(0);
    }
}
