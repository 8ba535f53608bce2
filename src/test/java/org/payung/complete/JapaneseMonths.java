package org.payung.complete;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.payung.testkit.Publishers;

/**
 * Labour force survey of the Statistics Bureau of Japan, months of 2012 to 2022, both sexes, ten thousand persons: the
 * workbook lt01-a10.xlsx.
 */
record JapaneseMonths(List<List<double[]>> sheets) {

    static final int ADJUSTED = 0;
    static final int ORIGINAL = 1;
    static final int LABOUR_FORCE = 0;
    static final int UNEMPLOYED = 1;

    private static final int FIRST_ROW = 10;
    private static final int MONTHS = 132;
    private static final int[] COLUMNS = {4, 13};

    /** The test is skipped where the workbook is not beside the repository. */
    static JapaneseMonths read() throws IOException {
        try (InputStream file = Files.newInputStream(Publishers.file("national-jpn/lt01-a10.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(file)) {
            return new JapaneseMonths(
                    List.of(months(workbook.getSheetAt(ADJUSTED)), months(workbook.getSheetAt(ORIGINAL))));
        }
    }

    /** The last eleven years of a sheet: what has a number in every column we read. */
    private static List<double[]> months(Sheet sheet) {
        List<double[]> months = new ArrayList<>();
        for (int i = FIRST_ROW; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && isNumber(row.getCell(COLUMNS[0])) && isNumber(row.getCell(COLUMNS[1]))) {
                months.add(new double[] {
                    row.getCell(COLUMNS[0]).getNumericCellValue(),
                    row.getCell(COLUMNS[1]).getNumericCellValue()
                });
            }
        }
        return months.subList(months.size() - MONTHS, months.size());
    }

    private static boolean isNumber(Cell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC;
    }

    /** Means of three months. */
    double[] quarters(int column, int sheet) {
        List<double[]> months = sheets.get(sheet);
        double[] quarters = new double[MONTHS / 3];
        for (int t = 0; t < quarters.length; t++) {
            quarters[t] =
                    (months.get(3 * t)[column] + months.get(3 * t + 1)[column] + months.get(3 * t + 2)[column]) / 3;
        }
        return quarters;
    }
}
