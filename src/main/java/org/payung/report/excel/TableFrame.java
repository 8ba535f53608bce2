package org.payung.report.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.payung.report.WorkbookModel.Sheet;

/** Makes rows a table: the head stays in sight and stands on every printed page, the columns can be filtered by name. */
final class TableFrame {

    /** The columns that stay in sight: area code and area. */
    private static final int FROZEN_COLUMNS = 2;

    private TableFrame() {}

    static void apply(XSSFSheet sheet, Sheet model) {
        int head = Placement.headRow(model);
        sheet.createFreezePane(FROZEN_COLUMNS, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        if (!model.tableName().isEmpty() && !model.rows().isEmpty()) {
            name(sheet, model);
        }
    }

    private static void name(XSSFSheet sheet, Sheet model) {
        int last = Placement.firstRow(model) + model.rows().size() - 1;
        AreaReference area = new AreaReference(
                new CellReference(Placement.headRow(model), 0),
                new CellReference(last, model.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(model.tableName());
        table.setDisplayName(model.tableName());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
}
