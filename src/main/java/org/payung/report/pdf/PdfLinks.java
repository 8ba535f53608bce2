package org.payung.report.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Links over the numbers and the places that they lead to. */
final class PdfLinks {

    private final PDDocument document;
    private final Furniture furniture;
    private final Map<String, Furniture.Anchor> anchors = new TreeMap<>();

    PdfLinks(PDDocument document, Furniture furniture) {
        this.document = document;
        this.furniture = furniture;
        furniture.anchors().forEach(anchor -> anchors.putIfAbsent(anchor.name(), anchor));
    }

    void add() throws IOException {
        addPlaces();
        Map<Integer, List<PDAnnotation>> byPage = new TreeMap<>();
        for (Furniture.Link link : furniture.links()) {
            PDAction action = action(link.target());
            if (action != null) {
                byPage.computeIfAbsent(link.page(), page -> new ArrayList<>()).add(annotation(link, action));
            }
        }
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            document.getPage(page).setAnnotations(byPage.getOrDefault(page, List.of()));
            if (!byPage.containsKey(page)) {
                document.getPage(page).getCOSObject().removeItem(COSName.ANNOTS);
            }
        }
    }

    private void addPlaces() {
        Map<String, PDPageDestination> places = new TreeMap<>();
        anchors.values().forEach(anchor -> places.put(anchor.name(), place(anchor.page(), anchor.y())));
        PDDestinationNameTreeNode tree = new PDDestinationNameTreeNode();
        tree.setNames(places);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
        names.setDests(tree);
        document.getDocumentCatalog().setNames(names);
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.DESTS);
    }

    private PDPageXYZDestination place(int page, double y) {
        PDPage sheet = document.getPage(page);
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet);
        place.setTop((int)
                Math.min(sheet.getMediaBox().getHeight(), sheet.getMediaBox().getHeight() - y + 12));
        return place;
    }

    /** @return null for a place that this document does not have */
    private @org.jspecify.annotations.Nullable PDAction action(Target target) {
        if (target instanceof Target.Inside inside) {
            if (!anchors.containsKey(inside.anchor())) {
                return null;
            }
            PDActionGoTo go = new PDActionGoTo();
            go.setDestination(new PDNamedDestination(inside.anchor()));
            return go;
        }
        PDActionURI uri = new PDActionURI();
        uri.setURI(((Target.Outside) target).address());
        return uri;
    }

    private PDAnnotationLink annotation(Furniture.Link link, PDAction action) {
        Rectangle2D area = link.area();
        double height = document.getPage(link.page()).getMediaBox().getHeight();
        PDRectangle place = new PDRectangle();
        place.setLowerLeftX(rounded(area.getMinX()));
        place.setLowerLeftY(rounded(height - area.getMaxY()));
        place.setUpperRightX(rounded(area.getMaxX()));
        place.setUpperRightY(rounded(height - area.getMinY()));
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(place);
        annotation.setPrinted(true);
        annotation.setContents(link.words());
        annotation.setHighlightMode(PDAnnotationLink.HIGHLIGHT_MODE_INVERT);
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        annotation.setBorder(border);
        annotation.setAction(action);
        return annotation;
    }

    private static float rounded(double points) {
        return (float) (Math.rint(points * 100) / 100);
    }
}
