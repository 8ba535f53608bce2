package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;
import org.payung.report.pdf.drawing.Palette;

/** Notes under a table: one running text, the word in front of each part bold; ids smaller, variable parts blue. */
final class NotesBlock {

    private NotesBlock() {}

    static Laid lay(Block.Notes notes, double width, Styles styles) {
        TextStyle note = styles.text("Note");
        List<Piece> pieces = new ArrayList<>();
        for (Block.Notes.Part part : notes.parts()) {
            if (!pieces.isEmpty()) {
                pieces.add(Piece.of(" ", note));
            }
            if (!part.head().isEmpty()) {
                pieces.add(Piece.of(part.head(), note.bold()));
                pieces.add(Piece.of(" ", note));
            }
            if (part.ids()) {
                addPattern(pieces, part.text(), styles.text("Id"));
            } else {
                pieces.add(Piece.of(part.text(), note));
            }
        }
        return Laid.text(Typesetter.lines(pieces, width), note);
    }

    /** What stands between « and » is a variable part. */
    private static void addPattern(List<Piece> pieces, String pattern, TextStyle id) {
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('«', at);
            int close = open < 0 ? -1 : pattern.indexOf('»', open);
            if (close < 0) {
                pieces.add(Piece.of(pattern.substring(at), id));
                return;
            }
            if (open > at) {
                pieces.add(Piece.of(pattern.substring(at, open), id));
            }
            pieces.add(Piece.of(pattern.substring(open + 1, close), id).in(Palette.BLUE));
            at = close + 1;
        }
    }
}
