package org.payung.report.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks: chapter, page title, table or figure, in the words that stand on the page. */
final class PdfOutline {

    private record Open(int level, PDOutlineNode node) {}

    private final PDDocument document;
    private final Furniture furniture;

    PdfOutline(PDDocument document, Furniture furniture) {
        this.document = document;
        this.furniture = furniture;
    }

    void add() {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(0, outline));
        for (Furniture.Bookmark bookmark : furniture.bookmarks()) {
            while (open.element().level() >= bookmark.level()) {
                open.pop();
            }
            PDOutlineItem item = item(bookmark);
            open.element().node().addLast(item);
            open.push(new Open(bookmark.level(), item));
        }
        for (PDOutlineItem chapter : outline.children()) {
            chapter.openNode();
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private PDOutlineItem item(Furniture.Bookmark bookmark) {
        PDPage page = document.getPage(bookmark.page());
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        double height = page.getMediaBox().getHeight();
        place.setTop((int) Math.min(height, height - bookmark.y() + 12));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(place);
        return item;
    }
}
