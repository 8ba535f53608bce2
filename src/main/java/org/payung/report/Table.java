package org.payung.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed table.
 *
 * @param id as {@code table-2}; the anchor of the table
 * @param spanners heads over several columns, may be empty
 * @param widthPoints total width
 */
public record Table(String id, List<Column> columns, List<Spanner> spanners, List<Row> rows, double widthPoints) {

    public Table {
        columns = List.copyOf(columns);
        spanners = List.copyOf(spanners);
        rows = List.copyOf(rows);
    }

    /**
     * One column.
     *
     * @param head bold; may hold line breaks
     * @param unit Regular, below the head; empty where none
     * @param scale scale printed in the head of a plot column, null for others
     */
    public record Column(
            String head,
            String unit,
            Align align,
            double widthPoints,
            @Nullable Scale scale) {}

    /** Where a column is set: figures are right-aligned with a slot of 6 pt for the mark outside. */
    public enum Align {
        LEFT,
        FIGURE,
        RIGHT,
        CENTRE,
        PLOT
    }

    /** A head over the columns {@code first} to {@code last}, counted from 0. */
    public record Spanner(String text, int first, int last) {}

    /**
     * One row.
     *
     * @param own own country in a brief: panel row with a bar at its left
     */
    public record Row(List<Cell> cells, boolean own) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * The axis of a plot column.
     *
     * @param ticks values with grid lines; the last is printed with the unit
     */
    public record Scale(double from, double to, List<Double> ticks, String unit) {}
}
