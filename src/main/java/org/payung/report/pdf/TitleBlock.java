package org.payung.report.pdf;

import java.util.List;
import java.util.Objects;
import org.payung.report.ReportModel;
import org.payung.report.TitlePage;
import org.payung.report.pdf.drawing.Drawings;

/** The title page (REPORT 8): navy with the umbrella above, title, facts and disclaimer below. */
final class TitleBlock {

    private static final double LEFT = 57;
    private static final double WIDTH = 481;
    private static final double FACT_GUTTER = 11;

    private final TitlePage page;
    private final Styles styles;
    private final Targets targets;

    TitleBlock(ReportModel model, Styles styles, Targets targets) {
        this.page = Objects.requireNonNull(model.titlePage());
        this.styles = styles;
        this.targets = targets;
    }

    void print(Sheet sheet) {
        sheet.anchor("page-1", 0);
        sheet.picture(Drawings.emblem(), LEFT, 49);
        sheet.text(page.product(), product(), 83, 50, 200, Sheet.Side.LEFT, null);
        sheet.text(page.occasion(), styles.text("Occasion"), LEFT, 51, WIDTH, Sheet.Side.RIGHT, null);
        new PictureBlock(
                        Drawings.paint(page.umbrella(), 499, 312),
                        page.umbrella().figures(),
                        targets)
                .print(sheet, 48, 108);
        caption(sheet);
        double y = title(sheet);
        lines(sheet, page.subtitle(), "Subtitle", y + 6);
        facts(sheet, 735);
        lines(sheet, page.disclaimer(), "Disclaimer", 772);
    }

    private TextStyle product() {
        return styles.text("Product");
    }

    private void caption(Sheet sheet) {
        lines(sheet, page.caption(), "Caption", 447);
    }

    private double title(Sheet sheet) {
        TextStyle cover = styles.text("Cover");
        List<TextLine> lines = Typesetter.lines(page.title(), cover, WIDTH);
        sheet.lines(lines, cover, LEFT, 538, WIDTH, Sheet.Side.LEFT);
        return 538 + lines.size() * cover.leading();
    }

    private void lines(Sheet sheet, String text, String styleName, double y) {
        TextStyle style = styles.text(styleName);
        sheet.lines(Typesetter.lines(text, style, WIDTH), style, LEFT, y, WIDTH, Sheet.Side.LEFT);
    }

    private void facts(Sheet sheet, double y) {
        double column =
                (WIDTH - FACT_GUTTER * (page.facts().size() - 1)) / page.facts().size();
        sheet.rule("RuleFacts", LEFT, y, WIDTH);
        TextStyle label = styles.text("FactLabel");
        TextStyle value = styles.text("FactValue");
        for (int i = 0; i < page.facts().size(); i++) {
            double x = LEFT + i * (column + FACT_GUTTER);
            TitlePage.Fact fact = page.facts().get(i);
            sheet.text(fact.label(), label, x, y + 6, column, Sheet.Side.LEFT, null);
            sheet.text(fact.value(), value, x, y + 18, column, Sheet.Side.LEFT, null);
        }
    }
}
