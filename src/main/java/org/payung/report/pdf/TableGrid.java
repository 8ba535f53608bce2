package org.payung.report.pdf;

import java.util.List;
import org.payung.report.Cell;
import org.payung.report.Table;

/**
 * Where the columns of a table stand. Figures are right-aligned and leave a slot of 6 pt for the mark; where a column
 * has signs, another slot follows.
 */
final class TableGrid {

    static final double MARK_SLOT = 6;
    static final double SIGN_SLOT = 14;
    private static final double TEXT_GAP = 6;

    private final Table table;
    private final double[] left;

    private TableGrid(Table table, double[] left) {
        this.table = table;
        this.left = left;
    }

    static TableGrid of(Table table) {
        List<Table.Column> columns = table.columns();
        double[] left = new double[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            left[i + 1] = left[i] + columns.get(i).widthPoints();
        }
        if (left[columns.size()] > table.widthPoints() + 0.5) {
            throw new LayoutFault("table " + table.id() + " has columns of " + left[columns.size()]
                    + " pt together, expected at most " + table.widthPoints());
        }
        return new TableGrid(table, left);
    }

    Table table() {
        return table;
    }

    double width() {
        return table.widthPoints();
    }

    Table.Column column(int i) {
        return table.columns().get(i);
    }

    double left(int column) {
        return left[column];
    }

    double right(int column) {
        return left[column + 1];
    }

    double width(int column) {
        return left[column + 1] - left[column];
    }

    /** Width that words may take: less of a gap is needed before figures, which stand right in their column. */
    double textWidth(int column) {
        if (column + 1 == table.columns().size()) {
            return width(column);
        }
        boolean words = table.columns().get(column + 1).align() == Table.Align.LEFT;
        return width(column) - (words ? TEXT_GAP : 1);
    }

    /** Right end of a head over figures, where their marks end too. */
    double headRight(int column) {
        return right(column) - (hasSigns(column) ? SIGN_SLOT : 0);
    }

    /** Right end of the figures. */
    double figureRight(int column) {
        return headRight(column) - MARK_SLOT;
    }

    boolean hasSigns(int column) {
        return table.rows().stream()
                .map(row -> row.cells().size() > column ? row.cells().get(column) : null)
                .anyMatch(cell -> cell instanceof Cell.Value value && value.sign() != null);
    }
}
