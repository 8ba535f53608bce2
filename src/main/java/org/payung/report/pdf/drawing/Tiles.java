package org.payung.report.pdf.drawing;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.payung.report.Drawing;

/** Tile map: tiles of equal size, colour by class; zero is white, no value dashed, an old value has a corner cut off. */
final class Tiles {

    private static final double WIDE = 45.1;
    private static final double HIGH = 43.4;
    private static final double ACROSS = 48.2;
    private static final double DOWN = 46.5;
    private static final double CORNER = 10;
    private static final double INSET = 3.5;
    private static final int LONG_NAME = 12;

    private Tiles() {}

    static void paint(Drawing.TileMap map, Sketch sketch) {
        for (Drawing.TileMap.Tile tile : map.tiles()) {
            paint(tile, map.classes(), sketch);
        }
    }

    private static void paint(Drawing.TileMap.Tile tile, List<Double> classes, Sketch sketch) {
        double x = tile.column() * ACROSS;
        double y = tile.row() * DOWN;
        int step = tile.value() == null ? 0 : step(tile.value(), classes);
        Path2D outline = outline(x, y, tile.old());
        if (tile.value() == null) {
            sketch.stroke(outline, 0.9, Palette.RULE, 3, 2);
        } else if (step == 0) {
            sketch.stroke(outline, 1.0, Palette.INK2);
        } else {
            sketch.fill(outline, Palette.ramp(step));
            if (step <= 2) {
                sketch.stroke(outline, 0.6, Palette.RULE);
            }
        }
        write(tile, x, y, step == 0 ? Palette.INK : Palette.onRamp(step), sketch);
    }

    /** @return 0 for zero, else the class from 1, which begins with its lower limit */
    static int step(double value, List<Double> classes) {
        int step = 0;
        if (value > 0) {
            step = 1;
            while (step + 1 < classes.size() && value >= classes.get(step)) {
                step++;
            }
        }
        return Math.min(step, 5);
    }

    private static Path2D outline(double x, double y, boolean cut) {
        double corner = cut ? CORNER : 0;
        Path2D path = Sketch.path(x, y, x + WIDE - corner, y, x + WIDE, y + corner, x + WIDE, y + HIGH, x, y + HIGH);
        path.closePath();
        return path;
    }

    private static void write(Drawing.TileMap.Tile tile, double x, double y, Color colour, Sketch sketch) {
        Sketch.Pen name = new Sketch.Pen(Typeface.SANS, 6.9, colour);
        double baseline = y + 8.5;
        for (String line : lines(tile.name(), name)) {
            Sketch.Pen pen = line.length() >= LONG_NAME ? name.at(6.3) : name;
            sketch.left(line, x + (line.length() >= LONG_NAME ? 2.2 : INSET), baseline, pen);
            baseline += 8.2;
        }
        double foot = y + HIGH - 5.5;
        Sketch.Pen value = new Sketch.Pen(Typeface.SANS_BOLD, 11.5, colour);
        sketch.right(tile.text(), x + WIDE - INSET, foot, value);
        note(tile, x + INSET, foot, WIDE - 2 * INSET - 2 - value.width(tile.text()), colour, sketch);
    }

    /** Where year and mark do not fit beside the value, the mark stands above the year. */
    private static void note(
            Drawing.TileMap.Tile tile, double x, double foot, double room, Color colour, Sketch sketch) {
        Sketch.Pen pen = new Sketch.Pen(Typeface.SANS, 6.8, colour);
        int space = tile.note().indexOf(' ');
        if (space > 0 && pen.width(tile.note()) > room) {
            sketch.left(tile.note().substring(space + 1), x, foot - 8, pen);
            sketch.left(tile.note().substring(0, space), x, foot, pen);
        } else {
            sketch.left(tile.note(), x, foot, pen);
        }
    }

    private static List<String> lines(String name, Sketch.Pen pen) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split("[ \n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && pen.width(longer) > WIDE - INSET - 2) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Classes, the sign of zero and that of no value. */
    static void paintKey(Drawing.TileKey key, Sketch sketch) {
        double wide = 44;
        Sketch.Pen pen = Sketch.Pen.CHART;
        for (int step = 1; step <= 5; step++) {
            Swatch.ramp(sketch, step, (step - 1) * wide, 2, wide, 9);
        }
        sketch.left(key.aboveZero(), 0, 20, pen);
        for (int i = 0; i < key.limits().size(); i++) {
            double x = (i + 1) * wide;
            if (i + 1 == key.limits().size()) {
                sketch.right(key.limits().get(i), x, 20, pen);
            } else {
                sketch.centred(key.limits().get(i), x, 20, pen);
            }
        }
        double x = 5 * wide + 30;
        sketch.frame(x, 2.5, 13, 8, 1.0, Palette.INK2).left(key.zero(), x + 18, 9.3, pen);
        double next = Math.max(368, x + 18 + pen.width(key.zero()) + 20);
        next = Math.min(next, sketch.width() - 18 - pen.width(key.none()));
        sketch.frame(next, 2.5, 13, 8, 0.9, Palette.RULE, 3, 2).left(key.none(), next + 18, 9.3, pen);
    }
}
