package org.payung.report.page;

import java.util.List;
import java.util.Optional;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.Cell;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.LatestFigure;
import org.payung.report.Table;
import org.payung.report.Table.Row;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.series.Period;

/** Countries: gap of coverage, what it would cost to close it, and progress to 2030 where one release can tell. */
record GapTable(Edition edition) {

    static final String OF_GDP = "FIN_GAP";
    static final String IN_PPP = "FIN_GAP_PPP";

    Table of(List<LatestFigure> latest) {
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.country"), 102),
                TableColumns.figure(edition.say("column.coverage-gap"), edition.say("unit.points"), 50),
                TableColumns.right(edition.say("column.year"), 36),
                TableColumns.figure(edition.say("column.financing-gap"), edition.say("column.of-gdp"), 54),
                TableColumns.figure(edition.say("column.financing-ppp"), edition.say("unit.ppp-millions"), 76),
                TableColumns.figure(edition.say("column.growth"), edition.say("unit.ratio"), 50),
                TableColumns.centre(edition.say("column.class"), 70),
                TableColumns.figure(edition.say("column.arrival"), edition.say("column.year.word"), 43));
        List<Row> rows = latest.stream().map(this::row).toList();
        return new Table("table-gap", columns, List.of(), rows, 481);
    }

    /** The range of the financing gap of a year, empty where the year is too old to have a cell. */
    Optional<Outcome> financing(String indicator, LatestFigure latest) {
        return edition.find(OutcomeId.total(latest.area(), indicator, Statistic.VALUE, Period.year(latest.year())));
    }

    private Row row(LatestFigure latest) {
        ProgressCells progress = new ProgressCells(edition, latest.area(), Edition.UEMP);
        return new Row(
                List.of(
                        new Words(edition.names().area(latest.area())),
                        edition.cells().latest(latest, 1, Weight.BOLD),
                        year(latest),
                        financing(OF_GDP, latest)
                                .<Cell>map(outcome -> RangeCells.ofBounds(edition.figures(), outcome, 2))
                                .orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED)),
                        financing(IN_PPP, latest)
                                .<Cell>map(outcome -> RangeCells.millions(edition.figures(), outcome))
                                .orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED)),
                        progress.value(ProgressCells.GROWTH, 2),
                        progress.progressClass(),
                        progress.value(ProgressCells.ARRIVAL, 0)),
                false);
    }

    private static Cell year(LatestFigure latest) {
        return Cells.plain(
                latest.isMissing() ? Cells.DASH : String.valueOf(latest.year()),
                Marks.NONE,
                latest.old() ? Weight.GREY : Weight.PLAIN);
    }
}
