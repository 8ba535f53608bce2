package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.payung.report.Table;

/** The head of a table: names bold, units below, scale of the plot column, heads over several columns. */
final class TableHead {

    private static final double SPANNER_HEIGHT = 16;
    private static final double BELOW = 3;
    private static final double SPANNER_GAP = 4;
    private static final double APART = 4;

    private final Table table;
    private final TableGrid grid;
    private final Styles styles;
    private final List<List<TextLine>> heads = new ArrayList<>();
    private final double height;

    private TableHead(Table table, TableGrid grid, Styles styles) {
        this.table = table;
        this.grid = grid;
        this.styles = styles;
        int most = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            heads.add(lines(i));
            most = Math.max(most, spannedOnlyBy(i) ? 0 : heads.get(i).size());
        }
        height = heightOf(most);
    }

    static TableHead of(Table table, TableGrid grid, Styles styles) {
        return new TableHead(table, grid, styles);
    }

    double height() {
        return height;
    }

    /** A column without a spanner may use its room. */
    private boolean spannedOnlyBy(int column) {
        return !table.spanners().isEmpty()
                && table.spanners().stream().noneMatch(s -> s.first() <= column && column <= s.last())
                && heads.get(column).size() <= 3;
    }

    private double heightOf(int lines) {
        double own = lines <= 1 ? 16 : lines == 2 ? 25 : 9.5 * lines + 9.5;
        return own + (table.spanners().isEmpty() ? 0 : SPANNER_HEIGHT);
    }

    private List<TextLine> lines(int i) {
        Table.Column column = table.columns().get(i);
        List<TextLine> lines = new ArrayList<>();
        if (!column.head().isEmpty()) {
            lines.addAll(Typesetter.lines(column.head(), styles.text("Head"), headWidth(i)));
        }
        if (!column.unit().isEmpty()) {
            lines.addAll(Typesetter.lines(column.unit(), styles.text("HeadUnit"), headWidth(i)));
        }
        return lines;
    }

    private double headWidth(int i) {
        double room = grid.width(i) - APART - (grid.hasSigns(i) ? TableGrid.SIGN_SLOT : 0);
        return Math.max(room, longestWord(i));
    }

    /** Neither a word nor a line set by hand is broken: rather it reaches over the left end of its column. */
    private double longestWord(int i) {
        TextStyle style = styles.text("Head");
        String head = grid.column(i).head();
        String parts = head.contains("\n") ? head : head.replace(' ', '\n');
        return Stream.of((parts + "\n" + grid.column(i).unit().replace(' ', '\n')).split("\n"))
                .mapToDouble(style::width)
                .max()
                .orElse(0);
    }

    void print(Sheet sheet, double x, double y) {
        sheet.rule("RuleTop", x, y - 0.5, grid.width());
        for (int i = 0; i < heads.size(); i++) {
            printHead(i, sheet, x, y);
        }
        for (Table.Spanner spanner : table.spanners()) {
            printSpanner(spanner, sheet, x, y);
        }
        sheet.rule("RuleHead", x, y + height - 0.5, grid.width());
    }

    private void printHead(int i, Sheet sheet, double x, double y) {
        TextStyle style = styles.text("Head");
        List<TextLine> lines = heads.get(i);
        double top = y + height - BELOW - lines.size() * style.leading();
        double left = x + grid.left(i);
        switch (grid.column(i).align()) {
            case LEFT -> sheet.lines(lines, style, left, top, grid.width(i), Sheet.Side.LEFT);
            case FIGURE, RIGHT ->
                sheet.lines(lines, style, left, top, grid.headRight(i) - grid.left(i), Sheet.Side.RIGHT);
            case CENTRE -> sheet.lines(lines, style, left, top, grid.width(i), Sheet.Side.CENTRE);
            case PLOT -> printScale(i, sheet, x, y);
        }
    }

    /** The last tick bears the unit and ends with the table. */
    private void printScale(int i, Sheet sheet, double x, double y) {
        Table.Scale scale = grid.column(i).scale();
        TextStyle axis = styles.text("Axis");
        double top = y + height - BELOW - axis.leading() + 0.5;
        if (scale == null) {
            return;
        }
        for (int t = 0; t < scale.ticks().size(); t++) {
            boolean last = t + 1 == scale.ticks().size();
            String number = PlotColumn.tick(scale.ticks().get(t));
            double centre =
                    x + grid.left(i) + PlotColumn.place(scale, scale.ticks().get(t), grid.width(i));
            if (last && !scale.unit().isEmpty()) {
                double right = Math.min(x + grid.right(i), centre + axis.width(number) / 2 + 12);
                sheet.text(number + " " + scale.unit(), axis, right - 60, top, 60, Sheet.Side.RIGHT, null);
            } else {
                sheet.text(number, axis, centre - 20, top, 40, Sheet.Side.CENTRE, null);
            }
        }
    }

    private void printSpanner(Table.Spanner spanner, Sheet sheet, double x, double y) {
        TextStyle style = styles.text("Head");
        double left = x + grid.left(spanner.first()) + SPANNER_GAP / 2;
        double width = grid.right(spanner.last()) - grid.left(spanner.first()) - SPANNER_GAP;
        sheet.text(spanner.text(), style, left, y + 3, width, Sheet.Side.CENTRE, null);
        sheet.rule("RuleSpanner", left, y + SPANNER_HEIGHT - 1, width);
    }
}
