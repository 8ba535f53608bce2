package org.payung.report.pdf.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the making. */
final class Sketch {

    private final double width;
    private final double height;
    private final List<Picture.Mark> marks = new ArrayList<>();

    Sketch(double width, double height) {
        this.width = width;
        this.height = height;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Picture picture() {
        return new Picture(width, height, marks);
    }

    Sketch line(double x1, double y1, double x2, double y2, double weight, Color colour) {
        return stroke(new Line2D.Double(x1, y1, x2, y2), weight, colour);
    }

    Sketch dashed(double x1, double y1, double x2, double y2, double weight, Color colour, float... dash) {
        return stroke(new Line2D.Double(x1, y1, x2, y2), weight, colour, dash);
    }

    Sketch stroke(Shape shape, double weight, Color colour, float... dash) {
        BasicStroke stroke = dash.length == 0
                ? new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                : new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
        marks.add(new Picture.Stroked(shape, stroke, colour));
        return this;
    }

    Sketch rounded(Shape shape, double weight, Color colour) {
        BasicStroke stroke = new BasicStroke((float) weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        marks.add(new Picture.Stroked(shape, stroke, colour));
        return this;
    }

    Sketch fill(Shape shape, Color colour) {
        marks.add(new Picture.Filled(shape, colour));
        return this;
    }

    Sketch box(double x, double y, double w, double h, Color colour) {
        return fill(new Rectangle2D.Double(x, y, w, h), colour);
    }

    Sketch frame(double x, double y, double w, double h, double weight, Color colour, float... dash) {
        return stroke(new Rectangle2D.Double(x, y, w, h), weight, colour, dash);
    }

    Sketch disc(double x, double y, double radius, Color colour) {
        return fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    /** A ring whose outer radius is the radius given, white inside. */
    Sketch ring(double x, double y, double radius, double weight, Color colour) {
        double r = radius - weight / 2;
        Shape circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        return fill(circle, Palette.WHITE).stroke(circle, weight, colour);
    }

    /** A connected line through points given as x, y, x, y … */
    static Path2D path(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /** Text whose base line begins at x, y. */
    Sketch left(String text, double x, double y, Pen pen) {
        return turned(text, x, y, pen, 0);
    }

    Sketch right(String text, double x, double y, Pen pen) {
        return left(text, x - pen.width(text), y, pen);
    }

    Sketch centred(String text, double x, double y, Pen pen) {
        return left(text, x - pen.width(text) / 2, y, pen);
    }

    Sketch turned(String text, double x, double y, Pen pen, double turn) {
        if (!text.isEmpty()) {
            marks.add(new Picture.Label(text, x, y, pen.face(), pen.size(), pen.colour(), turn));
        }
        return this;
    }

    /** All marks of a finished picture, moved. */
    Sketch include(Picture picture, double x, double y) {
        AffineTransform move = AffineTransform.getTranslateInstance(x, y);
        for (Picture.Mark mark : picture.marks()) {
            if (mark instanceof Picture.Filled filled) {
                fill(move.createTransformedShape(filled.shape()), filled.colour());
            } else if (mark instanceof Picture.Stroked stroked) {
                marks.add(new Picture.Stroked(
                        move.createTransformedShape(stroked.shape()), stroked.stroke(), stroked.colour()));
            } else if (mark instanceof Picture.Label label) {
                marks.add(new Picture.Label(
                        label.text(),
                        label.x() + x,
                        label.y() + y,
                        label.face(),
                        label.size(),
                        label.colour(),
                        label.turn()));
            }
        }
        return this;
    }

    /** White ground for a text that stands on lines; to be called before the text. */
    Sketch clear(String text, double x, double y, Pen pen) {
        return box(x - 1.5, y - 0.80 * pen.size(), pen.width(text) + 3, 1.06 * pen.size(), Palette.WHITE);
    }

    /** How text is set. */
    record Pen(Typeface face, double size, Color colour) {

        static final Pen CHART = new Pen(Typeface.SANS, 7.5, Palette.INK2);
        static final Pen AXIS = new Pen(Typeface.SANS, 7, Palette.INK3);
        static final Pen NAME = new Pen(Typeface.SANS, 8, Palette.INK);
        static final Pen VALUE = new Pen(Typeface.SANS_BOLD, 7.5, Palette.INK);
        static final Pen PANEL_TITLE = new Pen(Typeface.SANS_BOLD, 8.5, Palette.INK);

        double width(String text) {
            return face.width(text, size);
        }

        Pen in(Color other) {
            return new Pen(face, size, other);
        }

        Pen at(double other) {
            return new Pen(face, other, colour);
        }

        Pen bold() {
            return new Pen(Typeface.SANS_BOLD, size, colour);
        }

        /** Distance from the middle of a row down to the base line that centres the text in it. */
        double drop() {
            return 0.357 * size;
        }
    }
}
