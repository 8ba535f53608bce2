package org.payung.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.ImputationModel.Validation;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.series.Unit;

/** Every model by which members without a figure enter a group: regressors, sample, and how well it predicts. */
record ModelsTable(Book book) {

    static final String PAGE = "imputation";

    Sheet sheet(PageLayout page) {
        List<Map<String, SheetCell>> rows =
                book.input().models().models().stream().map(this::row).toList();
        return book.table(page, Kind.TABLE, Settings.name(page), page.list("columns"), rows);
    }

    private Map<String, SheetCell> row(ImputationModel model) {
        Map<String, SheetCell> row = new HashMap<>();
        row.put("indicator", new TextCell(model.indicator()));
        row.put("indicator-name", new TextCell(book.words().names().indicator(model.indicator(), "name")));
        row.put("sex", new TextCell(model.sex().code()));
        row.put("estimated", new TextCell(estimated(model)));
        row.put("regressors", list(model.regressors().stream().map(this::name).toList(), ", "));
        row.put(
                "left-out",
                list(
                        model.leftOut().stream()
                                .map(each -> name(each.regressor()) + " ("
                                        + book.words()
                                                .say("models.why." + each.why().code()) + ")")
                                .toList(),
                        "; "));
        row.put("observations", new NumberCell(model.observations()));
        row.put("countries", new NumberCell(model.countries()));
        row.put("between", deviation(model, model.betweenDeviation()));
        row.put("within", deviation(model, model.withinDeviation()));
        validation(row, "country-out", model.leaveCountryOut());
        validation(row, "year-out", model.leaveYearOut());
        Validation year = model.leaveYearOut();
        row.put("year-out", year == null ? Rows.notApplicable() : new NumberCell(year.year()));
        return row;
    }

    private String estimated(ImputationModel model) {
        return model.failure() == null
                ? book.words().say("models.estimated")
                : book.words().say("models.failure." + model.failure().code());
    }

    private String name(String regressor) {
        return book.words().say("regressor." + regressor);
    }

    private static SheetCell list(List<String> words, String between) {
        return words.isEmpty()
                ? Rows.notApplicable()
                : new TextCell(words.stream().collect(Collectors.joining(between)));
    }

    private SheetCell deviation(ImputationModel model, double deviation) {
        return deviation == 0 && !model.isEstimated() ? Rows.notApplicable() : number(deviation, 2);
    }

    private void validation(Map<String, SheetCell> row, String column, @Nullable Validation validation) {
        row.put(column + "-n", validation == null ? Rows.notApplicable() : new NumberCell(validation.predicted()));
        row.put(
                column + "-error",
                validation == null ? Rows.notApplicable() : number(validation.meanAbsoluteError(), 1));
        row.put(column + "-held", validation == null ? Rows.notApplicable() : number(validation.covered(), 1));
    }

    private NumberCell number(double value, int decimals) {
        return new FigureCells(book).number(value, Unit.PERCENT, decimals, null, "");
    }
}
