package org.payung.report.pdf.drawing;

import java.awt.Color;
import java.util.List;
import org.payung.report.Drawing;

/** The plot cell of a table row: value, earlier value, range, words. */
final class PlotRows {

    private static final double NEXT = 4.5;
    private static final double BAR = 7;

    private PlotRows() {}

    static void paint(Drawing.PlotRow row, Sketch sketch) {
        double y = sketch.height() / 2;
        double end = 0;
        if (row.lower() != null && row.upper() != null) {
            end = range(row, row.lower(), row.upper(), sketch, y);
        }
        join(row, sketch, y);
        stem(row, sketch, y);
        for (Drawing.Mark mark : row.marks()) {
            end = Math.max(end, label(mark, row, sketch, y));
        }
        List<Drawing.Mark> marks = row.marks();
        for (int i = marks.size() - 1; i >= 0; i--) {
            Signs.draw(sketch, marks.get(i).sign(), at(row, marks.get(i).value(), sketch), y, row.own());
        }
        words(row, sketch, end, y);
    }

    private static double at(Drawing.PlotRow row, double value, Sketch sketch) {
        return RowScale.place(row.scale(), value, sketch.width());
    }

    private static double range(Drawing.PlotRow row, double lower, double upper, Sketch sketch, double y) {
        double left = at(row, lower, sketch);
        double wide = Math.max(2.5, at(row, upper, sketch) - left);
        sketch.box(left, y - BAR / 2, wide, BAR, Palette.ramp(2));
        sketch.frame(left, y - BAR / 2, wide, BAR, 0.9, Palette.BLUE);
        return left + wide + NEXT;
    }

    private static void join(Drawing.PlotRow row, Sketch sketch, double y) {
        for (int i = 1; i < row.marks().size(); i++) {
            double from = at(row, row.marks().get(0).value(), sketch);
            sketch.line(from, y, at(row, row.marks().get(i).value(), sketch), y, 1.0, Palette.ramp(3));
        }
    }

    /** Where the value is printed beside its dot and nowhere else, a stem leads to it from zero. */
    private static void stem(Drawing.PlotRow row, Sketch sketch, double y) {
        if (row.marks().size() == 1 && printsValue(row.marks().get(0))) {
            double zero = at(row, row.scale().from(), sketch);
            sketch.line(zero, y, at(row, row.marks().get(0).value(), sketch), y, 1.0, Palette.ramp(2));
        }
    }

    private static boolean printsValue(Drawing.Mark mark) {
        return !mark.label().isEmpty() && Character.isDigit(mark.label().charAt(0));
    }

    /** @return where words may begin, 0 where the label stands at the left */
    private static double label(Drawing.Mark mark, Drawing.PlotRow row, Sketch sketch, double y) {
        double x = at(row, mark.value(), sketch);
        double reach = mark.sign() == Drawing.Sign.EARLIER ? 3 : Signs.RADIUS + 1.7;
        boolean bold = row.own() && !mark.label().isEmpty();
        Color colour = switch (mark.sign()) {
            case OPEN -> row.own() || printsValue(mark) ? Palette.INK2 : Palette.BLUE;
            case GREY, EARLIER -> Palette.INK3;
            default -> Palette.INK2;
        };
        Sketch.Pen pen = (bold ? Sketch.Pen.CHART.bold() : Sketch.Pen.CHART).in(colour);
        double wide = pen.width(mark.label());
        double left = mark.labelLeft() ? x - reach - wide : x + reach;
        if (!mark.label().isEmpty()) {
            sketch.clear(mark.label(), left, y + pen.drop(), pen);
            sketch.left(mark.label(), left, y + pen.drop(), pen);
        }
        return mark.labelLeft() || mark.label().isEmpty() ? x + reach + 1.5 : x + reach + wide + NEXT;
    }

    private static void words(Drawing.PlotRow row, Sketch sketch, double end, double y) {
        if (row.words().isEmpty()) {
            return;
        }
        Sketch.Pen pen = row.own() ? Sketch.Pen.CHART.bold().in(Palette.INK) : Sketch.Pen.CHART;
        double x = Math.max(end, 2);
        if (!row.own()) {
            sketch.clear(row.words(), x, y + pen.drop(), pen);
        }
        sketch.left(row.words(), x, y + pen.drop(), pen);
    }
}
