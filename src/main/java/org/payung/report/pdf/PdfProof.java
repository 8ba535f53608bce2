package org.payung.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.payung.report.Figure;
import org.payung.report.Page;
import org.payung.report.ReportModel;

/**
 * Reads a finished PDF again and compares it with the model. Every figure must stand on its page: where it is a link,
 * the text below the link is read; else it must be found as a whole among the words of the page. Titles and notes must
 * be there to their last letter.
 */
public final class PdfProof {

    private PdfProof() {}

    /** One line a difference, empty where file and model agree. */
    public static List<String> differences(ReportModel model, Path pdf) throws IOException {
        List<String> differences = new ArrayList<>();
        String file = model.fileName() + ".pdf";
        Targets targets = new Targets(model);
        int before = model.titlePage() == null ? 0 : 1;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int expected = model.pages().size() + before;
            if (document.getNumberOfPages() < expected) {
                return List.of(file + " has " + document.getNumberOfPages() + " pages, expected at least " + expected);
            }
            if (model.titlePage() != null) {
                PrintedPage printed = PrintedPage.read(document, 0);
                compare(printed, model.titlePage().umbrella().figures(), targets, file + " page 1", differences);
                compareTexts(printed, PrintedTexts.of(model.titlePage()), file + " page 1", differences);
            }
            for (int i = 0; i < model.pages().size(); i++) {
                Page page = model.pages().get(i);
                PrintedPage printed = PrintedPage.read(document, i + before);
                String where = file + " page " + page.number();
                compare(printed, PrintedFigures.of(page), targets, where, differences);
                compareTexts(printed, PrintedTexts.of(page), where, differences);
            }
        }
        return differences;
    }

    private static void compare(
            PrintedPage page, List<Figure> figures, Targets targets, String where, List<String> differences) {
        for (Figure figure : figures) {
            List<String> linked = page.linked(targets.anchor(figure.id()));
            boolean found = linked.isEmpty()
                    ? page.holds(figure.text())
                    : linked.stream().anyMatch(text -> Tokens.holds(text, figure.text()));
            if (!found) {
                String prints = linked.isEmpty() ? "nothing" : "'" + String.join("', '", linked) + "'";
                differences.add(
                        where + ": " + figure.id() + " prints " + prints + ", expected '" + figure.text() + "'");
            }
        }
    }

    private static void compareTexts(PrintedPage page, List<String> texts, String where, List<String> differences) {
        for (String text : texts) {
            if (!page.says(text)) {
                differences.add(where + ": lost '" + text + "'");
            }
        }
    }
}
