package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Layout.PageLayout;
import org.payung.report.WorkbookModel.Kind;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;

/** Every group by every series: value or range, bounds, averages, and what share of the weight stands behind. */
record GroupTable(Book book, GroupBasis basis, String basisSheet) {

    static final String PAGE = "groups";

    Sheet sheet(PageLayout page) {
        List<Map<String, SheetCell>> rows = new ArrayList<>();
        for (String indicator : page.list("indicators")) {
            for (String group : page.list("groups")) {
                rows.add(new GroupCells(book, basis, basisSheet, indicator, group).row());
            }
        }
        return book.table(page, Kind.TABLE, Settings.of(page).text("table"), page.list("columns"), rows);
    }
}
