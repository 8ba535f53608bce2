package org.payung.report.pdf;

import org.payung.report.Block;

/** How much white stands between blocks: a page that does not fit is set again a little closer, never smaller. */
enum Spacing {
    LOOSE(7, 12, 7, 5),
    TIGHT(7, 5, 4, 5),
    CLOSE(1, 6, 4, 3),
    /** As close, and benefit paths are drawn lower. */
    LOW(1, 6, 4, 3);

    private final double grid;
    private final double beforeHeading;
    private final double between;
    private final double beforeNotes;

    Spacing(double grid, double beforeHeading, double between, double beforeNotes) {
        this.grid = grid;
        this.beforeHeading = beforeHeading;
        this.between = between;
        this.beforeNotes = beforeNotes;
    }

    boolean isClose() {
        return this == CLOSE || this == LOW;
    }

    /** Where a block begins that follows another which ends at {@code y}. */
    double start(double y, Block before, Block next) {
        if (next instanceof Block.Notes || (next instanceof Block.Paragraph text && !text.lead())) {
            return Math.rint(y + (before instanceof Block.Heading ? 2 : beforeNotes));
        }
        if (next instanceof Block.Message && before instanceof Block.Message) {
            return Math.rint(y);
        }
        return Math.ceil((y + gap(before, next) - 0.01) / grid) * grid;
    }

    private double gap(Block before, Block next) {
        if (before instanceof Block.Space || next instanceof Block.Space) {
            return 0;
        }
        if (before instanceof Block.Heading) {
            return 2;
        }
        if (next instanceof Block.Heading || next instanceof Block.TwoUp || next instanceof Block.Columns) {
            return beforeHeading;
        }
        return between;
    }
}
