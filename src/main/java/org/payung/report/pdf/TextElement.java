package org.payung.report.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JRDefaultStyleProvider;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.LineSpacingEnum;
import org.payung.report.pdf.drawing.Typeface;

/** Makes a print element of lines that are already broken, so roomy that JasperReports has nothing to break or drop. */
final class TextElement {

    private static final int ROOM = 4;

    private TextElement() {}

    static JRPrintText of(
            List<TextLine> lines,
            TextStyle style,
            Rectangle2D place,
            Sheet.Side side,
            JRDefaultStyleProvider defaults) {
        JRBasePrintText text = new JRBasePrintText(defaults);
        text.setStyle(style.jasper());
        text.getParagraph().setLineSpacing(LineSpacingEnum.FIXED);
        text.getParagraph()
                .setLineSpacingSize((float) (style.leading() - style.face().descent() * style.size()));
        setText(text, lines, style);
        setPlace(text, lines, style, place, side);
        return text;
    }

    private static void setPlace(
            JRBasePrintText text, List<TextLine> lines, TextStyle style, Rectangle2D place, Sheet.Side side) {
        double needed = lines.stream().mapToDouble(TextLine::width).max().orElse(0) + ROOM;
        double width = side == Sheet.Side.LEFT ? needed : Math.max(needed, place.getWidth());
        double left = switch (side) {
            case LEFT -> place.getX();
            case RIGHT -> place.getMaxX() - width;
            case CENTRE -> place.getCenterX() - width / 2;
        };
        text.setX((int) Math.round(left));
        text.setWidth((int) Math.ceil(width) + (int) (2 * (left - Math.floor(left))));
        if (side == Sheet.Side.RIGHT) {
            text.setX((int) Math.round(place.getMaxX()) - text.getWidth());
        }
        text.setY((int) Math.round(place.getY() + style.halfLeading()));
        float height = (float) (lines.size() * style.leading() + style.size());
        text.setHeight((int) Math.ceil(height));
        text.setTextHeight(height);
        text.setHorizontalTextAlign(
                switch (side) {
                    case LEFT -> HorizontalTextAlignEnum.LEFT;
                    case RIGHT -> HorizontalTextAlignEnum.RIGHT;
                    case CENTRE -> HorizontalTextAlignEnum.CENTER;
                });
    }

    private static void setText(JRBasePrintText text, List<TextLine> lines, TextStyle style) {
        boolean plain = lines.stream()
                .flatMap(line -> line.pieces().stream())
                .allMatch(piece -> piece.style().equals(style) && piece.colour().equals(style.colour()));
        if (plain) {
            text.setText(lines.stream().map(TextLine::text).collect(Collectors.joining("\n")));
        } else {
            text.setMarkup(JRCommonText.MARKUP_STYLED_TEXT);
            text.setText(lines.stream()
                    .map(line -> line.pieces().stream()
                            .map(piece -> markup(piece, style))
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static String markup(Piece piece, TextStyle base) {
        String words = piece.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        TextStyle style = piece.style();
        if (style.equals(base) && piece.colour().equals(base.colour())) {
            return words;
        }
        return "<style isBold=\"" + (style.face() != Typeface.SANS) + "\" size=\"" + style.size() + "\" forecolor=\""
                + hex(piece.colour()) + "\">" + words + "</style>";
    }

    private static String hex(Color colour) {
        return "#%06X".formatted(colour.getRGB() & 0xFFFFFF);
    }
}
