package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.payung.report.Block;

/**
 * Blocks one below the other. Text blocks, tables and figures begin on the half grid of 7; what belongs to a table
 * follows it closely.
 */
record Stack(List<Placed> placed, double top, double height) implements Laid {

    /** @param y distance from the top of the content */
    record Placed(Block block, Laid laid, double y) {}

    /** @param top distance of the stack from the top of the content */
    static Stack of(List<Block> blocks, double width, double top, Spacing spacing, Blocks kinds) {
        List<Placed> placed = new ArrayList<>();
        double y = top;
        Block before = null;
        for (Block block : blocks) {
            if (before != null) {
                y = spacing.start(y, before, block);
            }
            Laid laid = kinds.lay(block, width, y, spacing);
            placed.add(new Placed(block, laid, y));
            y += laid.height();
            before = block;
        }
        return new Stack(placed, top, y - top);
    }

    /** Where the foot of the stack stands, from the top of the content. */
    double foot() {
        return top + height;
    }

    /** The first part that ends below. */
    Optional<Placed> firstBelow(double limit) {
        return placed.stream()
                .filter(part -> part.y() + part.laid().height() > limit + 0.01)
                .findFirst();
    }

    @Override
    public void print(Sheet sheet, double x, double y) {
        for (Placed part : placed) {
            part.laid().print(sheet, x, y + part.y() - top);
        }
    }
}
