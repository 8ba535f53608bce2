package org.payung.report.pdf.drawing;

import org.payung.report.Drawing;

/** Paints each kind of drawing at a size in points. */
public final class Drawings {

    private Drawings() {}

    public static Picture paint(Drawing drawing, double width, double height) {
        Sketch sketch = new Sketch(width, height);
        if (drawing instanceof Drawing.PlotRow row) {
            PlotRows.paint(row, sketch);
        } else if (drawing instanceof Drawing.Umbrella umbrella) {
            Umbrellas.paint(umbrella, sketch);
        } else if (drawing instanceof Drawing.Path path) {
            Paths.paint(path, sketch);
        } else if (drawing instanceof Drawing.PathKey key) {
            PathKeys.paint(key, sketch);
        } else if (drawing instanceof Drawing.AboveCeiling above) {
            AboveCeilings.paint(above, sketch);
        } else if (drawing instanceof Drawing.TileMap map) {
            Tiles.paint(map, sketch);
        } else if (drawing instanceof Drawing.TileKey key) {
            Tiles.paintKey(key, sketch);
        } else if (drawing instanceof Drawing.Strip strip) {
            Strips.paint(strip, sketch);
        } else if (drawing instanceof Drawing.SignKey key) {
            SignKeys.paint(key, sketch);
        } else if (drawing instanceof Drawing.Panels panels) {
            PanelRows.paint(panels, sketch);
        } else {
            paintBars(drawing, sketch);
        }
        return sketch.picture();
    }

    /** The small umbrella before the product name. */
    public static Picture emblem() {
        return Umbrellas.emblem();
    }

    private static void paintBars(Drawing drawing, Sketch sketch) {
        if (drawing instanceof Drawing.Units units) {
            UnitRows.paint(units, sketch);
        } else if (drawing instanceof Drawing.Bars bars) {
            BarRows.paint(bars, sketch);
        } else if (drawing instanceof Drawing.Ranges ranges) {
            RangeRows.paint(ranges, sketch);
        } else if (drawing instanceof Drawing.Shares shares) {
            ShareRows.paint(shares, sketch);
        } else if (drawing instanceof Drawing.Lines lines) {
            LinePanels.paint(lines, sketch);
        } else if (drawing instanceof Drawing.Cascade cascade) {
            Cascades.paint(cascade, sketch);
        } else if (drawing instanceof Drawing.Waterfall fall) {
            Waterfalls.paint(fall, sketch);
        }
    }
}
