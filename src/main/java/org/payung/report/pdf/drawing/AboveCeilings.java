package org.payung.report.pdf.drawing;

import java.awt.geom.Path2D;
import org.payung.report.Drawing;

/** Benefit in per cent of the wage: level up to the ceiling, falling above it as the wage grows. */
final class AboveCeilings {

    private static final double LEFT = 20;
    private static final double TOP = 8;
    private static final double FROM = 0.07;
    private static final double STEP = 20;

    private final Drawing.AboveCeiling drawing;
    private final Sketch sketch;
    private final double right;
    private final double bottom;
    private final double maximum;

    private AboveCeilings(Drawing.AboveCeiling drawing, Sketch sketch) {
        this.drawing = drawing;
        this.sketch = sketch;
        this.right = sketch.width() - 5;
        this.bottom = sketch.height() - 26;
        this.maximum = STEP * Math.ceil((drawing.percentBelow() + 10) / STEP);
    }

    static void paint(Drawing.AboveCeiling drawing, Sketch sketch) {
        new AboveCeilings(drawing, sketch).paint();
    }

    private double x(double wage) {
        return LEFT + wage / drawing.maximumWage() * (right - LEFT);
    }

    private double y(double percent) {
        return bottom - percent / maximum * (bottom - TOP);
    }

    /** The axis writes its decimals as the labels do. */
    private void paint() {
        boolean comma =
                drawing.points().stream().anyMatch(point -> point.label().contains(","));
        for (double percent = 0; percent <= maximum; percent += STEP) {
            sketch.line(LEFT, y(percent), right, y(percent), 0.6, percent == 0 ? Palette.RULE : Palette.HAIR);
            sketch.right(Numbers.plain(percent), LEFT - 4, y(percent) + Sketch.Pen.AXIS.drop(), Sketch.Pen.AXIS);
        }
        for (double wage : drawing.wageTicks()) {
            sketch.line(x(wage), bottom, x(wage), bottom + 2.5, 0.6, Palette.RULE);
            String label = comma ? Ticks.wage(wage).replace('.', ',') : Ticks.wage(wage);
            double half = Sketch.Pen.AXIS.width(label) / 2;
            double middle = Math.min(x(wage), sketch.width() - half);
            sketch.centred(label, middle, bottom + 10.5, Sketch.Pen.AXIS);
        }
        sketch.right(drawing.axisLabel(), right, bottom + 21, Sketch.Pen.AXIS);
        ceiling();
        curve();
        points();
    }

    private void ceiling() {
        double x = x(drawing.capWage());
        sketch.dashed(x, y(drawing.percentBelow()), x, bottom, 0.8, Palette.INK2, 2.5f, 2);
        sketch.left(drawing.capLabel(), x + 4, bottom - 5, Sketch.Pen.CHART);
    }

    private void curve() {
        double begin = FROM * drawing.maximumWage();
        Path2D line = Sketch.path(x(begin), y(drawing.percentBelow()), x(drawing.capWage()), y(drawing.percentBelow()));
        double step = (drawing.maximumWage() - drawing.capWage()) / 40;
        for (int i = 1; i <= 40; i++) {
            double wage = drawing.capWage() + i * step;
            line.lineTo(x(wage), y(drawing.percentBelow() * drawing.capWage() / wage));
        }
        sketch.stroke(line, 1.9, Palette.NAVY);
    }

    /** The first point is the level below the ceiling: its label stands at the beginning of the line. */
    private void points() {
        Sketch.Pen pen = Sketch.Pen.VALUE;
        for (int i = 0; i < drawing.points().size(); i++) {
            Drawing.AboveCeiling.Point point = drawing.points().get(i);
            double x = x(point.wage());
            double y = y(point.percent());
            if (i == 0) {
                sketch.left(point.label(), x(FROM * drawing.maximumWage()), y - 5, pen);
            } else {
                sketch.disc(x, y, Signs.RADIUS, Palette.NAVY);
                double end = Math.min(x + pen.width(point.label()) / 2 + 3, right + 4);
                sketch.right(point.label(), end, y - 6, pen);
            }
        }
    }
}
