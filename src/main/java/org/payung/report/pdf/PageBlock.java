package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.report.Block;
import org.payung.report.Page;

/** A whole page: kicker, title, lead, blocks. Where it does not fit at first, it is set once more a little tighter. */
final class PageBlock {

    private static final double WIDTH = 481;
    private static final double FOOT = 714;
    private static final double LEAD_MEASURE = 425;
    private static final double GRID = 14;

    private final Page page;
    private final @Nullable String countryName;
    private final Blocks blocks;
    private final String document;

    PageBlock(Page page, @Nullable String countryName, String document, Blocks blocks) {
        this.page = page;
        this.countryName = countryName;
        this.document = document;
        this.blocks = blocks;
    }

    /** @return what does not fit, empty where all does */
    List<String> print(Sheet sheet) {
        try {
            sheet.anchor("page-" + page.number(), -62);
            sheet.anchor(page.id(), -62);
            double top = printTop(sheet);
            Stack stack = stack(top);
            if (hasMessages()) {
                MessagePage.print(stack, sheet, FOOT);
            } else {
                stack.print(sheet, 0, top);
            }
            return stack.firstBelow(FOOT).map(this::overflow).map(List::of).orElse(List.of());
        } catch (LayoutFault fault) {
            return List.of(document + " page " + page.number() + ": " + fault.getMessage());
        }
    }

    private String overflow(Stack.Placed over) {
        return "%s page %d: %s ends at %.0f pt, the content at %.0f"
                .formatted(
                        document,
                        page.number(),
                        Names.of(over.block()),
                        over.y() + over.laid().height(),
                        FOOT);
    }

    private Stack stack(double top) {
        for (Spacing spacing : List.of(Spacing.LOOSE, Spacing.TIGHT)) {
            Stack stack = Stack.of(page.blocks(), WIDTH, top, spacing, blocks);
            if (stack.foot() <= FOOT) {
                return stack;
            }
        }
        return Stack.of(page.blocks(), WIDTH, top, Spacing.CLOSE, blocks);
    }

    private boolean hasMessages() {
        return page.blocks().stream().anyMatch(Block.Message.class::isInstance);
    }

    /** @return where the blocks begin */
    private double printTop(Sheet sheet) {
        double y = 0;
        if (!page.kicker().isEmpty()) {
            y += print(sheet, page.kicker(), "Kicker", y);
        }
        if (countryName != null) {
            sheet.bookmark(1, countryName, 0);
            y += print(sheet, countryName, "CountryName", y);
            return printSentence(sheet, y + 2);
        }
        sheet.bookmark(2, page.title(), 0);
        y += printTitle(sheet, y);
        if (page.lead() != null && !page.lead().isEmpty()) {
            String style = hasMessages() ? "LeadSmall" : "Lead";
            y = grid(y + 2);
            Laid lead = blocks.paragraph(page.lead(), style, hasMessages() ? WIDTH : LEAD_MEASURE);
            lead.print(sheet, 0, y);
            y += lead.height() + (hasMessages() ? 3 : 7);
            return Math.ceil(y / (GRID / 2)) * (GRID / 2);
        }
        return grid(y + 3);
    }

    /** The one sentence of a brief, in one colour: its figures lead to their numbers all the same. */
    private double printSentence(Sheet sheet, double y) {
        TextStyle style = blocks.styles().text("LeadBold");
        List<Block.Run> runs = page.lead() == null ? List.of(Block.Run.of(page.title())) : page.lead();
        List<Piece> pieces = Piece.of(runs, style, style, blocks.targets()).stream()
                .map(piece -> piece.in(style.colour()))
                .toList();
        Laid sentence = Laid.text(Typesetter.lines(pieces, WIDTH), style);
        sentence.print(sheet, 0, y);
        return Math.ceil((y + sentence.height() + 3) / (GRID / 2)) * (GRID / 2);
    }

    private double print(Sheet sheet, String text, String styleName, double y) {
        TextStyle style = blocks.styles().text(styleName);
        List<TextLine> lines = Typesetter.lines(text, style, WIDTH);
        sheet.lines(lines, style, 0, y, WIDTH, Sheet.Side.LEFT);
        return lines.size() * style.leading();
    }

    /** Two lines at most; where the size for titles does not do, the next smaller. */
    private double printTitle(Sheet sheet, double y) {
        for (String name : List.of("H1", "H1Long", "H1Longest")) {
            TextStyle style = blocks.styles().text(name);
            List<TextLine> lines = Typesetter.lines(page.title(), style, WIDTH);
            if (lines.size() <= 2) {
                sheet.lines(new ArrayList<>(lines), style, 0, y, WIDTH, Sheet.Side.LEFT);
                return lines.size() * style.leading();
            }
        }
        throw new LayoutFault("the title takes more than two lines: '" + page.title() + "'");
    }

    private static double grid(double y) {
        return Math.ceil(y / GRID) * GRID;
    }
}
