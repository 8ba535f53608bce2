package org.payung.report.pdf.drawing;

import java.awt.geom.Path2D;
import java.util.List;
import org.payung.report.Drawing;

/** A panel of small multiples: published values joined by a line that states nothing about the years between. */
final class LinePanels {

    private static final double LEFT = 18;
    private static final double TOP = 15;

    private LinePanels() {}

    static void paint(Drawing.Lines lines, Sketch sketch) {
        double right = sketch.width() - 4;
        double bottom = sketch.height() - 12;
        sketch.left(lines.title(), 0, 8, Sketch.Pen.PANEL_TITLE);
        for (double value : new double[] {0, lines.maximum() / 2, lines.maximum()}) {
            double y = bottom - value / lines.maximum() * (bottom - TOP);
            sketch.line(LEFT, y, right, y, 0.6, value == 0 ? Palette.RULE : Palette.HAIR);
            sketch.right(Numbers.plain(value), LEFT - 4, y + Sketch.Pen.AXIS.drop(), Sketch.Pen.AXIS);
        }
        int years = Math.max(1, lines.toYear() - lines.fromYear());
        double unit = (right - LEFT) / years;
        for (int year = lines.fromYear(); year <= lines.toYear(); year += 10) {
            double x = LEFT + (year - lines.fromYear()) * unit;
            double half = Sketch.Pen.AXIS.width("2000") / 2;
            sketch.centred(String.valueOf(year), Math.min(x, sketch.width() - half), bottom + 9, Sketch.Pen.AXIS);
        }
        series(lines, sketch, unit, bottom);
    }

    private static void series(Drawing.Lines lines, Sketch sketch, double unit, double bottom) {
        List<Drawing.Lines.YearValue> values = lines.values();
        if (values.isEmpty()) {
            return;
        }
        double[] points = new double[2 * values.size()];
        for (int i = 0; i < values.size(); i++) {
            points[2 * i] = LEFT + (values.get(i).year() - lines.fromYear()) * unit;
            points[2 * i + 1] = bottom - values.get(i).value() / lines.maximum() * (bottom - TOP);
        }
        Path2D path = Sketch.path(points);
        sketch.stroke(path, 1.2, Palette.ramp(3));
        for (int i = 0; i < points.length; i += 2) {
            sketch.disc(points[i], points[i + 1], 1.9, Palette.NAVY);
        }
        label(lines, sketch, points);
    }

    /** Above the last value, below it where the line comes from above. */
    private static void label(Drawing.Lines lines, Sketch sketch, double[] points) {
        int last = points.length - 2;
        Sketch.Pen pen = Sketch.Pen.VALUE.at(8);
        boolean falls = last > 0 && points[last - 1] < points[last + 1] - 1;
        double y = points[last + 1] + (falls ? 11 : -5);
        sketch.right(lines.lastLabel(), Math.min(sketch.width(), points[last] + 4), y, pen);
    }
}
