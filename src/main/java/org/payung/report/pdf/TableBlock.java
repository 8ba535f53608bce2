package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;
import org.payung.report.Table;
import org.payung.report.pdf.drawing.Drawings;

/** A table with level rules only, and the words for its signs below it. */
final class TableBlock {

    private static final double LEGEND_HEIGHT = 17;

    private TableBlock() {}

    static Laid lay(Block.TableBlock block, Spacing spacing, Blocks blocks) {
        Table table = block.table();
        TableGrid grid = TableGrid.of(table);
        TableHead head = TableHead.of(table, grid, blocks.styles());
        List<TableRow> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(TableRow.of(row, grid, spacing, blocks)));
        double body = rows.stream().mapToDouble(TableRow::height).sum();
        double legendHeight = spacing.isClose() ? LEGEND_HEIGHT - 2 : LEGEND_HEIGHT;
        double legend = block.legend() == null ? 0 : legendHeight;
        return Laid.of(head.height() + body + legend, (sheet, x, y) -> {
            if (!table.id().isEmpty()) {
                sheet.anchor(table.id(), y);
            }
            PlotColumn.gridLines(table, grid, body).forEach(lines -> lines.print(sheet, x, y + head.height()));
            head.print(sheet, x, y);
            printRows(rows, grid, sheet, x, y + head.height());
            if (block.legend() != null) {
                double top = y + head.height() + body;
                sheet.picture(Drawings.paint(block.legend(), grid.width(), legendHeight), x, top);
            }
        });
    }

    private static void printRows(List<TableRow> rows, TableGrid grid, Sheet sheet, double x, double y) {
        double at = y;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).print(sheet, x, at);
            at += rows.get(i).height();
            if (i + 1 < rows.size()) {
                sheet.rule("RuleRow", x, at - 0.5, grid.width());
            }
        }
        sheet.rule("RuleHead", x, at - 0.5, grid.width());
    }
}
