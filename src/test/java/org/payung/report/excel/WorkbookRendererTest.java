package org.payung.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookRendererTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenReadsBackWithoutDifference() throws IOException {
        assertThat(WorkbookProof.differences(SampleWorkbook.model(), written("a.xlsx")))
                .isEmpty();
    }

    @Test
    void aDifferentNumberIsFoundWithSheetAndCell() throws IOException {
        Path file = written("a.xlsx");
        assertThat(WorkbookProof.differences(SampleWorkbook.model(SampleWorkbook.table(66.7)), file))
                .containsExactly("T02_coverage!C7: expected 66.7 =ROUND(Input_uemp!B7,1) in 0.0;–0.0;0,"
                        + " found 66.6 =ROUND(Input_uemp!B7,1) in 0.0;–0.0;0");
    }

    @Test
    void bytesAreTheSameInAnotherLocaleAndTimeZone() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path here = written("a.xlsx");
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai-ca-buddhist"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Files.mismatch(written("b.xlsx"), here)).isEqualTo(-1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyLiveFormulaGivesItsCachedValue() throws IOException {
        try (XSSFWorkbook workbook = read(written("a.xlsx"))) {
            assertThat(LiveFormulas.differences(workbook)).isEmpty();
            assertThat(LiveFormulas.count(workbook)).isEqualTo(3);
        }
    }

    @Test
    void tablesAreNamedFrozenAndFiltered() throws IOException {
        try (XSSFWorkbook workbook = read(written("a.xlsx"))) {
            XSSFSheet sheet = workbook.getSheet("T02_coverage");
            XSSFTable table = sheet.getTables().get(0);
            assertThat(table.getName()).isEqualTo("tbl_T02");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A6:D10");
            assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 6);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("6:6");
            assertThat(sheet.getActiveCell().formatAsString()).isEqualTo("A1");
            assertThat(workbook.getName("T02_value").getRefersToFormula()).isEqualTo("T02_coverage!$C$7:$C$10");
            assertThat(workbook.getActiveSheetIndex()).isZero();
        }
    }

    @Test
    void nothingIsMergedOrHidden() throws IOException {
        try (XSSFWorkbook workbook = read(written("a.xlsx"))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertThat(workbook.getSheetAt(i).getMergedRegions()).isEmpty();
                assertThat(workbook.isSheetHidden(i)).isFalse();
            }
        }
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() throws IOException {
        try (XSSFWorkbook workbook = read(written("a.xlsx"))) {
            Cell cell = workbook.getSheet("T02_coverage").getRow(7).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void linksLeadToCellsThatExist() throws IOException {
        try (XSSFWorkbook workbook = read(written("a.xlsx"))) {
            List<String> targets = workbook.getSheet("T02_coverage").getHyperlinkList().stream()
                    .map(link -> link.getAddress())
                    .toList();
            assertThat(targets).contains("Contents!A1", "Input_uemp!A7");
        }
    }

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        new WorkbookRenderer().render(SampleWorkbook.model(), file);
        return file;
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
