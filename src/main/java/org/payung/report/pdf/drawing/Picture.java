package org.payung.report.pdf.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A finished drawing: marks in painting order, in points from the top left corner. */
public record Picture(double width, double height, List<Mark> marks) {

    private static final double EDGE = 1;

    public Picture {
        marks = List.copyOf(marks);
    }

    /** The labels, in painting order. */
    public List<Label> labels() {
        return marks.stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    /** A label that leaves the drawing and would be cut off at its edge. */
    public Optional<Label> cutOff() {
        return labels().stream()
                .filter(label -> {
                    Rectangle2D ink = label.bounds();
                    return ink.getMinX() < -EDGE
                            || ink.getMinY() < -EDGE
                            || ink.getMaxX() > Math.ceil(width) + EDGE
                            || ink.getMaxY() > Math.ceil(height) + EDGE;
                })
                .findFirst();
    }

    /** One thing painted. */
    public sealed interface Mark {}

    /** A filled shape. */
    public record Filled(Shape shape, Color colour) implements Mark {}

    /** A stroked shape. */
    public record Stroked(Shape shape, BasicStroke stroke, Color colour) implements Mark {}

    /**
     * A line of text.
     *
     * @param x left end of its base line
     * @param turn angle in radians, clockwise, about the left end
     */
    public record Label(String text, double x, double y, Typeface face, double size, Color colour, double turn)
            implements Mark {

        public double width() {
            return face.width(text, size);
        }

        /** The area that the text takes, from the height of capitals to the depth of descenders. */
        public Rectangle2D bounds() {
            Rectangle2D upright = new Rectangle2D.Double(x, y - 0.76 * size, width(), 0.98 * size);
            return AffineTransform.getRotateInstance(turn, x, y)
                    .createTransformedShape(upright)
                    .getBounds2D();
        }
    }
}
