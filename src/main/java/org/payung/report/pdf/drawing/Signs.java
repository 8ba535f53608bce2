package org.payung.report.pdf.drawing;

import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.payung.report.Cell;
import org.payung.report.Drawing;

/** The marks of REPORT 4. */
public final class Signs {

    static final double RADIUS = 3.3;
    private static final double SQUARE = 5;

    private Signs() {}

    /** Result of a criterion: full dot, ring, half dot. */
    public static Picture criterion(Cell.Sign sign, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        double x = width / 2 + 1;
        double y = height / 2;
        switch (sign) {
            case AT_LEAST -> sketch.disc(x, y, RADIUS, Palette.NAVY);
            case BELOW -> sketch.ring(x, y, RADIUS, 1.3, Palette.NAVY);
            case DEPENDS -> half(sketch, x, y);
        }
        return sketch.picture();
    }

    static void half(Sketch sketch, double x, double y) {
        sketch.ring(x, y, RADIUS, 1.1, Palette.NAVY);
        sketch.fill(
                new Arc2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS, 90, -180, Arc2D.PIE), Palette.NAVY);
    }

    static void draw(Sketch sketch, Drawing.Sign sign, double x, double y, boolean own) {
        var colour = own ? Palette.VERMILLION : Palette.BLUE;
        switch (sign) {
            case FULL -> sketch.disc(x, y, RADIUS, colour);
            case OPEN -> sketch.ring(x, y, RADIUS, 1.5, colour);
            case GREY -> sketch.ring(x, y, RADIUS, 1.5, Palette.INK3);
            case ZERO -> square(sketch, x, y, own);
            case QUERIED -> {
                square(sketch, x, y, own);
                sketch.fill(new Ellipse2D.Double(x - 0.9, y - 0.9, 1.8, 1.8), own ? colour : Palette.INK2);
            }
            case EARLIER -> sketch.line(x, y - 4, x, y + 4, 1.2, Palette.INK3);
        }
    }

    private static void square(Sketch sketch, double x, double y, boolean own) {
        Rectangle2D square = new Rectangle2D.Double(x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE);
        sketch.fill(square, Palette.WHITE).stroke(square, 1.2, own ? Palette.VERMILLION : Palette.INK2);
    }
}
