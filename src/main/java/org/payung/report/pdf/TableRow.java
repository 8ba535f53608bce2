package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.report.Cell;
import org.payung.report.Table;
import org.payung.report.pdf.drawing.Drawings;
import org.payung.report.pdf.drawing.Signs;

/** One row: 16 high, 22 with a smaller second line; more where words run on. */
final class TableRow {

    private static final double ONE_LINE = 16;
    private static final double WITH_SUB = 22;
    private static final double PER_LINE = 11;

    private final Table.Row row;
    private final TableGrid grid;
    private final Blocks blocks;
    private final List<List<TextLine>> words = new ArrayList<>();
    private final double height;

    private TableRow(Table.Row row, TableGrid grid, Spacing spacing, Blocks blocks) {
        this.row = row;
        this.grid = grid;
        this.blocks = blocks;
        double highest = spacing.isClose() ? ONE_LINE - 1 : ONE_LINE;
        for (int i = 0; i < row.cells().size(); i++) {
            words.add(words(i));
            highest = Math.max(highest, height(row.cells().get(i), words.get(i).size(), spacing));
        }
        height = highest;
    }

    static TableRow of(Table.Row row, TableGrid grid, Spacing spacing, Blocks blocks) {
        return new TableRow(row, grid, spacing, blocks);
    }

    double height() {
        return height;
    }

    private static double height(Cell cell, int lines, Spacing spacing) {
        if (lines < 2) {
            return 0;
        }
        boolean sub = cell instanceof Cell.Words words && words.sub() != null;
        return sub && lines == 2 ? WITH_SUB : lines * PER_LINE + (spacing.isClose() ? 2 : 4);
    }

    private List<TextLine> words(int i) {
        if (!(row.cells().get(i) instanceof Cell.Words cell) || cell.text().isEmpty()) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>(Typesetter.lines(cell.text(), style(cell.weight()), grid.textWidth(i)));
        if (cell.sub() != null) {
            lines.addAll(Typesetter.lines(cell.sub(), blocks.styles().text("CellSub"), grid.textWidth(i)));
        }
        return lines;
    }

    private TextStyle style(Cell.Weight weight) {
        String name = row.own() && weight == Cell.Weight.PLAIN ? "CellKey" : styleName(weight);
        return blocks.styles().text(name);
    }

    private static String styleName(Cell.Weight weight) {
        return switch (weight) {
            case PLAIN -> "Cell";
            case BOLD -> "CellKey";
            case GREY -> "CellGrey";
        };
    }

    void print(Sheet sheet, double x, double y) {
        if (row.own()) {
            sheet.box("Panel", x - 4, y, grid.width() + 8, height);
            sheet.box("OwnBar", x - 6, y, 2, height);
            PlotColumn.gridLines(grid.table(), grid, height).forEach(lines -> lines.print(sheet, x, y));
        }
        for (int i = 0; i < row.cells().size(); i++) {
            print(row.cells().get(i), i, sheet, x, y);
        }
    }

    private void print(Cell cell, int i, Sheet sheet, double x, double y) {
        if (cell instanceof Cell.Words text) {
            printWords(text, i, sheet, x, y);
        } else if (cell instanceof Cell.Value value) {
            printValue(value, style(value.weight()), blocks.styles().text("Mark"), i, sheet, new Place(x, y));
        } else if (cell instanceof Cell.Heat heat) {
            printHeat(heat, i, sheet, x, y);
        } else if (cell instanceof Cell.Plot plot) {
            new PictureBlock(
                            Drawings.paint(plot.drawing(), grid.width(i), height),
                            plot.drawing().figures(),
                            blocks.targets())
                    .print(sheet, x + grid.left(i), y);
        }
    }

    private void printWords(Cell.Words cell, int i, Sheet sheet, double x, double y) {
        TextStyle style = style(cell.weight());
        List<TextLine> lines = words.get(i);
        double top = y + (height - lines.size() * style.leading()) / 2;
        switch (grid.column(i).align()) {
            case LEFT, PLOT -> sheet.lines(lines, style, x + grid.left(i), top, grid.width(i), Sheet.Side.LEFT);
            case FIGURE -> sheet.lines(lines, style, x, top, grid.figureRight(i), Sheet.Side.RIGHT);
            case RIGHT -> sheet.lines(lines, style, x, top, grid.headRight(i), Sheet.Side.RIGHT);
            case CENTRE -> sheet.lines(lines, style, x + grid.left(i), top, grid.width(i), Sheet.Side.CENTRE);
        }
    }

    private void printValue(Cell.Value value, TextStyle style, TextStyle mark, int i, Sheet sheet, Place corner) {
        double top = corner.top() + (height - style.leading()) / 2;
        Target target = blocks.targets().of(value.id(), value.figures());
        double end = printFigure(value, style, i, sheet, new Place(corner.x(), top), target);
        if (!value.mark().isEmpty()) {
            double baseline = top + style.baseline() - 3;
            sheet.text(value.mark(), mark, end + 1, baseline - mark.baseline(), 0, Sheet.Side.LEFT, null);
        }
        if (value.sign() != null) {
            double left = corner.x() + grid.right(i) - TableGrid.SIGN_SLOT;
            sheet.picture(Signs.criterion(value.sign(), TableGrid.SIGN_SLOT, height), left, corner.top());
        }
    }

    private record Place(double x, double top) {}

    /** @return right end of the figure */
    private double printFigure(
            Cell.Value value, TextStyle style, int i, Sheet sheet, Place at, @Nullable Target target) {
        String text = value.text();
        double width = style.width(text);
        switch (grid.column(i).align()) {
            case FIGURE -> {
                sheet.text(text, style, at.x(), at.top(), grid.figureRight(i), Sheet.Side.RIGHT, target);
                return at.x() + grid.figureRight(i);
            }
            case RIGHT -> {
                double right = grid.headRight(i) - (value.mark().isEmpty() ? 0 : TableGrid.MARK_SLOT);
                sheet.text(text, style, at.x(), at.top(), right, Sheet.Side.RIGHT, target);
                return at.x() + right;
            }
            case CENTRE -> {
                sheet.text(text, style, at.x() + grid.left(i), at.top(), grid.width(i), Sheet.Side.CENTRE, target);
                return at.x() + grid.left(i) + (grid.width(i) + width) / 2;
            }
            case LEFT, PLOT -> {
                sheet.text(text, style, at.x() + grid.left(i), at.top(), width, Sheet.Side.LEFT, target);
                return at.x() + grid.left(i) + width;
            }
        }
        throw new IllegalStateException("column " + i + " has no alignment");
    }

    private static String markStyle(int step) {
        return step >= 4 ? "MarkOnDark" : step > 0 ? "MarkOnRamp" : "Mark";
    }

    private void printHeat(Cell.Heat heat, int i, Sheet sheet, double x, double y) {
        if (heat.step() > 0) {
            sheet.box("Ramp" + heat.step(), x + grid.left(i) + 2, y + 1, grid.width(i) - 4, height - 2);
        }
        String ground = heat.step() >= 4 ? "OnDark" : "";
        boolean grey = heat.step() == 0 && heat.number().weight() == Cell.Weight.GREY;
        TextStyle style = blocks.styles().text(grey ? "CellGrey" : "Cell" + ground);
        printValue(heat.number(), style, blocks.styles().text(markStyle(heat.step())), i, sheet, new Place(x, y));
    }
}
