package org.payung.report.page;

import java.util.List;
import java.util.Map;
import org.payung.report.Cell;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.ErodedAmount;
import org.payung.report.Figure;
import org.payung.report.Table;
import org.payung.report.Table.Column;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;

/** Table 6b: ceilings and highest benefits, and what prices have taken from them since they were fixed. */
record ErosionTable(Edition edition) {

    Table of(List<ErodedAmount> eroded) {
        List<Column> columns = List.of(
                TableColumns.left(edition.say("column.scheme"), 119),
                TableColumns.left(edition.say("column.amount"), 82),
                TableColumns.figure(edition.say("column.amount-now"), edition.say("column.ceiling.unit"), 80),
                TableColumns.figure(edition.say("column.fixed-in"), edition.say("column.year.unit"), 40),
                TableColumns.figure(edition.say("column.prices-of"), edition.say("column.year.unit"), 40),
                TableColumns.figure(edition.say("column.erosion"), "%", 42),
                TableColumns.figure(edition.say("column.worth"), edition.say("column.worth.unit"), 78));
        return new Table(
                "table-erosion",
                columns,
                List.of(),
                eroded.stream().map(this::row).toList(),
                481);
    }

    private Row row(ErodedAmount each) {
        String mark = each.amount().unverified() ? Marks.UNVERIFIED : Marks.NONE;
        Figure amount = new Money(edition)
                .amount(each.amountId(), each.amount().value(), each.scheme().currency());
        List<Cell> cells = List.of(
                new Words(name(each)),
                new Words(edition.say("amount." + each.kind().field())),
                Cells.figure(amount, mark, Weight.PLAIN),
                Cells.plain(String.valueOf(each.amount().sinceYear()), Marks.NONE, Weight.PLAIN),
                Cells.plain(String.valueOf(each.pricesOf()), Marks.NONE, Weight.PLAIN),
                edition.cells().of(each.lost(), 1, mark, Weight.BOLD),
                Cells.figure(
                        new Money(edition)
                                .amount(
                                        each.realId(),
                                        each.real(),
                                        each.scheme().currency()),
                        mark,
                        Weight.PLAIN));
        return new Row(cells, false);
    }

    private String name(ErodedAmount each) {
        return edition.say(
                "table.erosion.row",
                Map.of(
                        "area", edition.names().area(each.scheme().area()),
                        "scheme", edition.names().scheme(each.scheme().key())));
    }
}
