package org.payung.report.pdf.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The three faces of the reports, as they are embedded. Widths are the sums of the advances; there is no kerning. */
public final class Typeface {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int UNITS = 1000;

    public static final Typeface SANS = new Typeface("NotoSans-Regular");
    public static final Typeface SANS_BOLD = new Typeface("NotoSans-Bold");
    public static final Typeface SERIF_BOLD = new Typeface("NotoSerif-Bold");

    private final Font font;
    private final float[] advances = new float[0x2800];

    private Typeface(String file) {
        font = load("/fonts/" + file + ".ttf").deriveFont((float) UNITS);
        Arrays.fill(advances, Float.NaN);
    }

    /** The face at a size in points, to be drawn with. */
    public Font at(double size) {
        return font.deriveFont((float) size);
    }

    /** Width of a text in points. */
    public double width(String text, double size) {
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < advances.length ? advance(c) : UNITS;
        }
        return sum * size / UNITS;
    }

    /** Threads that meet here write the same number. */
    private float advance(char c) {
        if (Float.isNaN(advances[c])) {
            advances[c] =
                    (float) font.getStringBounds(new char[] {c}, 0, 1, EXACT).getWidth();
        }
        return advances[c];
    }

    /** Index of the first character that the face does not hold, -1 where it holds all. */
    public int firstMissing(String text) {
        return font.canDisplayUpTo(text);
    }

    /** Height above the base line, in parts of the size. */
    public double ascent() {
        return font.getLineMetrics("x", EXACT).getAscent() / UNITS;
    }

    /** Depth below the base line, in parts of the size. */
    public double descent() {
        return font.getLineMetrics("x", EXACT).getDescent() / UNITS;
    }

    private static Font load(String resource) {
        try (InputStream bytes = Typeface.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(resource + " is no TrueType font", e);
        }
    }
}
