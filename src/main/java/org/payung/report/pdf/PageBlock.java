package org.payung.report.pdf;

import java.util.List;
import org.payung.report.Block;
import org.payung.report.Page;
import org.payung.report.ReportModel;

/**
 * A whole page. Where it does not fit at first, it is set again a little closer, then with less where it has a shorter
 * form; what does not fit then is named.
 */
final class PageBlock {

    private static final double WIDTH = 481;
    private static final double FOOT = 714;

    private final Page page;
    private final ReportModel model;
    private final Blocks blocks;

    PageBlock(Page page, ReportModel model, Blocks blocks) {
        this.page = page;
        this.model = model;
        this.blocks = blocks;
    }

    private record Set(PageTop top, Stack stack) {}

    /** The page, or the first of its shorter forms that fits; the shortest where none does. */
    static Page fitting(Page page, ReportModel model, Blocks blocks) {
        Page shorter = page.shorter();
        return shorter == null || new PageBlock(page, model, blocks).fits() ? page : fitting(shorter, model, blocks);
    }

    private boolean fits() {
        try {
            return set().stack().foot() <= FOOT;
        } catch (LayoutFault fault) {
            return false;
        }
    }

    /** @return what does not fit, empty where all does */
    List<String> print(Sheet sheet) {
        try {
            Set set = set();
            set.top().print(sheet, 0, 0);
            if (hasMessages()) {
                MessagePage.print(set.stack(), sheet, FOOT);
            } else {
                set.stack().print(sheet, 0, set.stack().top());
            }
            return set.stack()
                    .firstBelow(FOOT)
                    .map(this::overflow)
                    .map(List::of)
                    .orElse(List.of());
        } catch (LayoutFault fault) {
            return List.of(model.fileName() + ".pdf page " + page.number() + ": " + fault.getMessage());
        }
    }

    private Set set() {
        for (Spacing spacing : Spacing.values()) {
            Set set = set(spacing);
            if (set.stack().foot() <= FOOT || spacing == Spacing.LOW) {
                return set;
            }
        }
        throw new IllegalStateException("no spacing is the closest");
    }

    private Set set(Spacing spacing) {
        PageTop top = PageTop.of(page, model, spacing, blocks);
        return new Set(top, Stack.of(page.blocks(), WIDTH, top.height(), spacing, blocks));
    }

    private String overflow(Stack.Placed over) {
        return "%s.pdf page %d: %s ends at %.0f pt, the content at %.0f"
                .formatted(
                        model.fileName(),
                        page.number(),
                        Names.of(over.block()),
                        over.y() + over.laid().height(),
                        FOOT);
    }

    private boolean hasMessages() {
        return page.blocks().stream().anyMatch(Block.Message.class::isInstance);
    }
}
