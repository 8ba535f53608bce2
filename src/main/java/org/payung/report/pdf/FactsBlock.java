package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;

/** Facts of a brief in equal columns, a rule above each. */
final class FactsBlock {

    private static final double GUTTER = 11;
    private static final double ABOVE = 4;

    private FactsBlock() {}

    static Laid lay(Block.Facts facts, double width, Blocks blocks) {
        int count = facts.facts().size();
        double column = (width - GUTTER * (count - 1)) / count;
        List<Laid> laid = new ArrayList<>();
        for (Block.Facts.Fact fact : facts.facts()) {
            laid.add(fact(fact, column, blocks));
        }
        double height = laid.stream().mapToDouble(Laid::height).max().orElse(0);
        return Laid.of(height, (sheet, x, y) -> {
            for (int i = 0; i < laid.size(); i++) {
                laid.get(i).print(sheet, x + i * (column + GUTTER), y);
            }
        });
    }

    private static Laid fact(Block.Facts.Fact fact, double width, Blocks blocks) {
        TextStyle figure = blocks.styles().text("FactFigure");
        TextStyle sub = blocks.styles().text("Sub");
        TextStyle mark = blocks.styles().text("Mark");
        String printed = fact.printed();
        List<TextLine> words = Typesetter.lines(fact.text(), sub, width);
        double figureHeight = ABOVE + figure.leading();
        return Laid.of(figureHeight + words.size() * sub.leading(), (sheet, x, y) -> {
            sheet.rule("RuleColumn", x, y, width);
            Target target = fact.figure() == null
                    ? null
                    : blocks.targets().ofId(fact.figure().id());
            sheet.text(printed, figure, x, y + ABOVE, width, Sheet.Side.LEFT, target);
            double right = x + figure.width(printed) + 1;
            sheet.text(fact.mark(), mark, right, y + ABOVE + 4, width, Sheet.Side.LEFT, null);
            sheet.lines(words, sub, x, y + figureHeight, width, Sheet.Side.LEFT);
        });
    }
}
