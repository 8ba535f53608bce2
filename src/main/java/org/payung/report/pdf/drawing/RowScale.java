package org.payung.report.pdf.drawing;

import org.payung.report.Table;

/** The axis of a plot column: it begins 6 pt from the left of the column and ends 10 pt from its right. */
public final class RowScale {

    private static final double LEFT = 6;
    private static final double RIGHT = 10;

    private RowScale() {}

    /** Distance of a value from the left of the column. */
    public static double place(Table.Scale scale, double value, double width) {
        return LEFT + (value - scale.from()) / (scale.to() - scale.from()) * (width - LEFT - RIGHT);
    }

    /** Grid lines through all rows, the zero line stronger. */
    public static Picture lines(Table.Scale scale, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        for (double tick : scale.ticks()) {
            double x = place(scale, tick, width);
            sketch.line(x, 0, x, height, 0.6, tick == scale.from() ? Palette.RULE : Palette.HAIR);
        }
        return sketch.picture();
    }
}
