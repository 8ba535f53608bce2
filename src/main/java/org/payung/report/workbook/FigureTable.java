package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;
import org.payung.report.workbook.FigureChoice.Chosen;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** A table with one figure a row: areas, then groups. */
final class FigureTable {

    static final String PAGE = "figures";

    private final Book book;
    private final FigureCells figures;
    private final GroupBasis basis;
    private final String basisSheet;

    FigureTable(Book book, GroupBasis basis, String basisSheet) {
        this.book = book;
        this.figures = new FigureCells(book);
        this.basis = basis;
        this.basisSheet = basisSheet;
    }

    Sheet sheet(PageLayout page) {
        List<Map<String, SheetCell>> rows = new ArrayList<>();
        List<Sex> sexes = page.list("sexes").stream().map(Sex::parse).toList();
        for (String id : page.list("indicators")) {
            rows.addAll(areas(page, book.indicator(id), sexes));
        }
        Awaited awaited = new Awaited(book);
        for (String id : page.list("awaited")) {
            Areas.of(book.input(), page).forEach(area -> rows.add(awaited.row(area, id)));
        }
        for (String id : page.list("indicators")) {
            for (String group : page.list("groups")) {
                rows.add(complete(new GroupCells(book, basis, basisSheet, id, group).row()));
            }
        }
        return book.table(page, Kind.TABLE, Settings.of(page).text("table"), page.list("columns"), rows);
    }

    private List<Map<String, SheetCell>> areas(PageLayout page, IndicatorDefinition indicator, List<Sex> sexes) {
        FigureChoice choice = new FigureChoice(
                book.input(), Settings.of(page).text("quarters", "release").equals("all"));
        List<Chosen> chosen = new ArrayList<>();
        for (String area : Areas.of(book.input(), page)) {
            List<Chosen> found = choice.of(indicator, area, sexes.isEmpty() ? List.of(Sex.TOTAL) : sexes);
            chosen.addAll(found.isEmpty() ? List.of(nothing(indicator, area)) : found);
        }
        // Groups and the world by figures that others published: they have a row where they have a cell
        for (String area : page.list("elsewhere")) {
            book.input().grid().of(area, indicator.id()).forEach(outcome -> chosen.add(new Chosen(outcome, false)));
        }
        if (Settings.of(page).text("order", "fixed").equals("value")) {
            chosen.sort(BY_VALUE.thenComparing(
                    each -> book.areaName(each.outcome().id().area())));
        }
        return chosen.stream().map(each -> row(indicator, each)).toList();
    }

    /** The largest first, what has no value last. */
    private static final Comparator<Chosen> BY_VALUE = Comparator.comparingDouble(
            each -> each.outcome() instanceof Estimate estimate ? -estimate.value() : Double.MAX_VALUE);

    /** An area without any cell in the grid: no scheme whose rules could be applied, or nothing known of one. */
    private Chosen nothing(IndicatorDefinition indicator, String area) {
        int year = book.asOf().getYear();
        boolean noScheme = book.input().catalogue().hasScheme(area, year).equals(Optional.of(false));
        OutcomeId id = OutcomeId.total(
                area, indicator.id(), Statistic.VALUE, book.input().stamp().id().period());
        Reason reason = noScheme ? Reason.NOT_APPLICABLE : Reason.NO_INPUT;
        return new Chosen(new Missing(id, indicator.unit(), reason, "", null, null, List.of(), List.of()), false);
    }

    private Map<String, SheetCell> row(IndicatorDefinition indicator, Chosen chosen) {
        Outcome outcome = chosen.outcome();
        OutcomeId id = outcome.id();
        String own = Marks.of(outcome);
        String mark = own.isEmpty() && chosen.otherYear() ? Marks.OTHER_YEAR : own;
        int decimals = indicator.precision();
        Map<String, SheetCell> row = new HashMap<>();
        row.put("area-code", new TextCell(id.area()));
        row.put("area", new TextCell(book.areaName(id.area())));
        row.put("indicator", new TextCell(indicator.id()));
        row.put("indicator-name", new TextCell(book.words().names().indicator(indicator.id(), "name")));
        row.put("scheme", new TextCell(id.scheme()));
        row.put("sex", new TextCell(id.sex().code()));
        row.put("breakdown", new TextCell(id.breakdown()));
        row.put("period", Rows.period(id.period()));
        row.put("unit", new TextCell(outcome.unit().text()));
        row.put("value", figures.value(outcome, decimals, figures.link(outcome)));
        row.put("raw-value", figures.raw(outcome, decimals));
        row.put("mark", Rows.mark(mark));
        row.put("reason", figures.reason(outcome, mark, chosen.otherYear()));
        row.put("lower", figures.lower(outcome, decimals, null));
        row.put("upper", figures.upper(outcome, decimals, null));
        row.put(
                "status",
                outcome instanceof Estimate estimate
                        ? new TextCell(estimate.status().name())
                        : Rows.notReceived());
        row.put("nature", figures.nature(outcome));
        row.put("source-row", figures.source(outcome));
        row.put("number-id", figures.id(outcome));
        return row;
    }

    /** A group's row has the columns of the areas too. */
    private static Map<String, SheetCell> complete(Map<String, SheetCell> row) {
        row.putIfAbsent("scheme", new TextCell(SeriesKey.TOTAL));
        row.putIfAbsent("breakdown", new TextCell(SeriesKey.TOTAL));
        return row;
    }
}
