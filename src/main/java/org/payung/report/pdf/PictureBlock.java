package org.payung.report.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.payung.report.Figure;
import org.payung.report.pdf.drawing.Picture;

/** A picture whose numbers are links: each figure takes the first label, in painting order, that prints it. */
record PictureBlock(Picture picture, List<Figure> figures, Targets targets) implements Laid {

    @Override
    public double height() {
        return picture.height();
    }

    @Override
    public void print(Sheet sheet, double x, double y) {
        sheet.picture(picture, x, y);
        List<Picture.Label> free = new ArrayList<>(picture.labels());
        for (Figure figure : figures) {
            free.stream()
                    .filter(label -> Tokens.holds(label.text(), figure.text()))
                    .findFirst()
                    .ifPresent(label -> {
                        link(sheet, label, figure, x, y);
                        if (figures.stream().filter(label::equals).count() == 0 && !sharesLabel(label)) {
                            free.remove(label);
                        }
                    });
        }
    }

    /** A label such as {@code 23.7 to 25.7} prints two figures. */
    private boolean sharesLabel(Picture.Label label) {
        return figures.stream()
                        .map(Figure::text)
                        .distinct()
                        .filter(text -> Tokens.holds(label.text(), text))
                        .count()
                > 1;
    }

    private void link(Sheet sheet, Picture.Label label, Figure figure, double x, double y) {
        Rectangle2D bounds = label.bounds();
        Rectangle2D area =
                new Rectangle2D.Double(bounds.getX() + x, bounds.getY() + y, bounds.getWidth(), bounds.getHeight());
        sheet.link(area, targets.ofId(figure.id()), figure.text());
    }
}
