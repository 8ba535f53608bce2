package org.payung.report.pdf.drawing;

import org.payung.report.Drawing;

/** «How to read» beside the benefit paths: the four lines and their words. */
final class PathKeys {

    private static final double LEFT = 6;
    private static final double TEXT = 26;

    private PathKeys() {}

    static void paint(Drawing.PathKey key, Sketch sketch) {
        sketch.line(0.3, 0, 0.3, sketch.height(), 0.6, Palette.RULE);
        sketch.left(key.title(), LEFT, 8, Sketch.Pen.PANEL_TITLE);
        double y = 24;
        for (int i = 0; i < key.lines().size(); i++) {
            sign(i, sketch, y);
            y = Wrapped.left(sketch, key.lines().get(i), TEXT, y + Sketch.Pen.CHART.drop(), Sketch.Pen.CHART, 9.5)
                    + 11.5;
        }
        y += 3;
        for (String words : key.words()) {
            y = Wrapped.left(sketch, words, LEFT, y, Sketch.Pen.CHART, 9.5) + 10;
        }
    }

    private static void sign(int line, Sketch sketch, double y) {
        double end = LEFT + 16;
        switch (line) {
            case 0 -> sketch.line(LEFT, y, end, y, 1.9, Palette.NAVY);
            case 1 -> sketch.dashed(LEFT, y, end, y, 1.2, Palette.BLUE, 3, 2);
            case 2 -> sketch.line(LEFT, y, end, y, 1.5, Palette.VERMILLION);
            default -> sketch.dashed(LEFT, y, end, y, 1.3, Palette.PURPLE, 1.3f, 2.6f);
        }
    }
}
