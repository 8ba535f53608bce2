package org.payung.report.pdf;

import java.awt.Color;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.report.Block;
import org.payung.report.pdf.drawing.Palette;

/**
 * Text of one look inside a paragraph.
 *
 * @param target where a click leads, null for nowhere
 */
record Piece(
        String text,
        TextStyle style,
        Color colour,
        @Nullable Target target) {

    static Piece of(String text, TextStyle style) {
        return new Piece(text, style, style.colour(), null);
    }

    Piece in(Color other) {
        return new Piece(text, style, other, target);
    }

    Piece to(@Nullable Target other) {
        return new Piece(text, style, colour, other);
    }

    double width() {
        return style.width(text);
    }

    /** Runs of the model in a plain style and its bold; a short number that leads to annex B is blue. */
    static List<Piece> of(List<Block.Run> runs, TextStyle plain, TextStyle bold, Targets targets) {
        return runs.stream().map(run -> of(run, plain, bold, targets)).toList();
    }

    private static Piece of(Block.Run run, TextStyle plain, TextStyle bold, Targets targets) {
        Target target = targets.of(run);
        Piece piece = of(run.text(), run.bold() ? bold : plain).to(target);
        return run.link() == null || run.figure() != null ? piece : piece.in(Palette.BLUE);
    }
}
