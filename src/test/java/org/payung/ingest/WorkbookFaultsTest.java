package org.payung.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.testkit.Publishers;
import org.payung.testkit.SmallCatalogue;

/** Workbooks that are not what they seem are refused in words a statistician understands, and nothing else happens. */
class WorkbookFaultsTest {

    @TempDir
    Path folder;

    @Test
    void aTextFileWithTheWrongName() throws IOException {
        assertThat(message("area,concept\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("figures.xlsx: a file that is not a workbook, expected a workbook saved as .xlsx");
    }

    @Test
    void anOldOrProtectedWorkbook() throws IOException {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

        assertThat(message(ole2))
                .isEqualTo("figures.xlsx: an Excel file of the old format or with a password, expected a workbook saved"
                        + " as .xlsx without a password");
    }

    @Test
    void aWorkbookCutOnItsWay() throws IOException {
        byte[] whole = Files.readAllBytes(Publishers.file("unsd-sdg/Goal1_SI_COV_asia_saved-2023-10.xlsx"));

        assertThat(message(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("figures.xlsx: a damaged or cut Excel file, expected a whole workbook, send it again");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEnd() throws IOException {
        byte[] zeros = new byte[64 << 20];

        assertThat(message(zip(Map.of("xl/worksheets/sheet1.xml", zeros))))
                .isEqualTo("figures.xlsx: part 'xl/worksheets/sheet1.xml' of the workbook unpacks to more than a"
                        + " workbook of statistics holds, expected a smaller workbook, or the same figures as CSV");
    }

    @Test
    void aWorkbookWithTwoPartsOfOneName() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", new byte[0]);
        parts.put("xl/workbook.xmm", new byte[0]);

        assertThat(message(renamed(zip(parts), "xl/workbook.xmm", "xl/workbook.xml")))
                .isEqualTo("figures.xlsx: two parts named 'xl/workbook.xml' in the workbook, expected one of each, save"
                        + " it anew");
    }

    @Test
    void aWorkbookOfTooManyParts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i <= 200; i++) {
            parts.put("xl/part" + i, new byte[0]);
        }

        assertThat(message(zip(parts)))
                .isEqualTo("figures.xlsx: more than 200 parts in the workbook, expected the sheets of figures alone");
    }

    @Test
    void aWorkbookWhosePartsAreNotXml() throws IOException {
        assertThat(message(zip(Map.of("xl/workbook.xml", "no xml".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("figures.xlsx: a damaged Excel file, expected a workbook that Excel opens without repair");
    }

    private String message(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("figures.xlsx"), content);
        IngestedFile read =
                new InputReader(SmallCatalogue.ofAFewAreas().build()).read(new InputFile(file, "figures.xlsx"));
        assertThat(read.counts()).isEqualTo(RowCounts.NONE);
        assertThat(read.findings()).hasSize(1);
        return read.findings().get(0).message();
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        return latin.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
