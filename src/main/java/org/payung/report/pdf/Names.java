package org.payung.report.pdf;

import java.util.Locale;
import org.payung.report.Block;

/** What a block is called in a message. */
final class Names {

    private Names() {}

    static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return "heading '" + heading.title() + "'";
        }
        if (block instanceof Block.TableBlock table) {
            return "table '" + table.table().id() + "'";
        }
        if (block instanceof Block.Chart chart) {
            return "chart " + chart.drawing().getClass().getSimpleName();
        }
        return block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
