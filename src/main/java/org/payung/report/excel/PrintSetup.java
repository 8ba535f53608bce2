package org.payung.report.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.payung.report.WorkbookModel;
import org.payung.report.WorkbookModel.Sheet;

/** Prints each sheet one page wide on A4, tables and charts landscape, with release and page at the foot. */
final class PrintSetup {

    private static final double MARGIN_INCHES = 0.6;

    private PrintSetup() {}

    static void apply(XSSFSheet sheet, Sheet model, WorkbookModel workbook) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(model.kind().isTable() || model.chart() != null);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        for (PageMargin margin :
                new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM}) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.getFooter().setLeft(escaped(workbook.release() + " · " + workbook.asOf() + " · " + model.name()));
        sheet.getFooter().setRight("&P / &N");
    }

    /** In a footer the ampersand begins a code. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
