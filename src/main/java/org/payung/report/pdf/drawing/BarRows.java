package org.payung.report.pdf.drawing;

import java.util.List;
import org.payung.report.Drawing;

/** Level bars: names before them and values in a column, or, where names are long, names above and values behind. */
final class BarRows {

    private static final double LONG_NAME = 56;
    private static final double THICK = 4.5;

    private BarRows() {}

    static void paint(Drawing.Bars bars, Sketch sketch) {
        double names = bars.bars().stream()
                .mapToDouble(bar -> Sketch.Pen.CHART.width(bar.label()))
                .max()
                .orElse(0);
        if (names > LONG_NAME && bars.bars().size() <= 3) {
            stacked(bars, sketch);
        } else {
            inColumns(bars, sketch, names + 5);
        }
    }

    private static void inColumns(Drawing.Bars bars, Sketch sketch, double left) {
        Sketch.Pen pen = Sketch.Pen.CHART;
        double values = bars.bars().stream()
                .mapToDouble(bar -> pen.width(bar.text()))
                .max()
                .orElse(0);
        double wide = sketch.width() - left - values - 5;
        int count = bars.bars().size();
        double foot = bars.reference() == null && bars.axisUnit().isEmpty() ? 0 : 10;
        double pitch = Math.min(12.5, (sketch.height() - foot) / count);
        for (int i = 0; i < count; i++) {
            Drawing.Bars.Bar bar = bars.bars().get(i);
            double y = pitch * (i + 0.5) + 1;
            sketch.left(bar.label(), 0, y + pen.drop(), pen);
            sketch.box(
                    left,
                    y - THICK / 2,
                    wide * bar.value() / bars.maximum(),
                    THICK,
                    bar.muted() ? Palette.INK2 : Palette.BLUE);
            sketch.right(bar.text(), sketch.width(), y + pen.drop(), pen);
        }
        sketch.line(left, 1, left, pitch * count + 1, 0.6, Palette.RULE);
        reference(bars, sketch, left, wide, pitch * count + 1);
    }

    private static void reference(Drawing.Bars bars, Sketch sketch, double left, double wide, double bottom) {
        Drawing.Bars.Reference reference = bars.reference();
        if (reference == null) {
            sketch.left(bars.axisUnit(), left, bottom + 9, Sketch.Pen.CHART);
            return;
        }
        double x = left + wide * reference.value() / bars.maximum();
        Sketch.Pen pen = Sketch.Pen.CHART.in(reference.vermillion() ? Palette.VERMILLION : Palette.INK2);
        if (reference.vermillion()) {
            sketch.line(x, 0, x, bottom, 1.3, Palette.VERMILLION);
        } else {
            sketch.dashed(x, 0, x, bottom, 0.8, Palette.INK2, 2.5f, 2);
        }
        double half = pen.width(reference.label()) / 2;
        double middle = Math.max(half, Math.min(sketch.width() - half, x));
        sketch.centred(reference.label(), middle, bottom + 8.5, pen);
    }

    private static void stacked(Drawing.Bars bars, Sketch sketch) {
        Sketch.Pen pen = Sketch.Pen.CHART;
        double values = bars.bars().stream()
                .mapToDouble(bar -> pen.width(bar.text()))
                .max()
                .orElse(0);
        double wide = sketch.width() - values - 8;
        double pitch = 25;
        List<Drawing.Bars.Bar> rows = bars.bars();
        for (int i = 0; i < rows.size(); i++) {
            double y = pitch * i;
            double end = wide * rows.get(i).value() / bars.maximum();
            sketch.left(rows.get(i).label(), 0, y + 7, pen);
            sketch.box(0, y + 10, end, 8, i == 0 ? Palette.NAVY : Palette.ramp(3));
            sketch.left(rows.get(i).text(), end + 4, y + 14 + pen.drop(), pen);
        }
        sketch.left(bars.axisUnit(), 0, pitch * rows.size() + 7, pen);
    }
}
