package org.payung.report.workbook;

import org.payung.report.WorkbookModel.MissingMark;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;
import org.payung.series.Period;

/** Small cells that many tables share. */
final class Rows {

    private Rows() {}

    /** A year is a number, any other period its text. */
    static SheetCell period(Period period) {
        return period.isYear() ? new NumberCell(period.year()) : new TextCell(period.toString());
    }

    static String bracketed(String mark) {
        return "[" + mark + "]";
    }

    /** The mark column: empty where a figure has none. */
    static SheetCell mark(String mark) {
        return new TextCell(mark.isEmpty() ? "" : bracketed(mark));
    }

    static SheetCell notReceived() {
        return new MissingMark(bracketed(Marks.NOT_RECEIVED));
    }

    static SheetCell notApplicable() {
        return new MissingMark(bracketed(Marks.NOT_APPLICABLE));
    }
}
