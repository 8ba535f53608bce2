package org.payung.report.pdf.drawing;

import java.awt.Color;
import java.util.List;
import org.payung.report.Drawing;

/** Shares of a group's weight: observed, another year, zero, none; each differs in fill, not in hue alone. */
final class ShareRows {

    private static final double LEFT = 96;
    private static final double PITCH = 17;
    private static final double BAR = 12;
    private static final double ROOM_FOR_TEXT = 3.5;

    private ShareRows() {}

    static void paint(Drawing.Shares shares, Sketch sketch) {
        double wide = sketch.width() - LEFT - 3;
        for (int i = 0; i < shares.rows().size(); i++) {
            row(shares.rows().get(i), sketch, PITCH * i + 2, wide / 100);
        }
        legend(shares.legend(), sketch, PITCH * shares.rows().size() + 8);
    }

    private static void row(Drawing.Shares.ShareRow row, Sketch sketch, double y, double unit) {
        sketch.left(row.label(), 0, y + BAR / 2 + Sketch.Pen.NAME.drop(), Sketch.Pen.NAME);
        double[] parts = {row.observed(), row.carried(), row.zero(), row.none()};
        double x = LEFT;
        for (int i = 0; i < parts.length; i++) {
            double wide = parts[i] * unit;
            if (wide > 0.3) {
                part(i, sketch, x, y, wide);
                if (parts[i] >= ROOM_FOR_TEXT && i < row.texts().size()) {
                    text(row.texts().get(i), i, sketch, x + wide / 2, y);
                }
            }
            x += wide;
        }
    }

    private static void part(int part, Sketch sketch, double x, double y, double wide) {
        switch (part) {
            case 0 -> sketch.box(x, y, wide, BAR, Palette.NAVY);
            case 1 -> sketch.box(x, y, wide, BAR, Palette.ramp(3));
            case 2 -> Swatch.white(sketch, x, y, wide, BAR);
            default -> Swatch.hatched(sketch, x, y, wide, BAR);
        }
    }

    private static void text(String text, int part, Sketch sketch, double x, double y) {
        Color colour = part == 0 ? Palette.WHITE : Palette.INK;
        Sketch.Pen pen = Sketch.Pen.CHART.in(colour);
        double baseline = y + BAR / 2 + pen.drop();
        if (part == 3) {
            sketch.clear(text, x - pen.width(text) / 2, baseline, pen);
        }
        sketch.centred(text, x, baseline, pen);
    }

    private static void legend(List<String> words, Sketch sketch, double y) {
        Sketch.Pen pen = Sketch.Pen.CHART;
        double used = words.stream().mapToDouble(word -> 16 + pen.width(word)).sum();
        double gap = Math.min(34, (sketch.width() - LEFT - used) / Math.max(1, words.size() - 1));
        double x = LEFT;
        for (int i = 0; i < words.size(); i++) {
            switch (i) {
                case 0 -> sketch.box(x, y, 11, 8, Palette.NAVY);
                case 1 -> sketch.box(x, y, 11, 8, Palette.ramp(3));
                case 2 -> Swatch.white(sketch, x, y, 11, 8);
                default -> Swatch.hatched(sketch, x, y, 11, 8);
            }
            sketch.left(words.get(i), x + 15, y + 4 + pen.drop(), pen);
            x += 15 + pen.width(words.get(i)) + gap;
        }
    }
}
