package org.payung.report.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What a document has beside its print: links, the places they lead to, and bookmarks. Pages count from 0. */
final class Furniture {

    /** @param words for those who do not see the page */
    record Link(int page, Rectangle2D area, Target target, String words) {}

    record Anchor(String name, int page, double y) {}

    record Bookmark(int level, String title, int page, double y) {}

    private final List<Link> links = new ArrayList<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    void add(Link link) {
        links.add(link);
    }

    void add(Anchor anchor) {
        anchors.add(anchor);
    }

    void add(Bookmark bookmark) {
        bookmarks.add(bookmark);
    }

    List<Link> links() {
        return links;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }
}
