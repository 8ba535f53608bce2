package org.payung.report.pdf.drawing;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Drawing;

/** One sign a country: dots that are paid, squares that are not, squares with a point where a scheme was in force. */
final class UnitRows {

    private static final int ACROSS = 8;
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

    /** One line if it fits, else one line a sign. */
    private static void legend(Drawing.Units units, Sketch sketch, double top) {
        List<Drawing.Sign> signs = List.of(Drawing.Sign.FULL, Drawing.Sign.ZERO, Drawing.Sign.QUERIED);
        Sketch.Pen pen = Sketch.Pen.AXIS.in(Palette.INK2);
        int count = Math.min(signs.size(), units.legend().size());
        double used = units.legend().stream()
                .mapToDouble(word -> 9 + pen.width(word) + 4)
                .sum();
        boolean oneLine = used <= sketch.width();
        double x = 4;
        double y = top;
        for (int i = 0; i < count; i++) {
            Signs.draw(sketch, signs.get(i), x, y, false);
            sketch.left(units.legend().get(i), x + 5, y + pen.drop(), pen);
            if (oneLine) {
                x += 9 + pen.width(units.legend().get(i)) + 4;
            } else {
                y += 9.5;
            }
        }
    }
}
