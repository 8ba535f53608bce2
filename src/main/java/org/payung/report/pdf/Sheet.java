package org.payung.report.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.base.JRBasePrintImage;
import net.sf.jasperreports.engine.base.JRBasePrintLine;
import net.sf.jasperreports.engine.base.JRBasePrintRectangle;
import net.sf.jasperreports.engine.fill.JRTemplatePrintFrame;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import org.jspecify.annotations.Nullable;
import org.payung.report.pdf.drawing.Picture;

/** One page on which is printed: all places are points from the top left corner of its frame. */
final class Sheet {

    /** How a line stands between left and right. */
    enum Side {
        LEFT,
        RIGHT,
        CENTRE
    }

    private final JRTemplatePrintFrame frame;
    private final JRDefaultStyleProvider defaults;
    private final Styles styles;
    private final Furniture furniture;
    private final int page;

    Sheet(JRTemplatePrintFrame frame, JRDefaultStyleProvider defaults, Styles styles, Furniture furniture, int page) {
        this.frame = frame;
        this.defaults = defaults;
        this.styles = styles;
        this.furniture = furniture;
        this.page = page;
    }

    /** Prints lines and makes links of the pieces that lead somewhere. */
    void lines(List<TextLine> lines, TextStyle style, double x, double y, double width, Side side) {
        if (lines.isEmpty()) {
            return;
        }
        add(TextElement.of(lines, style, new Rectangle2D.Double(x, y, width, 0), side, defaults));
        for (int i = 0; i < lines.size(); i++) {
            link(lines.get(i), start(lines.get(i), x, width, side), y + i * style.leading(), style);
        }
    }

    private static double start(TextLine line, double x, double width, Side side) {
        return switch (side) {
            case LEFT -> x;
            case RIGHT -> x + width - line.width();
            case CENTRE -> x + (width - line.width()) / 2;
        };
    }

    private void link(TextLine line, double x, double y, TextStyle style) {
        double at = x;
        for (Piece piece : line.pieces()) {
            if (piece.target() != null) {
                double top = y + style.baseline() - 0.80 * style.size();
                link(
                        new Rectangle2D.Double(at, top, piece.width(), 1.06 * style.size()),
                        piece.target(),
                        piece.text().strip());
            }
            at += piece.width();
        }
    }

    void text(String text, TextStyle style, double x, double y, double width, Side side, @Nullable Target target) {
        if (!text.isEmpty()) {
            List<TextLine> line =
                    List.of(new TextLine(List.of(Piece.of(text, style).to(target))));
            lines(line, style, x, y, width, side);
        }
    }

    /** A level line of the weight and colour of a style. */
    void rule(String style, double x, double y, double width) {
        JRBasePrintLine line = new JRBasePrintLine(defaults);
        line.setStyle(styles.named(style));
        place(line, x, y, width, 1);
    }

    void box(String style, double x, double y, double width, double height) {
        JRBasePrintRectangle box = new JRBasePrintRectangle(defaults);
        box.setStyle(styles.named(style));
        place(box, x, y, width, height);
    }

    /** @throws LayoutFault where a label leaves the picture: it would be cut off at its edge */
    void picture(Picture picture, double x, double y) {
        picture.cutOff().ifPresent(label -> {
            throw new LayoutFault("the label '%s' leaves its drawing of %.0f x %.0f pt"
                    .formatted(label.text(), picture.width(), picture.height()));
        });
        JRBasePrintImage image = new JRBasePrintImage(defaults);
        image.setScaleImage(ScaleImageEnum.FILL_FRAME);
        image.setUsingCache(false);
        double width = Math.ceil(picture.width());
        double height = Math.ceil(picture.height());
        image.setRenderer(new PictureRenderer(picture, width, height));
        place(image, x, y, width, height);
    }

    void link(Rectangle2D area, Target target, String words) {
        Rectangle2D onPage = new Rectangle2D.Double(
                area.getX() + frame.getX(), area.getY() + frame.getY(), area.getWidth(), area.getHeight());
        furniture.add(new Furniture.Link(page, onPage, target, words + " " + target.place()));
    }

    void anchor(String name, double y) {
        furniture.add(new Furniture.Anchor(name, page, y + frame.getY()));
    }

    void bookmark(int level, String title, double y) {
        furniture.add(new Furniture.Bookmark(level, title, page, y + frame.getY()));
    }

    private void place(JRPrintElement element, double x, double y, double width, double height) {
        int left = (int) Math.round(x);
        int top = (int) Math.round(y);
        element.setX(left);
        element.setY(top);
        element.setWidth((int) Math.round(x + width) - left);
        element.setHeight(Math.max(1, (int) Math.round(y + height) - top));
        add(element);
    }

    private void add(JRPrintElement element) {
        frame.addElement(element);
    }
}
