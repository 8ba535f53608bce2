package org.payung.report.workbook;

import org.payung.report.WorkbookModel.MissingMark;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;
import org.payung.series.Period;

/** Small cells that many tables share. */
final class Rows {

    /** What a reader can take in at once; a cell holds at most 32,767 characters. */
    private static final int LONGEST_TEXT = 2000;

    private Rows() {}

    /** Words of others, cut where they are too long for a cell. */
    static SheetCell foreign(String text) {
        return new TextCell(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…");
    }

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
