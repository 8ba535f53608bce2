package org.payung.report.pdf;

import java.awt.Color;
import net.sf.jasperreports.engine.JRStyle;
import org.payung.report.pdf.drawing.Palette;
import org.payung.report.pdf.drawing.Typeface;

/**
 * A text style of the template.
 *
 * @param leading distance of base lines in points
 */
record TextStyle(JRStyle jasper, String name, Typeface face, double size, double leading, Color colour) {

    static TextStyle of(JRStyle style) {
        boolean serif = "Noto Serif".equals(style.getFontName());
        boolean bold = Boolean.TRUE.equals(style.isBold());
        Typeface face = serif ? Typeface.SERIF_BOLD : bold ? Typeface.SANS_BOLD : Typeface.SANS;
        return new TextStyle(
                style,
                style.getName(),
                face,
                style.getFontSize(),
                style.getParagraph().getLineSpacingSize(),
                style.getForecolor());
    }

    /** The same in bold. */
    TextStyle bold() {
        return new TextStyle(jasper, name, Typeface.SANS_BOLD, size, leading, Palette.INK);
    }

    TextStyle in(Color other) {
        return new TextStyle(jasper, name, face, size, leading, other);
    }

    double width(String text) {
        return face.width(text, size);
    }

    /** From the top of the first line to the top of the letters' box, which Jasper places. */
    double halfLeading() {
        return (leading - (face.ascent() + face.descent()) * size) / 2;
    }

    /** From the top of the first line to its base line. */
    double baseline() {
        return halfLeading() + face.ascent() * size;
    }
}
