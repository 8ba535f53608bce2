package org.payung.report.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a finished page says: its words, and the text below each link. */
final class PrintedPage {

    private static final double REACH = 0.6;

    private final String words;
    private final String letters;
    private final Map<String, List<String>> linked;

    private PrintedPage(String words, Map<String, List<String>> linked) {
        this.words = words;
        this.letters = lettersOf(words);
        this.linked = linked;
    }

    static PrintedPage read(PDDocument document, int index) throws IOException {
        Reader reader = new Reader(index + 1);
        String words = reader.getText(document);
        return new PrintedPage(words, linked(document.getPage(index), reader.positions));
    }

    /** The texts below the links that lead to a place. */
    List<String> linked(String place) {
        return linked.getOrDefault(place, List.of());
    }

    /** Whether a figure stands on the page as a whole. */
    boolean holds(String figure) {
        return Tokens.holds(words, figure);
    }

    /** Whether a text stands on the page, wherever its lines were broken. */
    boolean says(String text) {
        return letters.contains(lettersOf(text));
    }

    private static String lettersOf(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private static Map<String, List<String>> linked(PDPage page, List<TextPosition> positions) throws IOException {
        Map<String, List<String>> texts = new HashMap<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            String words = annotation.getContents();
            int space = words == null ? -1 : words.lastIndexOf(' ');
            if (words != null && space > 0) {
                Rectangle2D area = area(annotation.getRectangle(), page.getMediaBox());
                texts.computeIfAbsent(words.substring(space + 1), place -> new ArrayList<>())
                        .add(textIn(area, positions));
            }
        }
        return texts;
    }

    private static Rectangle2D area(PDRectangle place, PDRectangle page) {
        return new Rectangle2D.Double(
                place.getLowerLeftX() - REACH,
                page.getHeight() - place.getUpperRightY() - REACH,
                place.getWidth() + 2 * REACH,
                place.getHeight() + 2 * REACH);
    }

    /** Letters whose middle lies in the area, in reading order. */
    private static String textIn(Rectangle2D area, List<TextPosition> positions) {
        StringBuilder text = new StringBuilder();
        for (TextPosition position : positions) {
            double x = position.getX() + position.getWidth() / 2;
            double y = position.getY() - position.getHeight() / 2;
            if (area.contains(x, y)) {
                text.append(position.getUnicode());
            }
        }
        return text.toString();
    }

    /** Keeps where each letter stands. */
    private static final class Reader extends PDFTextStripper {

        private final List<TextPosition> positions = new ArrayList<>();

        Reader(int page) throws IOException {
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(false);
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            positions.add(position);
            super.processTextPosition(position);
        }
    }
}
