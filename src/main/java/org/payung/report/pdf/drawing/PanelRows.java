package org.payung.report.pdf.drawing;

import org.payung.report.Drawing;

/** Panels side by side, a gutter of 11 between them and 14 below a row. */
final class PanelRows {

    private static final double GUTTER = 11;
    private static final double BELOW = 10;

    private PanelRows() {}

    static void paint(Drawing.Panels panels, Sketch sketch) {
        for (int i = 0; i < panels.panels().size(); i++) {
            double x = i % panels.across() * (panels.panelWidth() + GUTTER);
            double y = Math.floorDiv(i, panels.across()) * (panels.panelHeight() + BELOW);
            Picture panel = Drawings.paint(panels.panels().get(i), panels.panelWidth(), panels.panelHeight());
            sketch.include(panel, x, y);
        }
    }
}
