package org.payung.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.payung.report.ReportModel;

/** Labels by which a reader's page box shows the numbers that are printed on the pages. */
final class PageNumbers {

    private PageNumbers() {}

    static void label(PDDocument document, ReportModel model) {
        PDPageLabels labels = new PDPageLabels(document);
        int page = 0;
        int expected = 0;
        if (model.titlePage() != null) {
            labels.setLabelItem(page++, from(1));
            expected = 2;
        }
        for (var each : model.pages()) {
            if (each.number() != expected || page == 0) {
                labels.setLabelItem(page, from(each.number()));
            }
            expected = each.number() + 1;
            page++;
        }
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private static PDPageLabelRange from(int number) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        range.setStart(number);
        return range;
    }
}
