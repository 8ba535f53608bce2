package org.payung.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.payung.report.WorkbookStyle;

/** The styles of one workbook: a look is made once however many cells have it, because a workbook holds few styles. */
final class CellStyles {

    /** Place of «Heading 1» among the named styles; 0 is «Normal». */
    static final int HEADING_STYLE = 1;

    private final XSSFWorkbook workbook;
    private final WorkbookStyle style;
    private final Map<Face, XSSFFont> fonts = new HashMap<>();
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();

    /** What a cell is for: face, weight, size, colour. */
    enum Face {
        TITLE,
        QUIET,
        TEXT,
        BOLD,
        HEAD,
        LINK,
        ID
    }

    /**
     * How a cell looks.
     *
     * @param indented whether its text keeps a distance from the figure at its left
     * @param ruled whether a hairline stands below it
     * @param wrap whether its text takes several lines
     * @param quoted whether its text begins like a formula and must stay text when edited
     * @param format number format, empty for text
     */
    record Look(
            Face face, boolean right, boolean indented, boolean ruled, boolean wrap, boolean quoted, String format) {
        Look with(Face other) {
            return new Look(other, right, indented, ruled, wrap, quoted, format);
        }

        Look with(String otherFormat) {
            return new Look(face, right, indented, ruled, wrap, quoted, otherFormat);
        }

        Look asQuoted() {
            return new Look(face, right, indented, ruled, wrap, true, format);
        }

        static Look of(Face face) {
            return new Look(face, false, false, false, false, false, "");
        }
    }

    CellStyles(XSSFWorkbook workbook, WorkbookStyle style) {
        this.workbook = workbook;
        this.style = style;
        dress(workbook.getFontAt(0), Face.TEXT);
        fonts.put(Face.TEXT, workbook.getFontAt(0));
        CTXf heading = CTXf.Factory.newInstance();
        heading.setNumFmtId(0);
        heading.setFontId(font(Face.TITLE).getIndex());
        heading.setFillId(0);
        heading.setBorderId(0);
        heading.setApplyFont(true);
        workbook.getStylesSource().putCellStyleXf(heading);
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle made = workbook.createCellStyle();
        made.setFont(font(look.face()));
        made.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        made.setVerticalAlignment(
                look.wrap() && look.face() != Face.HEAD ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM);
        made.setIndention((short) (look.indented() ? 1 : 0));
        made.setWrapText(look.wrap());
        made.setQuotePrefixed(look.quoted());
        if (!look.format().isEmpty()) {
            made.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        if (look.ruled()) {
            made.setBorderBottom(BorderStyle.HAIR);
            made.setBottomBorderColor(colour(style.palette().line()));
        }
        if (look.face() == Face.HEAD) {
            made.setFillForegroundColor(colour(style.palette().head()));
            made.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.face() == Face.TITLE) {
            made.getCoreXf().setXfId(HEADING_STYLE);
        }
        return made;
    }

    private XSSFFont font(Face face) {
        return fonts.computeIfAbsent(face, each -> {
            XSSFFont made = workbook.createFont();
            dress(made, each);
            return made;
        });
    }

    private void dress(XSSFFont font, Face face) {
        font.setFontName(style.type().face());
        // where the face is not installed, a reader takes its own sans serif, as a rule Arial
        font.setFamily(FontFamily.SWISS);
        font.setScheme(org.apache.poi.ss.usermodel.FontScheme.NONE);
        font.setFontHeight(size(face));
        font.setBold(face == Face.TITLE || face == Face.BOLD || face == Face.HEAD);
        font.setUnderline(face == Face.LINK ? XSSFFont.U_SINGLE : XSSFFont.U_NONE);
        font.setColor(colour(colourOf(face)));
    }

    private double size(Face face) {
        return switch (face) {
            case TITLE -> style.type().titleSize();
            case ID -> style.type().idSize();
            default -> style.type().size();
        };
    }

    private String colourOf(Face face) {
        return switch (face) {
            case TITLE -> style.palette().title();
            case QUIET -> style.palette().quiet();
            case HEAD -> style.palette().onHead();
            case LINK -> style.palette().link();
            case TEXT, BOLD, ID -> style.palette().text();
        };
    }

    private XSSFColor colour(String hex) {
        return new XSSFColor(rgb(hex), workbook.getStylesSource().getIndexedColors());
    }

    /** Red, green and blue of {@code RRGGBB}. */
    static byte[] rgb(String hex) {
        byte[] rgb = new byte[3];
        for (int i = 0; i < 3; i++) {
            rgb[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        return rgb;
    }
}
