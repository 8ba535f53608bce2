package org.payung.report.pdf;

import java.util.List;
import org.payung.report.Block;

/** Title of a table or figure; below it what, unit, population, period. */
final class HeadingBlock {

    private HeadingBlock() {}

    static Laid lay(Block.Heading heading, double width, Styles styles) {
        TextStyle title = styles.text("H2");
        TextStyle sub = styles.text("Sub");
        List<TextLine> titleLines = Typesetter.lines(heading.title(), title, width);
        List<TextLine> subLines = Typesetter.lines(heading.sub(), sub, width);
        double titleHeight = titleLines.size() * title.leading();
        return Laid.of(titleHeight + subLines.size() * sub.leading(), (sheet, x, y) -> {
            if (!heading.anchor().isEmpty()) {
                sheet.anchor(heading.anchor(), y);
            }
            sheet.bookmark(3, heading.title(), y);
            sheet.lines(titleLines, title, x, y, width, Sheet.Side.LEFT);
            sheet.lines(subLines, sub, x, y + titleHeight, width, Sheet.Side.LEFT);
        });
    }
}
