package org.payung.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page: one argument. If it does not fit, the builder puts the second object on the next page; type is never made
 * smaller.
 *
 * @param id as {@code coverage}; its anchor
 * @param number page number, from 1
 * @param chapter printed at the right of the header, and the bookmark's parent
 * @param title the finding of the page; also its bookmark
 * @param shorter the same page with less, printed where this one does not fit; null where nothing can be left out
 */
public record Page(
        String id,
        int number,
        String chapter,
        String kicker,
        String title,
        @Nullable List<Block.Run> lead,
        List<Block> blocks,
        @Nullable Page shorter) {

    public Page {
        blocks = List.copyOf(blocks);
    }

    /** A page from which nothing can be left out. */
    public Page(
            String id,
            int number,
            String chapter,
            String kicker,
            String title,
            @Nullable List<Block.Run> lead,
            List<Block> blocks) {
        this(id, number, chapter, kicker, title, lead, blocks, null);
    }
}
