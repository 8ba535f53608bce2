package org.payung.report.pdf.drawing;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Drawing;

/** One sign a country: dots that are paid, squares that are not, squares with a point where a scheme was in force. */
final class UnitRows {

    private static final int ACROSS = 9;
    private static final double PITCH = 13;
    private static final double DOWN = 11;

    private UnitRows() {}

    static void paint(Drawing.Units units, Sketch sketch) {
        List<Drawing.Sign> signs = new ArrayList<>();
        add(signs, units.paid(), Drawing.Sign.FULL);
        add(signs, units.noBenefit(), Drawing.Sign.ZERO);
        add(signs, units.zeroWithScheme(), Drawing.Sign.QUERIED);
        for (int i = 0; i < signs.size(); i++) {
            Signs.draw(sketch, signs.get(i), 5 + i % ACROSS * PITCH, 5.0 + DOWN * Math.floorDiv(i, ACROSS), false);
        }
        double y = 5.0 + DOWN * Math.ceil(signs.size() / (double) ACROSS) + 4;
        legend(units, sketch, y);
    }

    private static void add(List<Drawing.Sign> signs, int count, Drawing.Sign sign) {
        for (int i = 0; i < count; i++) {
            signs.add(sign);
        }
    }

    /** Goes on in the next line where a word does not fit. */
    private static void legend(Drawing.Units units, Sketch sketch, double top) {
        List<Drawing.Sign> signs = List.of(Drawing.Sign.FULL, Drawing.Sign.ZERO, Drawing.Sign.QUERIED);
        Sketch.Pen pen = Sketch.Pen.AXIS.in(Palette.INK2);
        int count = Math.min(signs.size(), units.legend().size());
        double x = 5;
        double y = top;
        for (int i = 0; i < count; i++) {
            String word = units.legend().get(i);
            if (i > 0 && x + 5 + pen.width(word) > sketch.width()) {
                x = 5;
                y += 9.5;
            }
            Signs.draw(sketch, signs.get(i), x, y, false);
            sketch.left(word, x + 5, y + pen.drop(), pen);
            x += 5 + pen.width(word) + 7;
        }
    }
}
