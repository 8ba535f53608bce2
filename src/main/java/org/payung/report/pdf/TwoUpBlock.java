package org.payung.report.pdf;

import org.payung.report.Block;

/** Two stacks side by side, a gutter and a half between them. */
final class TwoUpBlock {

    private static final double GUTTER = 15;

    private TwoUpBlock() {}

    static Laid lay(Block.TwoUp two, double width, double top, Spacing spacing, Blocks blocks) {
        Stack left = Stack.of(two.left(), two.leftWidth(), top, spacing, blocks);
        Stack right = Stack.of(two.right(), width - two.leftWidth() - GUTTER, top, spacing, blocks);
        double height = Math.max(left.height(), right.height());
        return Laid.of(height, (sheet, x, y) -> {
            left.print(sheet, x, y);
            right.print(sheet, x + two.leftWidth() + GUTTER, y);
        });
    }
}
