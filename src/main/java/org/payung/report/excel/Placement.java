package org.payung.report.excel;

import org.payung.report.WorkbookModel.Column;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.LinkCell;
import org.payung.report.WorkbookModel.MissingMark;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;

/** Where the parts of a sheet stand, for the writer and for the proof; rows count from 0. */
final class Placement {

    static final String CONTENTS = "Contents!A1";
    private static final int LINK_BACK_LINE = 3;

    private Placement() {}

    static boolean hasHead(Sheet sheet) {
        return sheet.columns().stream().anyMatch(column -> !column.head().isEmpty());
    }

    static int headRow(Sheet sheet) {
        return sheet.preamble().size();
    }

    static int firstRow(Sheet sheet) {
        return headRow(sheet) + (hasHead(sheet) ? 1 : 0);
    }

    /** A4 leads back to the contents on every sheet but the first two. */
    static boolean isLinkBack(Sheet sheet, int line) {
        return line == LINK_BACK_LINE && sheet.kind() != Kind.COVER && sheet.kind() != Kind.CONTENTS;
    }

    /** The words of a cell, empty for a number. */
    static String text(SheetCell cell) {
        if (cell instanceof TextCell words) {
            return words.text();
        }
        if (cell instanceof MissingMark missing) {
            return missing.mark();
        }
        return cell instanceof LinkCell link ? link.text() : "";
    }

    static String format(NumberCell number, Column column) {
        return number.format().isEmpty() ? column.format() : number.format();
    }
}
