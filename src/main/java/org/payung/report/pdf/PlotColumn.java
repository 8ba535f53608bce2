package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Table;
import org.payung.report.pdf.drawing.RowScale;

/** The axis of a plot column: grid lines through all rows of the table. */
final class PlotColumn {

    private PlotColumn() {}

    static double place(Table.Scale scale, double value, double width) {
        return RowScale.place(scale, value, width);
    }

    static String tick(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    static List<Laid> gridLines(Table table, TableGrid grid, double height) {
        List<Laid> lines = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Scale scale = table.columns().get(i).scale();
            if (scale != null) {
                double left = grid.left(i);
                var picture = RowScale.lines(scale, grid.width(i), height);
                lines.add(Laid.of(height, (sheet, x, y) -> sheet.picture(picture, x + left, y)));
            }
        }
        return lines;
    }
}
