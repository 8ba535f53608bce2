package org.payung.report.pdf;

import java.util.List;
import org.payung.report.Block;

/** A box on panel ground, its title in bold above its text. */
final class BoxBlock {

    private static final double INSET = 10;
    private static final double ABOVE = 7;

    private BoxBlock() {}

    static Laid lay(Block.Box box, double width, Blocks blocks) {
        TextStyle titleStyle = blocks.styles().text("EntryHead");
        TextStyle body = blocks.styles().text("Body");
        double measure = width - 2 * INSET;
        List<TextLine> head = Typesetter.lines(box.title(), titleStyle, measure);
        List<TextLine> lines = Typesetter.lines(Piece.of(box.text(), body, body.bold(), blocks.targets()), measure);
        double headHeight = head.size() * 12.0;
        double height = ABOVE + headHeight + lines.size() * body.leading() + ABOVE;
        return Laid.of(height, (sheet, x, y) -> {
            sheet.box("Panel", x, y, width, height);
            sheet.lines(head, titleStyle, x + INSET, y + ABOVE - 1, measure, Sheet.Side.LEFT);
            sheet.lines(lines, body, x + INSET, y + ABOVE + headHeight, measure, Sheet.Side.LEFT);
        });
    }
}
