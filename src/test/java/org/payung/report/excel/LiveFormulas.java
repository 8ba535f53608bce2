package org.payung.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Computes every formula of a workbook anew and compares it with the value that stands in its cell. */
public final class LiveFormulas {

    private LiveFormulas() {}

    /** One line a formula that gives another value. */
    public static List<String> differences(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<String> differences = new ArrayList<>();
        for (Cell cell : formulas(workbook)) {
            double cached = cell.getNumericCellValue();
            CellValue computed = evaluator.evaluate(cell);
            boolean same = computed.getCellType() == CellType.NUMERIC && close(cached, computed.getNumberValue());
            if (!same) {
                differences.add(cell.getSheet().getSheetName() + "!" + cell.getAddress() + " =" + cell.getCellFormula()
                        + ": cached " + cached + ", computed " + computed);
            }
        }
        return differences;
    }

    public static int count(XSSFWorkbook workbook) {
        return formulas(workbook).size();
    }

    private static boolean close(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> found = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        found.add(cell);
                    }
                }
            }
        }
        return found;
    }
}
