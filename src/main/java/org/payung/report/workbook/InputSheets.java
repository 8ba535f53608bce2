package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.payung.catalogue.Layout;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.ReportInput;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.MissingMark;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesCell;

/** The figures as received, with file and row: one sheet for each list of concepts in the layout. */
final class InputSheets {

    static final String PAGE = "input";

    /** Letter of the column {@code input-value}. */
    static final char VALUE_COLUMN = 'I';

    private static final List<String> COLUMNS = List.of(
            "area-code",
            "area",
            "concept",
            "scheme",
            "sex",
            "age",
            "breakdown",
            "period",
            "input-value",
            "unit",
            "status",
            "nature",
            "source-release",
            "file",
            "place",
            "note");

    private final Map<String, List<Observation>> bySheet = new LinkedHashMap<>();

    /** @param used cells that figures of this workbook read: sheets with {@code rows: used} hold no other */
    InputSheets(ReportInput input, Layout layout, Set<SeriesCell> used) {
        for (PageLayout page : layout.pages()) {
            if (page.page().equals(PAGE)) {
                bySheet.put(Settings.name(page), observations(input, page, used));
            }
        }
    }

    private static List<Observation> observations(ReportInput input, PageLayout page, Set<SeriesCell> used) {
        Set<String> concepts = Set.copyOf(page.list("concepts"));
        boolean usedOnly = Settings.of(page).text("rows", "all").equals("used");
        return input.observations().stream()
                .filter(each -> concepts.contains(each.key().concept()) && !each.isMade())
                .filter(each -> !usedOnly || used.contains(each.cell()))
                .toList();
    }

    InputCells cells() {
        Map<SeriesCell, InputCells.Place> places = new HashMap<>();
        bySheet.forEach((sheet, observations) -> {
            for (int i = 0; i < observations.size(); i++) {
                places.put(observations.get(i).cell(), new InputCells.Place(sheet, Book.FIRST_ROW + i));
            }
        });
        return new InputCells(places);
    }

    Sheet sheet(Book book, PageLayout page) {
        String name = Settings.name(page);
        List<Map<String, SheetCell>> rows = new ArrayList<>();
        for (Observation each : bySheet.getOrDefault(name, List.of())) {
            rows.add(row(book, each));
        }
        return book.table(page, Kind.INPUT, name, COLUMNS, rows);
    }

    private static Map<String, SheetCell> row(Book book, Observation each) {
        Map<String, SheetCell> row = new HashMap<>();
        row.put("area-code", new TextCell(each.key().area()));
        row.put("area", new TextCell(book.areaName(each.key().area())));
        row.put("concept", new TextCell(each.key().concept()));
        row.put("scheme", new TextCell(each.key().scheme()));
        row.put("sex", new TextCell(each.key().sex().code()));
        row.put("age", new TextCell(each.key().age()));
        row.put("breakdown", new TextCell(each.key().breakdown()));
        row.put("period", Rows.period(each.period()));
        row.put("input-value", value(each));
        row.put("unit", new TextCell(each.unit().text()));
        row.put("status", new TextCell(each.status().name()));
        row.put("nature", new TextCell(each.nature().name()));
        row.put("source-release", new TextCell(each.source().release()));
        row.put("file", new TextCell(each.location().file()));
        row.put("place", new TextCell(each.location().place()));
        row.put("note", Rows.foreign(each.note()));
        return row;
    }

    private static SheetCell value(Observation each) {
        boolean suppressed = each.status() == ObservationStatus.Q;
        return each.value() == null
                ? new MissingMark(Rows.bracketed(suppressed ? Marks.SUPPRESSED : Marks.NOT_RECEIVED))
                : new NumberCell(each.value().doubleValue());
    }
}
