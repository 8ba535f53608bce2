package org.payung.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.payung.report.Block;
import org.payung.report.Page;
import org.payung.report.ReportModel;

/** What stands above the blocks of a page: kicker, title and lead; in a brief the name of the country and one sentence. */
final class PageTop implements Laid {

    private static final double WIDTH = 481;
    private static final double LEAD_MEASURE = 425;
    private static final double GRID = 14;
    private static final String ENGLISH = "en";

    private record Part(Laid laid, double y) {}

    private final Page page;
    private final ReportModel model;
    private final Blocks blocks;
    private final List<Part> parts = new ArrayList<>();
    private double end;

    private PageTop(Page page, ReportModel model, Blocks blocks) {
        this.page = page;
        this.model = model;
        this.blocks = blocks;
    }

    static PageTop of(Page page, ReportModel model, Spacing spacing, Blocks blocks) {
        PageTop top = new PageTop(page, model, blocks);
        if (!page.kicker().isEmpty()) {
            top.add(page.kicker(), "Kicker", 0);
        }
        if (top.country().isEmpty()) {
            top.addTitle();
            top.addLead(spacing);
        } else {
            top.add(top.country(), "CountryName", top.end);
            top.addSentence();
        }
        return top;
    }

    /** Where the blocks begin. */
    @Override
    public double height() {
        return end;
    }

    @Override
    public void print(Sheet sheet, double x, double y) {
        sheet.anchor("page-" + page.number(), -62);
        sheet.anchor(page.id(), -62);
        if (model.titlePage() == null) {
            sheet.bookmark(1, country().isEmpty() ? page.title() : country(), 0);
        } else {
            if (beginsChapter()) {
                sheet.bookmark(1, page.chapter(), 0);
            }
            sheet.bookmark(2, page.title(), 0);
        }
        parts.forEach(part -> part.laid().print(sheet, x, y + part.y()));
    }

    private boolean beginsChapter() {
        int index = model.pages().indexOf(page);
        return index <= 0 || !model.pages().get(index - 1).chapter().equals(page.chapter());
    }

    /** The name set large on the first page of a brief, empty elsewhere. */
    private String country() {
        boolean named = model.countryName() != null && model.pages().get(0).equals(page);
        return named ? String.valueOf(model.countryName()) : "";
    }

    private void add(Laid laid, double y) {
        parts.add(new Part(laid, y));
        end = y + laid.height();
    }

    private void add(String text, String styleName, double y) {
        TextStyle style = blocks.styles().text(styleName);
        add(Laid.text(Typesetter.lines(text, style, WIDTH), style), y);
    }

    /** Two lines at most; where the size for titles does not do, or words are long, the next smaller. */
    private void addTitle() {
        for (String name : List.of("H1", "H1Long", "H1Longest")) {
            TextStyle style = blocks.styles().text(name);
            List<TextLine> lines = Typesetter.lines(page.title(), style, WIDTH);
            boolean longWords =
                    name.equals("H1") && lines.size() == 2 && !model.language().equals(ENGLISH);
            if (lines.size() <= 2 && !longWords) {
                add(Laid.text(lines, style), end);
                return;
            }
        }
        throw new LayoutFault("the title takes more than two lines: '" + page.title() + "'");
    }

    private void addLead(Spacing spacing) {
        boolean messages = page.blocks().stream().anyMatch(Block.Message.class::isInstance);
        if (page.lead() == null || page.lead().isEmpty()) {
            end = grid(end + (beginsWithRules() ? 10 : spacing.isClose() ? 3 : 6), GRID);
            return;
        }
        double measure = messages || spacing.isClose() ? WIDTH : LEAD_MEASURE;
        Laid lead = blocks.paragraph(page.lead(), messages ? "LeadSmall" : "Lead", measure);
        add(lead, grid(end + 2, spacing.isClose() ? GRID / 2 : GRID));
        end = grid(end + (messages ? 3 : beginsWithRules() ? 10 : 5), GRID / 2);
    }

    /** A rule needs more white above it than words do. */
    private boolean beginsWithRules() {
        return !page.blocks().isEmpty() && page.blocks().get(0) instanceof Block.Columns;
    }

    /** The one sentence of a brief, in one colour: its figures lead to their numbers all the same. */
    private void addSentence() {
        TextStyle style = blocks.styles().text("LeadBold");
        List<Block.Run> runs = page.lead() == null ? List.of(Block.Run.of(page.title())) : page.lead();
        List<Piece> pieces = Piece.of(runs, style, style, blocks.targets()).stream()
                .map(piece -> piece.in(style.colour()))
                .toList();
        add(Laid.text(Typesetter.lines(pieces, WIDTH), style), end + 2);
        end = grid(end + 6, GRID / 2);
    }

    private static double grid(double y, double step) {
        return Math.ceil((y - 0.01) / step) * step;
    }
}
