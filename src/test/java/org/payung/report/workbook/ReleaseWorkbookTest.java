package org.payung.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.outcome.GroupModels;
import org.payung.outcome.OutcomeGrid;
import org.payung.report.ReportInput;
import org.payung.report.WorkbookModel;
import org.payung.report.WorkbookModel.LinkCell;
import org.payung.report.WorkbookModel.NumberCell;
import org.payung.report.WorkbookModel.Sheet;
import org.payung.report.WorkbookModel.SheetCell;
import org.payung.report.WorkbookModel.TextCell;
import org.payung.report.excel.LiveFormulas;
import org.payung.report.excel.WorkbookProof;
import org.payung.report.excel.WorkbookRenderer;
import org.payung.series.SeriesTable;
import org.payung.testkit.ShippedRelease;

class ReleaseWorkbookTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void theFileSaysWhatTheModelSays(String language) throws IOException {
        WorkbookModel model = model(language);
        assertThat(WorkbookProof.differences(model, written(model, "a.xlsx"))).isEmpty();
    }

    @Test
    void everyLiveFormulaGivesThePublishedValue() throws IOException {
        try (var in = Files.newInputStream(written(model("en"), "a.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(LiveFormulas.differences(workbook)).isEmpty();
            assertThat(LiveFormulas.count(workbook)).isGreaterThan(2000);
            assertThat(workbook.getNumCellStyles()).isLessThan(80);
        }
    }

    @Test
    void aReleaseWithoutAnyFigureHasAllItsSheets() throws IOException {
        ReportInput whole = ShippedRelease.input();
        ReportInput empty = new ReportInput(
                whole.stamp(),
                whole.catalogue(),
                OutcomeGrid.of(List.of()),
                GroupModels.NONE,
                List.of(),
                List.of(),
                SeriesTable.of(List.of()),
                whole.referenceYear());
        WorkbookModel model =
                ReleaseWorkbook.build(empty, whole.catalogue().texts().get("en"));
        assertThat(model.sheets()).hasSameSizeAs(model("en").sheets());
        assertThat(WorkbookProof.differences(model, written(model, "empty.xlsx")))
                .isEmpty();
    }

    @Test
    void everyGroupFigureIsLive() {
        for (String name : List.of("T02_coverage", "T03_groups")) {
            Sheet sheet = sheet(model("en"), name);
            int lower = column(sheet, "Lower bound (%)");
            assertThat(sheet.rows())
                    .filteredOn(row -> isGroup(row) && row.get(lower) instanceof NumberCell)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(((NumberCell) row.get(lower)).formula())
                            .as(row.toString())
                            .isNotNull());
        }
    }

    @Test
    void everyLinkLeadsToARowOfTheWorkbook() {
        WorkbookModel model = model("en");
        Set<String> places = new HashSet<>();
        for (Sheet sheet : model.sheets()) {
            int rows = sheet.preamble().size() + 1 + sheet.rows().size();
            for (int row = 1; row <= rows; row++) {
                places.add(sheet.name() + "!A" + row);
            }
        }
        assertThat(cells(model)
                        .filter(LinkCell.class::isInstance)
                        .map(LinkCell.class::cast)
                        .map(LinkCell::target)
                        .toList())
                .isNotEmpty()
                .isSubsetOf(places);
    }

    @Test
    void noCellIsForgottenAndNoSheetNameTooLong() {
        for (Sheet sheet : model("id").sheets()) {
            assertThat(sheet.name()).hasSizeLessThanOrEqualTo(31);
            assertThat(sheet.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.columns()));
        }
    }

    @Test
    void headsOfATableAreDifferent() {
        for (String language : List.of("en", "id")) {
            for (Sheet sheet : model(language).sheets()) {
                if (sheet.kind().isTable()) {
                    assertThat(sheet.columns().stream().map(WorkbookModel.Column::head))
                            .as(sheet.name())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void vietNamLeadsTheTableOfCoverage() {
        Sheet sheet = sheet(model("en"), "T02_coverage");
        List<SheetCell> first = sheet.rows().get(0);
        assertThat(first.get(0)).isEqualTo(new TextCell("VNM"));
        assertThat(first.get(column(sheet, "Value (%)"))).isInstanceOfSatisfying(NumberCell.class, number -> {
            assertThat(number.value()).isEqualTo(66.6);
            assertThat(number.formula()).startsWith("ROUND(Input_uemp!I");
        });
    }

    private static boolean isGroup(List<SheetCell> row) {
        return row.get(0) instanceof TextCell code && code.text().length() != 3;
    }

    private static Sheet sheet(WorkbookModel model, String name) {
        return model.sheets().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Sheet sheet, String head) {
        return sheet.columns().stream().map(WorkbookModel.Column::head).toList().indexOf(head);
    }

    private static Stream<SheetCell> cells(WorkbookModel model) {
        return model.sheets().stream().flatMap(sheet -> sheet.rows().stream()).flatMap(List::stream);
    }

    private Path written(WorkbookModel model, String name) throws IOException {
        Path file = folder.resolve(name);
        new WorkbookRenderer().render(model, file);
        return file;
    }

    private static WorkbookModel model(String language) {
        return ReleaseWorkbook.build(
                ShippedRelease.input(),
                ShippedRelease.input().catalogue().texts().get(language));
    }
}
