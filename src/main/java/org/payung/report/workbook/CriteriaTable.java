package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.catalogue.Threshold;
import org.payung.outcome.Comparison;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;

/** Each criterion of a Convention apart, with the number compared and the number compared with: no score, no verdict. */
final class CriteriaTable {

    static final String PAGE = "criteria";

    private final Book book;
    private final FigureCells figures;

    CriteriaTable(Book book) {
        this.book = book;
        this.figures = new FigureCells(book);
    }

    Sheet sheet(PageLayout page) {
        Set<String> areas = Set.copyOf(Areas.of(book.input(), page));
        Set<String> indicators = Set.copyOf(page.list("indicators"));
        List<Map<String, SheetCell>> rows = new ArrayList<>();
        for (Comparison each : book.input().comparisons()) {
            OutcomeId id = each.id();
            boolean recent = id.period().compareTo(book.input().stamp().id().period()) >= 0;
            if (areas.contains(id.area()) && indicators.contains(id.indicator()) && recent) {
                rows.add(row(each));
            }
        }
        return book.table(page, Kind.TABLE, Settings.of(page).text("table"), page.list("columns"), rows);
    }

    private Map<String, SheetCell> row(Comparison comparison) {
        OutcomeId id = comparison.id();
        Optional<Outcome> outcome = book.input().grid().find(id);
        int decimals = book.indicator(id.indicator()).precision();
        Map<String, SheetCell> row = new HashMap<>();
        row.put("area-code", new TextCell(id.area()));
        row.put("area", new TextCell(book.areaName(id.area())));
        row.put("scheme", new TextCell(id.scheme()));
        row.put("instrument", new TextCell(instrument(comparison)));
        row.put("criterion", new TextCell(id.breakdown()));
        row.put("period", Rows.period(id.period()));
        row.put("unit", new TextCell(outcome.map(each -> each.unit().text()).orElse("")));
        row.put(
                "value",
                outcome.map(each -> figures.value(each, decimals, null)).orElseGet(Rows::notReceived));
        row.put("mark", Rows.mark(outcome.map(Marks::of).orElse(Marks.NOT_RECEIVED)));
        row.put("threshold", threshold(comparison, outcome, decimals));
        row.put("result", new TextCell(book.words().say("sheet.result." + result(comparison))));
        row.put("by", by(comparison.result(), outcome, decimals));
        row.put("source-row", outcome.map(figures::source).orElseGet(Rows::notReceived));
        row.put("number-id", new TextCell(book.printed(id)));
        return row;
    }

    private String instrument(Comparison comparison) {
        return rule(comparison).map(Threshold::instrument).orElse(comparison.thresholdId());
    }

    private Optional<Threshold> rule(Comparison comparison) {
        return book.input().catalogue().thresholds().stream()
                .filter(each -> each.id().equals(comparison.thresholdId()))
                .findFirst();
    }

    private SheetCell threshold(Comparison comparison, Optional<Outcome> outcome, int decimals) {
        return outcome.<SheetCell>map(each -> figures.number(comparison.threshold(), each.unit(), decimals, null, ""))
                .orElseGet(() -> new NumberCell(comparison.threshold()));
    }

    /** Which way the figure lies: a threshold may be a maximum, as that of the waiting period. */
    private String result(Comparison comparison) {
        boolean maximum =
                rule(comparison).filter(each -> each.maximum() != null).isPresent();
        if (comparison.result() instanceof Comparison.AtLeast) {
            return maximum ? "at-most" : "at-least";
        }
        if (comparison.result() instanceof Comparison.Below) {
            return maximum ? "above" : "below";
        }
        return "not-compared";
    }

    private SheetCell by(Comparison.Result result, Optional<Outcome> outcome, int decimals) {
        if (result instanceof Comparison.Below below && outcome.orElse(null) instanceof Estimate estimate) {
            return figures.number(below.by(), estimate.unit(), decimals, null, "");
        }
        return result instanceof Comparison.AtLeast ? Rows.notApplicable() : Rows.notReceived();
    }
}
