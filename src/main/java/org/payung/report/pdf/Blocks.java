package org.payung.report.pdf;

import java.util.List;
import org.payung.report.Block;
import org.payung.report.Drawing;
import org.payung.report.pdf.drawing.Drawings;

/** Lays out each kind of block at a width. */
final class Blocks {

    private static final double LOWER = 0.85;
    private static final double LOWER_PANELS = 0.9;
    private static final double LOW_PANELS = 200;

    private final Styles styles;
    private final Targets targets;

    Blocks(Styles styles, Targets targets) {
        this.styles = styles;
        this.targets = targets;
    }

    Styles styles() {
        return styles;
    }

    Targets targets() {
        return targets;
    }

    /** @param top distance from the top of the content, by which stacks keep to the grid */
    Laid lay(Block block, double width, double top, Spacing spacing) {
        if (block instanceof Block.Heading heading) {
            return HeadingBlock.lay(heading, width, styles);
        }
        if (block instanceof Block.TableBlock table) {
            return TableBlock.lay(table, spacing, this);
        }
        if (block instanceof Block.Chart chart) {
            return picture(chart, spacing);
        }
        if (block instanceof Block.Notes notes) {
            return NotesBlock.lay(notes, width, styles);
        }
        if (block instanceof Block.Box box) {
            return BoxBlock.lay(box, width, this);
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph.text(), paragraph.lead() ? "Lead" : "Note", width);
        }
        if (block instanceof Block.Message message) {
            return MessageBlock.lay(message, width, this);
        }
        if (block instanceof Block.Facts facts) {
            return FactsBlock.lay(facts, width, this);
        }
        if (block instanceof Block.Columns columns) {
            return ColumnsBlock.lay(columns, width, this);
        }
        if (block instanceof Block.TwoUp two) {
            return TwoUpBlock.lay(two, width, top, spacing, this);
        }
        if (block instanceof Block.Contents contents) {
            return ContentsBlock.lay(contents, width, styles);
        }
        if (block instanceof Block.NumberList numbers) {
            return NumbersBlock.lay(numbers, width, this);
        }
        Block.Space space = (Block.Space) block;
        return Laid.of(space.points(), (sheet, x, y) -> {});
    }

    Laid paragraph(List<Block.Run> runs, String styleName, double width) {
        TextStyle style = styles.text(styleName);
        return Laid.text(Typesetter.lines(Piece.of(runs, style, style.bold(), targets), width), style);
    }

    /** On a full page a single benefit path is drawn lower, and so are panels of them. */
    private Laid picture(Block.Chart chart, Spacing spacing) {
        boolean full = spacing == Spacing.LOW;
        Drawing drawing = chart.drawing();
        double height = chart.heightPoints();
        if (full && drawing instanceof Drawing.Path) {
            height *= LOWER;
        } else if (full && drawing instanceof Drawing.Panels panels && height > LOW_PANELS) {
            height *= LOWER_PANELS;
            drawing = new Drawing.Panels(
                    panels.panels(), panels.across(), panels.panelWidth(), panels.panelHeight() * LOWER_PANELS);
        }
        return new PictureBlock(
                Drawings.paint(drawing, chart.widthPoints(), height),
                chart.drawing().figures(),
                targets);
    }
}
