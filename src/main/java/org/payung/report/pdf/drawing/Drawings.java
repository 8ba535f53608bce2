package org.payung.report.pdf.drawing;

import org.payung.report.Drawing;

/** Paints each kind of drawing at a size in points. */
public final class Drawings {

    private Drawings() {}

    public static Picture paint(Drawing drawing, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        if (drawing instanceof Drawing.PlotRow row) {
            PlotRows.paint(row, sketch);
        } else if (drawing instanceof Drawing.SignKey key) {
            SignKeys.paint(key, sketch);
        }
        return sketch.picture();
    }
}
