package org.payung.report.pdf.drawing;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Filled rectangles that differ by more than their colour. */
final class Swatch {

    private static final double STEP = 3.6;

    private Swatch() {}

    static void white(Sketch sketch, double x, double y, double w, double h) {
        sketch.box(x, y, w, h, Palette.WHITE).frame(x + 0.4, y + 0.4, w - 0.8, h - 0.8, 0.8, Palette.INK2);
    }

    /** The two lightest steps bear an outline. */
    static void ramp(Sketch sketch, int step, double x, double y, double w, double h) {
        sketch.box(x, y, w, h, Palette.ramp(step));
        if (step <= 2) {
            sketch.frame(x + 0.3, y + 0.3, w - 0.6, h - 0.6, 0.6, Palette.RULE);
        }
    }

    static void hatched(Sketch sketch, double x, double y, double w, double h) {
        sketch.box(x, y, w, h, Palette.WHITE);
        Shape inside = new Rectangle2D.Double(x, y, w, h);
        for (double at = x - h; at < x + w; at += STEP) {
            Area band = new Area(band(at, y, h));
            band.intersect(new Area(inside));
            if (!band.isEmpty()) {
                sketch.fill(band, Palette.RULE);
            }
        }
        sketch.frame(x + 0.4, y + 0.4, w - 0.8, h - 0.8, 0.8, Palette.INK2);
    }

    private static Path2D band(double x, double y, double h) {
        Path2D band = Sketch.path(x, y + h, x + h, y, x + h + 0.9, y, x + 0.9, y + h);
        band.closePath();
        return band;
    }
}
