package org.payung.report.excel;

import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFFont;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.payung.report.WorkbookModel.ChartKind;
import org.payung.report.WorkbookModel.ChartSpec;
import org.payung.report.WorkbookStyle;

/** Draws the native chart of a sheet at A8: no title inside, no legend, one fixed axis, alternative text. */
final class ChartWriter {

    private static final int FIRST_ROW = 7;
    private static final double CENTIMETRES_PER_INCH = 2.54;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final ChartSpec spec;
    private final WorkbookStyle style;

    ChartWriter(XSSFWorkbook workbook, String sheet, ChartSpec spec, WorkbookStyle style) {
        this.workbook = workbook;
        this.sheet = workbook.getSheet(sheet);
        this.spec = spec;
        this.style = style;
    }

    void write() {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(place(drawing));
        describe(drawing);
        chart.setAutoTitleDeleted(true);
        XDDFCategoryAxis labels = chart.createCategoryAxis(bars() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(bars() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(labels, values);
        XDDFChartData data = chart.createData(bars() ? ChartTypes.BAR : ChartTypes.LINE, labels, values);
        data.setVaryColors(false);
        paint(data, data.addSeries(labelSource(), valueSource()));
        chart.plot(data);
        CTTextCharacterProperties title = chart.getCTChart()
                .getPlotArea()
                .getValAxArray(0)
                .getTitle()
                .getTx()
                .getRich()
                .getPArray(0)
                .getRArray(0)
                .getRPr();
        title.setB(false);
        title.addNewLatin().setTypeface(style.type().face());
        title.setSz((int) Math.round(100 * style.chart().fontSize()));
    }

    private boolean bars() {
        return spec.kind() == ChartKind.BAR;
    }

    private XSSFClientAnchor place(XSSFDrawing drawing) {
        long height = emu(style.chart().heightCentimetres());
        long rowHeight = Math.round(style.rowHeight() * Units.EMU_PER_POINT);
        long width = emu(style.chart().widthCentimetres());
        int column = 0;
        while (width > columnWidth(column)) {
            width -= columnWidth(column);
            column++;
        }
        return drawing.createAnchor(
                0,
                0,
                (int) width,
                (int) (height % rowHeight),
                0,
                FIRST_ROW,
                column,
                FIRST_ROW + (int) (height / rowHeight));
    }

    private long columnWidth(int column) {
        return Math.round(sheet.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL);
    }

    private static long emu(double centimetres) {
        return Math.round(centimetres / CENTIMETRES_PER_INCH * Units.EMU_PER_POINT * 72);
    }

    private void describe(XSSFDrawing drawing) {
        CTNonVisualDrawingProps properties = drawing.getCTDrawing()
                .getTwoCellAnchorArray(0)
                .getGraphicFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(sheet.getSheetName());
        properties.setDescr(spec.alternativeText());
    }

    private void axes(XDDFCategoryAxis labels, XDDFValueAxis values) {
        if (bars()) {
            // the first row of the table stands at the top
            labels.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setMaximum(spec.maximum());
        values.setMajorUnit(spec.maximum() / 4);
        values.setNumberFormat("0");
        values.setTitle(spec.axisTitle());
        values.setMajorTickMark(AxisTickMark.NONE);
        labels.setMajorTickMark(AxisTickMark.NONE);
        values.getOrAddMajorGridProperties()
                .setLineProperties(ChartPaint.line(style.palette().line()));
        write(labels);
        write(values);
    }

    private void write(XDDFChartAxis axis) {
        XDDFRunProperties text = axis.getOrAddTextProperties();
        text.setFontSize(style.chart().fontSize());
        text.setFillProperties(ChartPaint.fill(style.palette().quiet()));
        text.setFonts(new XDDFFont[] {new XDDFFont(FontGroup.LATIN, style.type().face(), null, null, null)});
        axis.getOrAddShapeProperties()
                .setLineProperties(ChartPaint.line(style.palette().line()));
    }

    private void paint(XDDFChartData data, XDDFChartData.Series series) {
        XDDFShapeProperties filled = ChartPaint.filled(style.palette().link());
        if (data instanceof XDDFBarChartData bar) {
            bar.setBarDirection(BarDirection.BAR);
            bar.setGapWidth(style.chart().barGapPercent());
            series.setShapeProperties(filled);
        } else if (series instanceof XDDFLineChartData.Series dots) {
            dots.setSmooth(false);
            dots.setMarkerStyle(MarkerStyle.CIRCLE);
            // a series without line properties is invisible in LibreOffice, so it states that it has no line
            dots.setLineProperties(ChartPaint.noLine());
            dots.getCTLineSer().getMarker().addNewSpPr().set(filled.getXmlObject());
        }
    }

    private XDDFDataSource<String> labelSource() {
        return XDDFDataSourcesFactory.fromStringCellRange(data(), CellRangeAddress.valueOf(spec.labelsRange()));
    }

    private XDDFNumericalDataSource<Double> valueSource() {
        return XDDFDataSourcesFactory.fromNumericCellRange(data(), CellRangeAddress.valueOf(spec.valuesRange()));
    }

    private XSSFSheet data() {
        return workbook.getSheet(spec.dataSheet());
    }
}
