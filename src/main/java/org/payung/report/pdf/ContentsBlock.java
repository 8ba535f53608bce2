package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;

/** Contents: chapter where it changes, finding titles with the page number right after them, all links. */
final class ContentsBlock {

    private static final double GAP = 11;
    private static final double BETWEEN = 3;

    private ContentsBlock() {}

    static Laid lay(Block.Contents contents, double width, Styles styles) {
        List<Laid> parts = new ArrayList<>();
        String chapter = "";
        for (Block.Contents.Entry entry : contents.entries()) {
            if (!entry.chapter().equals(chapter)) {
                chapter = entry.chapter();
                parts.add(chapter(chapter, parts.isEmpty(), width, styles));
            }
            parts.add(entry(entry, width, styles));
        }
        double height = parts.stream().mapToDouble(Laid::height).sum();
        return Laid.of(height, (sheet, x, y) -> {
            double at = y;
            for (Laid part : parts) {
                part.print(sheet, x, at);
                at += part.height();
            }
        });
    }

    private static Laid chapter(String chapter, boolean first, double width, Styles styles) {
        TextStyle head = styles.text("Kicker");
        List<TextLine> lines = Typesetter.lines(chapter, head, width);
        double above = first ? 0 : 7;
        return Laid.of(
                above + lines.size() * head.leading(),
                (sheet, x, y) -> sheet.lines(lines, head, x, y + above, width, Sheet.Side.LEFT));
    }

    /** The number keeps together with the last word before it. */
    private static Laid entry(Block.Contents.Entry entry, double width, Styles styles) {
        TextStyle style = styles.text("Entry");
        Target target = new Target.Inside("page-" + entry.page());
        double numberWidth = GAP + style.bold().width(String.valueOf(entry.page()));
        List<TextLine> lines =
                Typesetter.lines(List.of(Piece.of(entry.title(), style).to(target)), width - numberWidth);
        TextLine last = lines.get(lines.size() - 1);
        double lastY = (lines.size() - 1) * style.leading();
        return Laid.of(lines.size() * style.leading() + BETWEEN, (sheet, x, y) -> {
            sheet.lines(lines, style, x, y, width, Sheet.Side.LEFT);
            Piece number = Piece.of(String.valueOf(entry.page()), style.bold()).to(target);
            List<TextLine> line = List.of(new TextLine(List.of(number)));
            sheet.lines(line, style, x + last.width() + GAP, y + lastY, width, Sheet.Side.LEFT);
        });
    }
}
