package org.payung.report.page;

import java.util.List;
import org.payung.outcome.Estimate;
import org.payung.report.Cell.Words;
import org.payung.report.Table;
import org.payung.report.Table.Row;

/** Progress of the world and of groups by the series of their publisher: figures as received, none computed here. */
record AggregateProgressTable(Edition edition, String series) {

    /** The groups named that have a ratio of growth, in the order of the layout. */
    List<String> groups(List<String> named) {
        return named.stream()
                .filter(group -> new ProgressCells(edition, group, series)
                        .find(ProgressCells.GROWTH)
                        .filter(Estimate.class::isInstance)
                        .isPresent())
                .toList();
    }

    Table of(List<String> groups) {
        List<Table.Column> columns = List.of(
                TableColumns.left(edition.say("column.group"), 142),
                TableColumns.figure(edition.say("column.gap-closed"), "%", 48),
                TableColumns.figure(edition.say("column.growth"), edition.say("unit.ratio"), 50),
                TableColumns.centre(edition.say("column.class"), 70),
                TableColumns.figure(edition.say("column.slope"), edition.say("unit.points-a-year"), 60),
                TableColumns.figure(edition.say("column.slope-interval"), edition.say("unit.points-a-year"), 68),
                TableColumns.figure(edition.say("column.arrival"), edition.say("column.year.word"), 43));
        List<Row> rows = groups.stream().map(this::row).toList();
        return new Table("table-gap-groups", columns, List.of(), rows, 481);
    }

    private Row row(String group) {
        ProgressCells progress = new ProgressCells(edition, group, series);
        return new Row(
                List.of(
                        new Words(edition.names().group(group)),
                        progress.value(ProgressCells.GAP, 1),
                        progress.value(ProgressCells.GROWTH, 2),
                        progress.progressClass(),
                        progress.value(ProgressCells.SLOPE, 2),
                        progress.interval(ProgressCells.SLOPE, 2),
                        progress.value(ProgressCells.ARRIVAL, 0)),
                false);
    }
}
