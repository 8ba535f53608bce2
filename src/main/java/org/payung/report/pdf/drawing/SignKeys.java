package org.payung.report.pdf.drawing;

import org.payung.report.Drawing;

/** Legend of marks in one line: sign, word, sign, word. */
final class SignKeys {

    private SignKeys() {}

    static void paint(Drawing.SignKey key, Sketch sketch) {
        Sketch.Pen pen = Sketch.Pen.CHART;
        double y = sketch.height() / 2 + 1;
        double gap = gap(key, sketch.width(), pen);
        double x = 0;
        for (Drawing.SignKey.SignWord word : key.words()) {
            double wide = sign(word.sign(), sketch, x, y);
            sketch.left(word.word(), x + wide, y + pen.drop(), pen);
            x += wide + pen.width(word.word()) + gap;
        }
    }

    /** The gap shrinks before a word would leave the line. */
    private static double gap(Drawing.SignKey key, double width, Sketch.Pen pen) {
        double used = key.words().stream()
                .mapToDouble(word -> widthOf(word.sign()) + pen.width(word.word()))
                .sum();
        int gaps = Math.max(1, key.words().size() - 1);
        return Math.max(5, Math.min(14, (width - used) / gaps));
    }

    private static double widthOf(String sign) {
        return switch (sign) {
            case "range", "hatched", "ramp-0", "ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5" -> 19;
            default -> sign.length() > 1 ? 11 : sign.isEmpty() ? 0 : 8;
        };
    }

    /** @return room that the sign takes with the gap behind it */
    private static double sign(String sign, Sketch sketch, double x, double y) {
        double r = Signs.RADIUS;
        switch (sign) {
            case "full" -> Signs.draw(sketch, Drawing.Sign.FULL, x + r, y, false);
            case "open" -> Signs.draw(sketch, Drawing.Sign.OPEN, x + r, y, false);
            case "grey" -> Signs.draw(sketch, Drawing.Sign.GREY, x + r, y, false);
            case "zero" -> Signs.draw(sketch, Drawing.Sign.ZERO, x + r, y, false);
            case "queried" -> Signs.draw(sketch, Drawing.Sign.QUERIED, x + r, y, false);
            case "earlier" -> Signs.draw(sketch, Drawing.Sign.EARLIER, x + r, y, false);
            case "at-least" -> sketch.disc(x + r, y, r, Palette.NAVY);
            case "below" -> sketch.ring(x + r, y, r, 1.3, Palette.NAVY);
            case "depends" -> Signs.half(sketch, x + r, y);
            case "range" -> sketch.box(x, y - 3, 14, 6, Palette.ramp(2)).frame(x, y - 3, 14, 6, 0.9, Palette.BLUE);
            case "ramp-0" -> Swatch.white(sketch, x, y - 4, 14, 8);
            case "hatched" -> Swatch.hatched(sketch, x, y - 4, 14, 8);
            case "ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5" ->
                Swatch.ramp(sketch, sign.charAt(5) - '0', x, y - 4, 14, 8);
            default -> sketch.left(sign, x, y + Sketch.Pen.CHART.drop(), Sketch.Pen.CHART.bold());
        }
        return widthOf(sign);
    }
}
