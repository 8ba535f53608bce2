package org.payung.report.pdf.drawing;

import java.awt.Color;
import java.util.List;

/** The colours of REPORT 3. */
public final class Palette {

    public static final Color INK = new Color(0x14202B);
    public static final Color INK2 = new Color(0x475563);
    public static final Color INK3 = new Color(0x5F6B77);
    public static final Color RULE = new Color(0x8793A0);
    public static final Color HAIR = new Color(0xDDE2E7);
    public static final Color PANEL = new Color(0xF3F5F7);
    public static final Color NAVY = new Color(0x0A2F4E);
    public static final Color BLUE = new Color(0x0072B2);
    public static final Color VERMILLION = new Color(0xC7470A);
    public static final Color PURPLE = new Color(0x9C4580);
    public static final Color WHITE = Color.WHITE;

    private static final List<Color> RAMP = List.of(
            new Color(0xD6ECF9), new Color(0x92C9EC), new Color(0x479ACF), new Color(0x196BA6), new Color(0x0B3C67));

    private Palette() {}

    /** @param step 1 (light) to 5 (dark) */
    public static Color ramp(int step) {
        return RAMP.get(step - 1);
    }

    /** The colour of text on a step of the ramp. */
    public static Color onRamp(int step) {
        return step <= 3 ? INK : WHITE;
    }
}
