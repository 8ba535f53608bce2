package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Treatment;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.LinkCell;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.workbook.GroupBasis.Block;
import org.payung.series.Observation;

/** Members of each group with value and weight, over which the formulas of group figures run. */
final class BasisSheet {

    static final char TREATMENT_COLUMN = 'F';
    static final char VALUE_COLUMN = 'H';
    static final char WEIGHT_COLUMN = 'I';

    /** Values observed in the reference year itself: what averages of countries are of. */
    static final char OBSERVED_COLUMN = 'J';

    private static final List<String> COLUMNS = List.of(
            "group",
            "area-code",
            "area",
            "indicator",
            "sex",
            "treatment",
            "source-year",
            "member-value",
            "member-weight",
            "member-observed",
            "weight-concept",
            "source-row");

    private final Book book;
    private final GroupBasis basis;
    private final WeightFormula weights;

    BasisSheet(Book book, GroupBasis basis) {
        this.book = book;
        this.basis = basis;
        this.weights = new WeightFormula(book.input().catalogue(), book.cells());
    }

    Sheet sheet(PageLayout page) {
        List<Map<String, SheetCell>> rows = new ArrayList<>();
        for (Block block : basis.inOrder()) {
            block.members().forEach(member -> rows.add(row(block, member)));
        }
        return book.table(page, Kind.TABLE, Settings.name(page), COLUMNS, rows);
    }

    private Map<String, SheetCell> row(Block block, Lineage member) {
        OutcomeId group = block.group().id();
        String area = MemberWeight.area(member);
        Map<String, SheetCell> row = new HashMap<>();
        row.put("group", new TextCell(group.area()));
        row.put("area-code", new TextCell(area));
        row.put("area", new TextCell(book.areaName(area)));
        row.put("indicator", new TextCell(group.indicator()));
        row.put("sex", new TextCell(group.sex().code()));
        row.put("treatment", new TextCell(member.treatment().code()));
        row.put("source-year", member.value() == null ? Rows.notReceived() : Rows.period(member.period()));
        row.put("member-value", value(member));
        row.put("member-weight", weight(group, member));
        row.put("member-observed", block.isObserved(member) ? value(member) : Rows.notApplicable());
        row.put(
                "weight-concept",
                MemberWeight.rule(book.input(), group.indicator())
                        .<SheetCell>map(rule -> new TextCell(MemberWeight.name(rule)))
                        .orElseGet(Rows::notApplicable));
        row.put("source-row", source(member));
        return row;
    }

    private SheetCell value(Lineage member) {
        if (member.value() == null) {
            return Rows.notReceived();
        }
        double value = member.value();
        String formula = received(member)
                .flatMap(input -> book.cells().find(input.inputId()))
                .map(InputCells.Place::value)
                .orElse(null);
        return number(value, formula, "");
    }

    /** The figure received that a member's value is, where it is nothing else. */
    private Optional<Lineage> received(Lineage member) {
        Double value = member.value();
        return estimate(member)
                .flatMap(found -> found.lineage().stream().findFirst())
                .filter(input -> value != null && value.equals(input.value()));
    }

    private Optional<Estimate> estimate(Lineage member) {
        OutcomeId id = OutcomeId.parse(member.inputId());
        return book.input().grid().findEstimate(id.withPeriod(member.period()));
    }

    private SheetCell source(Lineage member) {
        return estimate(member)
                .flatMap(found -> found.lineage().stream().findFirst())
                .map(input -> book.cells().source(input.inputId(), input.location()))
                .orElseGet(() -> member.treatment() == Treatment.NONE ? Rows.notReceived() : new TextCell(""));
    }

    private SheetCell weight(OutcomeId group, Lineage member) {
        if (member.weight() == null) {
            return Rows.notReceived();
        }
        double weight = member.weight();
        double divisor = MemberWeight.divisor(book.input(), group);
        Optional<Observation> figure = MemberWeight.find(book.input(), group, member);
        String formula = figure.flatMap(weights::of)
                .filter(live -> Math.abs(live.result() / divisor - weight) <= 1e-12 * weight)
                .map(live -> divisor == 1 ? live.expression() : live.expression() + "/" + WeightFormula.plain(divisor))
                .orElse(null);
        return number(weight, formula, book.formats().named("count"));
    }

    private static SheetCell number(double value, @Nullable String formula, String format) {
        return new NumberCell(value, formula, "", format);
    }

    /** A link to the first member of a group. */
    static SheetCell link(String sheet, Block block) {
        String target = sheet + "!A" + block.firstRow();
        return new LinkCell(target, target);
    }
}
