package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;

/**
 * Blocks one below the other. Text blocks, tables and figures begin on the half grid of 7; what belongs to a table
 * follows it closely.
 */
record Stack(List<Placed> placed, double top, double height) implements Laid {

    private static final double GRID = 7;

    /** @param y distance from the top of the content */
    record Placed(Block block, Laid laid, double y) {}

    /** @param top distance of the stack from the top of the content */
    static Stack of(List<Block> blocks, double width, double top, boolean tight, Blocks kinds) {
        List<Placed> placed = new ArrayList<>();
        double y = top;
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                y = start(y, before, block, tight);
            }
            Laid laid = kinds.lay(block, width, y, tight);
            placed.add(new Placed(block, laid, y));
            y += laid.height();
            before = block;
        }
        return new Stack(placed, top, y - top);
    }

    private static double start(double y, Block before, Block next, boolean tight) {
        if (next instanceof Block.Notes || (next instanceof Block.Paragraph text && !text.lead())) {
            return Math.rint(y + (before instanceof Block.Heading ? 2 : 5));
        }
        if (next instanceof Block.Message && before instanceof Block.Message) {
            return Math.rint(y);
        }
        double gap = gap(before, next, tight);
        return Math.ceil((y + gap - 0.01) / GRID) * GRID;
    }

    private static double gap(Block before, Block next, boolean tight) {
        if (before instanceof Block.Space || next instanceof Block.Space) {
            return 0;
        }
        if (before instanceof Block.Heading) {
            return 2;
        }
        if (next instanceof Block.Heading || next instanceof Block.TwoUp || next instanceof Block.Columns) {
            return tight ? 5 : 12;
        }
        return tight ? 4 : 7;
    }

    /** Where the foot of the stack stands, from the top of the content. */
    double foot() {
        return top + height;
    }

    /** The first part that ends below. */
    Placed firstBelow(double limit) {
        return placed.stream()
                .filter(part -> part.y() + part.laid().height() > limit)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void print(Sheet sheet, double x, double y) {
        for (Placed part : placed) {
            part.laid().print(sheet, x, y + part.y() - top);
        }
    }
}
