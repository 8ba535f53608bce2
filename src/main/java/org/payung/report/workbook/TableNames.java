package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.Layout;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.WorkbookModel.DefinedName;
import org.payung.report.WorkbookModel.Sheet;

/** Names by which a reader's own formulas find a column: {@code T02_value}, {@code T02_area}. */
final class TableNames {

    private TableNames() {}

    static List<DefinedName> of(List<Sheet> sheets, Layout layout) {
        List<DefinedName> names = new ArrayList<>();
        names.add(new DefinedName("Release", TextSheets.RELEASE_CELL));
        names.add(new DefinedName("AsOf", TextSheets.DAY_CELL));
        for (PageLayout page : layout.pages()) {
            sheets.stream()
                    .filter(each -> each.name().equals(Settings.name(page)))
                    .forEach(each -> names.addAll(of(each, page)));
        }
        return names;
    }

    private static List<DefinedName> of(Sheet sheet, PageLayout page) {
        String table = Settings.of(page).text("table", "");
        if (table.isEmpty() || sheet.rows().isEmpty()) {
            return List.of();
        }
        List<DefinedName> names = new ArrayList<>();
        List<String> columns = page.list("columns");
        for (String column : List.of("value", "area-code")) {
            if (columns.contains(column)) {
                String what = column.equals("value") ? "value" : "area";
                names.add(new DefinedName(table + "_" + what, range(sheet, columns.indexOf(column))));
            }
        }
        return names;
    }

    private static String range(Sheet sheet, int column) {
        String letter = "$" + (char) ('A' + column) + "$";
        int last = Book.FIRST_ROW + sheet.rows().size() - 1;
        return sheet.name() + "!" + letter + Book.FIRST_ROW + ":" + letter + last;
    }
}
