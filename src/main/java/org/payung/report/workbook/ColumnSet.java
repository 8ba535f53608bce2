package org.payung.report.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.payung.catalogue.Layout;
import org.payung.report.WorkbookModel.Column;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
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

    /** The column as wide as its longest text, up to what the file allows; as it is where the file allows no more. */
    Column fitted(String id, Column column, Stream<SheetCell> cells) {
        double most = Double.parseDouble(Settings.of(layout, id).text("up-to", "0"));
        double longest = cells.mapToInt(ColumnSet::length).max().orElse(0);
        double width = Math.max(column.widthCharacters(), Math.min(most, longest));
        return new Column(column.head(), width, column.right(), column.bold(), column.format());
    }

    private static int length(SheetCell cell) {
        return cell instanceof TextCell text ? text.text().length() : 0;
    }

    /** A column without head, as on the cover. */
    Column bare(String id) {
        return column(id, "");
    }
}
