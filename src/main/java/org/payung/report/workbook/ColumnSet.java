package org.payung.report.workbook;

import java.util.List;
import org.payung.catalogue.Layout;
import org.payung.report.WorkbookModel.Column;
import org.payung.report.text.Wording;

/** The columns that sheets are made of: widths from {@code templates/excel/columns.yml}, heads from the texts. */
record ColumnSet(Layout layout, NumberFormats formats, Wording words) {

    /** @throws IllegalArgumentException if the file gives no such column */
    Column column(String id) {
        return column(id, words.say("sheet.column." + id));
    }

    /** The column with another head. */
    Column column(String id, String head) {
        Settings settings = Settings.of(layout, id);
        String format = settings.text("format", "");
        return new Column(
                head,
                settings.number("width"),
                settings.text("align", "left").equals("right"),
                settings.text("weight", "plain").equals("bold"),
                format.isEmpty() ? "" : formats.named(format));
    }

    List<Column> columns(List<String> ids) {
        return ids.stream().map(this::column).toList();
    }

    /** A column without head, as on the cover. */
    Column bare(String id) {
        return column(id, "");
    }
}
