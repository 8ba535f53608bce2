package org.payung.report.pdf;

import java.util.List;
import org.payung.report.Block;
import org.payung.report.pdf.drawing.Drawings;

/** One key message: big figure 82 wide, sentence with explanation and ids 255, drawing 122; a rule above. */
final class MessageBlock {

    private static final double BIG_WIDTH = 82;
    private static final double TEXT_X = 93;
    private static final double TEXT_WIDTH = 259;
    private static final double DRAWING_X = 360;
    private static final double DRAWING_HEIGHT = 64;
    private static final double ABOVE = 5;
    private static final double BELOW = 5;

    private MessageBlock() {}

    static Laid lay(Block.Message message, double width, Blocks blocks) {
        Styles styles = blocks.styles();
        TextStyle big = styles.text("BigFigure");
        TextStyle sentence = styles.text("Message");
        TextStyle id = styles.text("Id");
        List<TextLine> below = Typesetter.lines(message.below(), styles.text("Below"), BIG_WIDTH + 4);
        List<TextLine> said =
                Typesetter.lines(Piece.of(message.sentence(), sentence, sentence, blocks.targets()), TEXT_WIDTH);
        Laid why = blocks.paragraph(message.explanation(), "Explanation", TEXT_WIDTH);
        List<TextLine> ids = Typesetter.lines(MessageIds.pieces(message, id, blocks.targets()), TEXT_WIDTH);
        double saidHeight = said.size() * sentence.leading();
        double text = saidHeight + 2 + why.height() + 2 + ids.size() * id.leading();
        Laid drawing = new PictureBlock(
                Drawings.paint(message.drawing(), width - DRAWING_X, Math.max(DRAWING_HEIGHT, text)),
                message.drawing().figures(),
                blocks.targets());
        double height = ABOVE + Math.max(text, drawing.height()) + BELOW;
        return Laid.of(height, (sheet, x, y) -> {
            double top = y + ABOVE;
            sheet.rule("RuleBlock", x, y, width);
            sheet.text(message.bigFigure(), big, x, top, BIG_WIDTH, Sheet.Side.LEFT, null);
            sheet.lines(below, styles.text("Below"), x, top + big.leading() + 1, BIG_WIDTH, Sheet.Side.LEFT);
            sheet.lines(said, sentence, x + TEXT_X, top, TEXT_WIDTH, Sheet.Side.LEFT);
            why.print(sheet, x + TEXT_X, top + saidHeight + 2);
            sheet.lines(ids, id, x + TEXT_X, top + saidHeight + 4 + why.height(), TEXT_WIDTH, Sheet.Side.LEFT);
            drawing.print(sheet, x + DRAWING_X, top);
        });
    }
}
