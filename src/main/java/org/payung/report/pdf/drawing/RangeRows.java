package org.payung.report.pdf.drawing;

import org.payung.report.Drawing;

/** Dots and ranges by group, with their axis below. */
final class RangeRows {

    private static final double BAR = 5;

    private RangeRows() {}

    static void paint(Drawing.Ranges ranges, Sketch sketch) {
        Sketch.Pen pen = Sketch.Pen.CHART;
        double left = 6
                + ranges.rows().stream()
                        .mapToDouble(row -> pen.width(row.label()))
                        .max()
                        .orElse(0);
        double wide = sketch.width() - left - 10;
        double bottom = Math.min(sketch.height() - 12, 12.5 * ranges.rows().size());
        for (int i = 0; i < ranges.ticks().size(); i++) {
            double x = left + wide * ranges.ticks().get(i) / ranges.maximum();
            boolean last = i + 1 == ranges.ticks().size();
            sketch.line(x, 0, x, bottom, 0.6, i == 0 ? Palette.RULE : Palette.HAIR);
            String number = Numbers.plain(ranges.ticks().get(i));
            String label = last ? number + " %" : number;
            double end = Math.min(sketch.width(), x + Sketch.Pen.AXIS.width(number) / 2 + (last ? 8 : 0));
            sketch.right(label, end, bottom + 9, Sketch.Pen.AXIS);
        }
        double pitch = bottom / ranges.rows().size();
        for (int i = 0; i < ranges.rows().size(); i++) {
            row(ranges.rows().get(i), sketch, pitch * (i + 0.5), left, wide / ranges.maximum());
        }
    }

    private static void row(Drawing.Ranges.RangeRow row, Sketch sketch, double y, double left, double unit) {
        sketch.left(row.label(), 0, y + Sketch.Pen.CHART.drop(), Sketch.Pen.CHART);
        if (row.value() != null) {
            sketch.disc(left + unit * row.value(), y, Signs.RADIUS, Palette.BLUE);
        } else if (row.lower() != null && row.upper() != null) {
            double x = left + unit * row.lower();
            double wide = Math.max(2, unit * (row.upper() - row.lower()));
            sketch.box(x, y - BAR / 2, wide, BAR, Palette.ramp(2)).frame(x, y - BAR / 2, wide, BAR, 0.9, Palette.BLUE);
        }
    }
}
