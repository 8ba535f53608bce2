package org.payung.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** The texts of one workbook, each handed to POI once: it writes a text out as XML whenever it is asked for its number. */
final class SharedTexts {

    private final Map<String, String> numbers = new HashMap<>();

    /** Writes the text as text; a cell without text keeps its style alone. */
    void write(XSSFCell cell, String text) {
        if (text.isEmpty()) {
            return;
        }
        String number = numbers.get(text);
        if (number == null) {
            cell.setCellValue(text);
            numbers.put(text, cell.getCTCell().getV());
        } else {
            cell.getCTCell().setT(STCellType.S);
            cell.getCTCell().setV(number);
        }
    }
}
