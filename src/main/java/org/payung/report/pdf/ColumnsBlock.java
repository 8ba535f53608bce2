package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;

/** Short columns of text, a rule above each. */
final class ColumnsBlock {

    private static final double GUTTER = 14;
    private static final double ABOVE = 4;

    private ColumnsBlock() {}

    static Laid lay(Block.Columns columns, double width, Blocks blocks) {
        int count = columns.columns().size();
        double each = (width - GUTTER * (count - 1)) / count;
        List<Laid> laid = new ArrayList<>();
        for (Block.Columns.Column column : columns.columns()) {
            laid.add(column(column, each, blocks));
        }
        double height = laid.stream().mapToDouble(Laid::height).max().orElse(0);
        return Laid.of(height, (sheet, x, y) -> {
            for (int i = 0; i < laid.size(); i++) {
                laid.get(i).print(sheet, x + i * (each + GUTTER), y);
            }
        });
    }

    private static Laid column(Block.Columns.Column column, double width, Blocks blocks) {
        TextStyle head = blocks.styles().text("EntryHead");
        List<TextLine> title = Typesetter.lines(column.title(), head, width);
        Laid text = blocks.paragraph(column.text(), "Body", width);
        double titleHeight = ABOVE + title.size() * head.leading();
        return Laid.of(titleHeight + text.height(), (sheet, x, y) -> {
            sheet.rule("RuleColumn", x, y, width);
            sheet.lines(title, head, x, y + ABOVE, width, Sheet.Side.LEFT);
            text.print(sheet, x, y + titleHeight);
        });
    }
}
