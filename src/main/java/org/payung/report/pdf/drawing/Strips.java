package org.payung.report.pdf.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.payung.report.Drawing;

/** Strip plot: one line of marks a group, the number of zeros before a square; a label moves aside for its neighbours. */
final class Strips {

    private static final double AXIS = 96;
    private static final double AXIS_HEIGHT = 14;
    private static final double RIGHT = 41;

    private final Drawing.Strip strip;
    private final Sketch sketch;

    private Strips(Drawing.Strip strip, Sketch sketch) {
        this.strip = strip;
        this.sketch = sketch;
    }

    static void paint(Drawing.Strip strip, Sketch sketch) {
        new Strips(strip, sketch).paint();
    }

    private void paint() {
        double bottom = sketch.height() - AXIS_HEIGHT;
        for (int i = 0; i < strip.ticks().size(); i++) {
            double x = at(strip.ticks().get(i));
            sketch.line(x, 0, x, bottom, 0.6, i == 0 ? Palette.RULE : Palette.HAIR);
            boolean last = i + 1 == strip.ticks().size();
            String number = Numbers.plain(strip.ticks().get(i)) + (last ? " " + strip.unit() : "");
            sketch.centred(number, x, bottom + 9, Sketch.Pen.AXIS);
        }
        double pitch = bottom / strip.rows().size();
        for (int i = 0; i < strip.rows().size(); i++) {
            paint(strip.rows().get(i), pitch * (i + 0.5));
        }
    }

    private double at(double value) {
        return AXIS + value / strip.maximum() * (sketch.width() - AXIS - RIGHT);
    }

    private void paint(Drawing.Strip.StripRow row, double y) {
        sketch.left(row.label(), 0, y + Sketch.Pen.NAME.drop(), Sketch.Pen.NAME);
        if (row.zeros() > 0) {
            sketch.right(row.zeros() + " ×", AXIS - 7, y + Sketch.Pen.CHART.drop(), Sketch.Pen.CHART);
            Signs.draw(sketch, Drawing.Sign.ZERO, AXIS, y, false);
        }
        label(row, y);
        row.marks().forEach(mark -> Signs.draw(sketch, mark.sign(), at(mark.value()), y, false));
    }

    private void label(Drawing.Strip.StripRow row, double y) {
        List<Rectangle2D> taken = new ArrayList<>();
        row.marks().forEach(mark -> taken.add(new Rectangle2D.Double(at(mark.value()) - 4, y - 4, 8, 8)));
        for (Drawing.Mark mark : row.marks()) {
            if (!mark.label().isEmpty()) {
                Rectangle2D place = place(mark, y, taken);
                taken.add(place);
                Sketch.Pen pen = Sketch.Pen.CHART;
                sketch.clear(mark.label(), place.getX(), y + pen.drop(), pen);
                sketch.left(mark.label(), place.getX(), y + pen.drop(), pen);
            }
        }
    }

    private Rectangle2D place(Drawing.Mark mark, double y, List<Rectangle2D> taken) {
        Rectangle2D wished = side(mark, y, mark.labelLeft());
        Rectangle2D other = side(mark, y, !mark.labelLeft());
        return isFree(wished, taken) || !isFree(other, taken) ? wished : other;
    }

    private Rectangle2D side(Drawing.Mark mark, double y, boolean left) {
        double wide = Sketch.Pen.CHART.width(mark.label());
        double x = at(mark.value()) + (left ? -5 - wide : 5);
        return new Rectangle2D.Double(x, y - 4, wide, 8);
    }

    private boolean isFree(Rectangle2D place, List<Rectangle2D> taken) {
        return place.getMaxX() <= sketch.width()
                && place.getX() >= AXIS
                && taken.stream().noneMatch(place::intersects);
    }
}
