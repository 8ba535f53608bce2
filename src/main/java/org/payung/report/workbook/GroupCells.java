package org.payung.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Aggregation;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Interval;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.outcome.Treatment;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;
import org.payung.report.workbook.GroupBasis.Block;
import org.payung.series.Unit;

/** All that a workbook says of one group and one indicator in the reference year. */
final class GroupCells {

    private final Book book;
    private final FigureCells figures;
    private final Outcome outcome;
    private final int decimals;
    private final @Nullable Block block;
    private final @Nullable GroupFormulas formulas;
    private final String basisSheet;

    GroupCells(Book book, GroupBasis basis, String basisSheet, String indicator, String group) {
        this.book = book;
        this.figures = new FigureCells(book);
        this.basisSheet = basisSheet;
        OutcomeId id = GroupBasis.id(book.input(), indicator, group);
        this.outcome = book.input().grid().find(id).orElseGet(() -> nothing(id));
        this.decimals = book.indicator(indicator).precision();
        this.block = basis.find(id).orElse(null);
        this.formulas = block == null ? null : new GroupFormulas(basisSheet, block);
    }

    private Missing nothing(OutcomeId id) {
        Unit unit = book.indicator(id.indicator()).unit();
        return new Missing(id, unit, Reason.NO_INPUT, "", null, null, List.of(), List.of());
    }

    Map<String, SheetCell> row() {
        Map<String, SheetCell> row = new HashMap<>();
        OutcomeId id = outcome.id();
        String mark = Marks.of(outcome);
        // the figures of imputed members are told nowhere, so that no formula can hold them
        LiveFormula live = formulas == null || isImputed() ? null : formulas.weighted();
        row.put("area-code", new TextCell(id.area()));
        row.put("area", new TextCell(book.areaName(id.area())));
        row.put("indicator", new TextCell(id.indicator()));
        row.put("indicator-name", new TextCell(book.words().names().indicator(id.indicator(), "name")));
        row.put("sex", new TextCell(id.sex().code()));
        row.put("period", Rows.period(id.period()));
        row.put("value", figures.value(outcome, decimals, live));
        row.put("mark", Rows.mark(mark));
        row.put("reason", figures.reason(outcome, mark, false));
        row.put("lower", figures.lower(outcome, decimals, formulas == null ? null : formulas.weighted()));
        row.put("upper", figures.upper(outcome, decimals, formulas == null ? null : formulas.upper()));
        row.put("nature", outcome instanceof Estimate ? figures.nature(outcome) : new TextCell("M"));
        row.put("source-row", block == null ? Rows.notReceived() : BasisSheet.link(basisSheet, block));
        row.put("number-id", figures.id(outcome));
        interval(row);
        averages(row);
        weights(row);
        return row;
    }

    private boolean isImputed() {
        GroupWeights weights = outcome.weights();
        return weights != null && weights.imputedPercent() > 0;
    }

    private void interval(Map<String, SheetCell> row) {
        Interval interval = outcome instanceof Estimate estimate ? estimate.interval() : null;
        row.put("interval-lower", interval == null ? Rows.notApplicable() : limit(interval.lower()));
        row.put("interval-upper", interval == null ? Rows.notApplicable() : limit(interval.upper()));
        row.put(
                "interval-of",
                interval == null
                        ? Rows.notApplicable()
                        : new TextCell(book.words().say("interval." + interval.method())));
    }

    private SheetCell limit(double percent) {
        return figures.number(percent, outcome.unit(), decimals, null, "");
    }

    private void averages(Map<String, SheetCell> row) {
        average(row, "mean", Statistic.MEAN);
        average(row, "median", Statistic.MEDIAN);
    }

    private void average(Map<String, SheetCell> row, String column, Statistic statistic) {
        Optional<Outcome> found = book.input().grid().find(outcome.id().withStatistic(statistic));
        LiveFormula live = null;
        if (formulas != null && formulas.hasObserved()) {
            live = statistic == Statistic.MEAN ? formulas.mean() : formulas.median();
        }
        LiveFormula formula = live;
        row.put(
                column,
                found.map(each -> figures.value(each, decimals, formula)).orElseGet(Rows::notReceived));
    }

    private void weights(Map<String, SheetCell> row) {
        row.put(
                "weight-concept",
                MemberWeight.rule(book.input(), outcome.id().indicator())
                        .<SheetCell>map(rule -> new TextCell(weightName(rule)))
                        .orElseGet(Rows::notApplicable));
        GroupWeights weights = outcome.weights();
        if (weights == null) {
            for (String column : List.of(
                    "weight",
                    "unit",
                    "observed",
                    "other-year",
                    "zero",
                    "imputed",
                    "none",
                    "grouping",
                    "members-with-value",
                    "members",
                    "members-not-followed")) {
                row.put(column, Rows.notReceived());
            }
            return;
        }
        row.put("weight", count(weights.weight(), live(GroupFormulas::weight)));
        row.put("unit", new TextCell(weights.unit().text()));
        row.put("observed", share(weights.observedPercent(), Treatment.OBSERVED));
        row.put("other-year", share(weights.carriedPercent(), Treatment.CARRIED));
        row.put("zero", share(weights.zeroPercent(), Treatment.STRUCTURAL_ZERO));
        row.put("imputed", share(weights.imputedPercent(), Treatment.IMPUTED));
        row.put("none", share(weights.nonePercent(), Treatment.NONE));
        row.put("grouping", new TextCell(weights.grouping()));
        row.put("members-with-value", count(weights.membersWithValue(), live(GroupFormulas::count)));
        row.put("members", new NumberCell(weights.members()));
        row.put("members-not-followed", new NumberCell(weights.membersNotFollowed()));
    }

    private String weightName(Aggregation rule) {
        String name = MemberWeight.name(rule);
        return rule.proxy() ? name + " (" + book.words().say("sheet.proxy") + ")" : name;
    }

    private @Nullable LiveFormula live(Function<GroupFormulas, LiveFormula> which) {
        return formulas == null ? null : which.apply(formulas);
    }

    private SheetCell share(double percent, Treatment treatment) {
        return figures.number(percent, Unit.PERCENT, 1, live(each -> each.share(treatment)), "");
    }

    private SheetCell count(double number, @Nullable LiveFormula live) {
        return figures.number(number, Unit.PERSONS, 0, live, "");
    }
}
