package org.payung.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.text.Marks;

/** Rows of figures that the meeting asks for and nobody has sent yet: their place is kept, the gap is the message. */
record Awaited(Book book) {

    private static final List<String> EMPTY = List.of(
            "scheme", "sex", "breakdown", "unit", "value", "lower", "upper", "nature", "source-row", "number-id");

    Map<String, SheetCell> row(String area, String indicator) {
        Map<String, SheetCell> row = new HashMap<>();
        EMPTY.forEach(column -> row.put(column, Rows.notReceived()));
        row.put("area-code", new TextCell(area));
        row.put("area", new TextCell(book.areaName(area)));
        row.put("indicator", new TextCell(indicator));
        row.put("indicator-name", new TextCell(book.words().say("sheet.awaited." + indicator)));
        row.put("period", new TextCell(book.input().stamp().id().period().toString()));
        row.put("mark", Rows.mark(Marks.NOT_RECEIVED));
        row.put("reason", new TextCell(book.words().say("reason.no-input")));
        return row;
    }
}
