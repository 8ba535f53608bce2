package org.payung.report.excel;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** Lines and fills of charts, from colours as {@code RRGGBB}. */
final class ChartPaint {

    private ChartPaint() {}

    static XDDFSolidFillProperties fill(String hex) {
        return new XDDFSolidFillProperties(XDDFColor.from(CellStyles.rgb(hex)));
    }

    static XDDFLineProperties line(String hex) {
        return new XDDFLineProperties(fill(hex));
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    /** A shape without border. */
    static XDDFShapeProperties filled(String hex) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill(hex));
        shape.setLineProperties(noLine());
        return shape;
    }
}
