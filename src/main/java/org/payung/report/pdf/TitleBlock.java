package org.payung.report.pdf;

import org.payung.report.ReportModel;

/** The title page: navy with the umbrella, title, facts. */
final class TitleBlock {

    private final ReportModel model;
    private final Styles styles;
    private final Targets targets;

    TitleBlock(ReportModel model, Styles styles, Targets targets) {
        this.model = model;
        this.styles = styles;
        this.targets = targets;
    }

    void print(Sheet sheet) {
        sheet.text(
                model.documentTitle(), styles.text("Cover"), 57, 540, 481, Sheet.Side.LEFT, targets.ofLink("page-2"));
    }
}
