package org.payung.report.pdf.drawing;

import java.util.List;
import org.payung.report.Drawing;

/** Waterfall of a fund: totals navy, additions light, subtractions white. */
final class Waterfalls {

    private static final double TOP = 12;
    private static final double FOOT = 22;

    private Waterfalls() {}

    static void paint(Drawing.Waterfall fall, Sketch sketch) {
        List<Drawing.Waterfall.WaterfallStep> steps = fall.steps();
        double bottom = sketch.height() - FOOT;
        double unit = (bottom - TOP) / highest(steps);
        double pitch = sketch.width() / Math.max(1, steps.size());
        double wide = Math.min(33, pitch * 0.72);
        double level = 0;
        for (int i = 0; i < steps.size(); i++) {
            Drawing.Waterfall.WaterfallStep step = steps.get(i);
            double x = pitch * i + (pitch - wide) / 2;
            double from = step.total() ? 0 : level;
            double to = step.total() ? step.value() : level + step.value();
            level = to;
            column(step, sketch, x, wide, bottom - Math.max(from, to) * unit, Math.abs(to - from) * unit);
            if (i + 1 < steps.size()) {
                double y = bottom - level * unit;
                sketch.dashed(x + wide, y, x + pitch, y, 0.6, Palette.INK3, 1.5f, 1.5f);
            }
            names(step, sketch, x + wide / 2, bottom);
        }
        sketch.line(0, bottom, sketch.width(), bottom, 0.6, Palette.RULE);
    }

    private static double highest(List<Drawing.Waterfall.WaterfallStep> steps) {
        double highest = 1e-9;
        double level = 0;
        for (Drawing.Waterfall.WaterfallStep step : steps) {
            level = step.total() ? step.value() : level + step.value();
            highest = Math.max(highest, level);
        }
        return highest;
    }

    private static void column(
            Drawing.Waterfall.WaterfallStep step, Sketch sketch, double x, double wide, double y, double high) {
        Sketch.Pen pen = Sketch.Pen.VALUE.at(7.8);
        boolean minus = !step.total() && step.value() < 0;
        if (step.total()) {
            sketch.box(x, y, wide, high, Palette.NAVY);
        } else if (minus) {
            sketch.box(x, y, wide, high, Palette.WHITE).frame(x, y, wide, high, 1.0, Palette.NAVY);
        } else {
            sketch.box(x, y, wide, high, Palette.ramp(3)).frame(x, y, wide, high, 1.0, Palette.NAVY);
        }
        sketch.centred(step.text(), x + wide / 2, minus ? y + high + 8.5 : y - 4, pen);
    }

    private static void names(Drawing.Waterfall.WaterfallStep step, Sketch sketch, double x, double bottom) {
        for (int line = 0; line < step.label().size(); line++) {
            sketch.centred(step.label().get(line), x, bottom + 9 + 8.5 * line, Sketch.Pen.CHART);
        }
    }
}
