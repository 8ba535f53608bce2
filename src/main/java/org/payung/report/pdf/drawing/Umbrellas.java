package org.payung.report.pdf.drawing;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import org.payung.report.Drawing;

/**
 * The umbrella of the title page: one rib an area, sorted by value from left to right; the part filled from the hub is
 * the value in per cent of the rib.
 */
final class Umbrellas {

    private static final double HUB = 58;
    private static final double RIM = 204;
    private static final double FIRST = Math.toRadians(176);
    private static final double LAST = Math.toRadians(4);
    private static final double SAG = 7;
    private static final double LABEL = 7;
    private static final Color RIB = new Color(0x8FA6B8);
    private static final Color EMPTY = new Color(0xB4C4D1);

    private final Drawing.Umbrella umbrella;
    private final Sketch sketch;
    private final double centreX;
    private final double centreY;

    private Umbrellas(Drawing.Umbrella umbrella, Sketch sketch) {
        this.umbrella = umbrella;
        this.sketch = sketch;
        this.centreX = sketch.width() / 2;
        this.centreY = sketch.height() - 62;
    }

    static void paint(Drawing.Umbrella umbrella, Sketch sketch) {
        new Umbrellas(umbrella, sketch).paint();
    }

    private void paint() {
        hub();
        for (int i = 0; i < umbrella.ribs().size(); i++) {
            rib(umbrella.ribs().get(i), angle(i));
        }
        rim();
        handle();
    }

    private double angle(int rib) {
        int last = Math.max(1, umbrella.ribs().size() - 1);
        return FIRST + (LAST - FIRST) * rib / last;
    }

    private double x(double radius, double angle) {
        return centreX + radius * Math.cos(angle);
    }

    private double y(double radius, double angle) {
        return centreY - radius * Math.sin(angle);
    }

    private void hub() {
        sketch.stroke(new Arc2D.Double(centreX - HUB, centreY - HUB, 2 * HUB, 2 * HUB, 4, 172, Arc2D.OPEN), 0.6, RIB);
    }

    private void rib(Drawing.Umbrella.Rib rib, double angle) {
        sketch.line(x(HUB, angle), y(HUB, angle), x(RIM, angle), y(RIM, angle), 0.6, RIB);
        if (rib.value() > 0) {
            double end = HUB + (RIM - HUB) * rib.value() / 100;
            sketch.line(x(HUB, angle), y(HUB, angle), x(end, angle), y(end, angle), 5.4, Palette.ramp(2));
        } else {
            sketch.disc(x(HUB, angle), y(HUB, angle), 1.3, RIB);
        }
        label(rib, angle);
    }

    /** On the left a label ends at its rib, on the right it begins there. */
    private void label(Drawing.Umbrella.Rib rib, double angle) {
        Sketch.Pen pen = new Sketch.Pen(Typeface.SANS, 6.8, rib.value() > 0 ? Palette.WHITE : EMPTY);
        boolean left = angle > Math.PI / 2;
        double near = RIM + LABEL;
        double from = left ? near + pen.width(rib.label()) : near;
        double turn = left ? Math.PI - angle : -angle;
        double drop = pen.drop();
        double x = x(from, angle) - drop * Math.sin(turn);
        double y = y(from, angle) + drop * Math.cos(turn);
        sketch.turned(rib.label(), x, y, pen, turn);
    }

    private void rim() {
        if (umbrella.ribs().size() < 2) {
            return;
        }
        Path2D rim = Sketch.path(x(RIM, angle(0)), y(RIM, angle(0)));
        for (int i = 1; i < umbrella.ribs().size(); i++) {
            double middle = (angle(i - 1) + angle(i)) / 2;
            double pulled = RIM - SAG - 4;
            rim.quadTo(x(pulled, middle), y(pulled, middle), x(RIM, angle(i)), y(RIM, angle(i)));
        }
        sketch.stroke(rim, 0.8, RIB);
    }

    private void handle() {
        Path2D handle = Sketch.path(centreX, centreY - HUB, centreX, centreY + 50);
        handle.append(new Arc2D.Double(centreX - 22, centreY + 39, 22, 22, 0, -180, Arc2D.OPEN), true);
        sketch.rounded(handle, 3.6, Palette.WHITE);
    }

    /** The small umbrella before the product name. */
    static Picture emblem() {
        Sketch sketch = new Sketch(20, 20);
        for (int degrees : new int[] {0, 36, 72, 108, 144, 180}) {
            double angle = Math.toRadians(degrees);
            sketch.rounded(
                    Sketch.path(10, 9.5, 10 + 8.5 * Math.cos(angle), 9.5 - 8.5 * Math.sin(angle)), 1.3, Palette.WHITE);
        }
        Path2D handle = Sketch.path(10, 9.5, 10, 15);
        handle.append(new Arc2D.Double(6, 13, 4, 4, 0, -180, Arc2D.OPEN), true);
        sketch.rounded(handle, 1.3, Palette.WHITE);
        return sketch.picture();
    }
}
