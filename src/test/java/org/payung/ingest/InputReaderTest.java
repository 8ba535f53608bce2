package org.payung.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.catalogue.SourceMapping;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.testkit.SmallCatalogue;

class InputReaderTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    @TempDir
    Path folder;

    private static IngestedFile read(String name) {
        return new InputReader(SmallCatalogue.ofAFewAreas().build()).read(new InputFile(BROKEN.resolve(name), name));
    }

    @Test
    void theMultiplierIsApplied() {
        Observation figure = read("semicolons-and-mark.csv").observations().get(0);

        assertThat(figure.value()).isEqualByComparingTo("8430000");
        assertThat(figure.location()).hasToString("semicolons-and-mark.csv line 2");
    }

    @Test
    void aLegacyFileKeepsItsLetters() {
        assertThat(read("windows-1252.csv").observations())
                .extracting(Observation::note)
                .containsExactly("Enqu\u00eate");
    }

    @Test
    void theQuarterOfIlostatIsAQuarter() {
        assertThat(read("bad-period.csv").observations())
                .extracting(Observation::period)
                .containsExactly(Period.quarter(2022, 3));
    }

    @Test
    void aBadCellOfAWorkbookIsNamedByItsAddress() throws IOException {
        Path file = folder.resolve("office.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("data");
            write(sheet, 2, "Country", "Year", "Unemployed");
            write(sheet, 4, "Indonesia", "2023", "7,855");
            write(sheet, 5, "Viet Nam", "2023", "1068");
            workbook.write(out);
        }

        IngestedFile read = new InputReader(
                        SmallCatalogue.ofAFewAreas().source(office()).build())
                .read(new InputFile(file, "office.xlsx"));

        assertThat(read.counts()).isEqualTo(new RowCounts(2, 1, 1, 0));
        assertThat(read.findings())
                .extracting(Finding::message)
                .containsExactly("office.xlsx data!C5: column 'Unemployed' holds '7,855', expected a number such as"
                        + " 1204.5, without separators of thousands");
        assertThat(read.observations().get(0).cell()).hasToString("UNEMPLOYED.VNM._Z._T._T._T:2023");
    }

    private static void write(Sheet sheet, int row, String... cells) {
        Row line = sheet.createRow(row);
        for (int column = 0; column < cells.length; column++) {
            line.createCell(column).setCellValue(cells[column]);
        }
    }

    private static SourceMapping office() {
        return new SourceMapping(
                "office",
                "office.yml",
                "xlsx",
                List.of("Country", "Year", "Unemployed"),
                Map.of("area", "Country", "period", "Year", "value", "Unemployed"),
                Map.of(
                        "concept", "UNEMPLOYED",
                        "source", "Office",
                        "source_release", "2024",
                        "release_date", "2024-06-30"),
                Map.of(),
                Map.of(),
                Map.of(),
                "hash");
    }
}
