package org.payung.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Finding;
import org.payung.series.Period;
import org.payung.testkit.FolderCopy;

/** Ten different faults in a copy of the shipped input give ten findings more, each at its place. */
class TenFaultsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Period QUARTER = Period.quarter(2024, 3);
    private static final String HEADER =
            "area,concept,scheme,sex,age,breakdown,period,value,unit,unit_mult,stock_flow,obs_status,nature,source,"
                    + "source_release,release_date,tier,note\n";
    private static final String GDP_ROW =
            "BTN,GDP,_Z,_T,_T,_T,%s,2500000000,USD,0,AMOUNT,A,C,National office,NO 2024,2024-09-01,1,%s\n";

    @TempDir
    private Path input;

    @BeforeEach
    void copyTheShippedInput() throws IOException {
        FolderCopy.into(Path.of("input"), input);
    }

    @Test
    void tenFaultsGiveTenFindingsMoreAndTheOtherFiguresStand() throws IOException {
        Catalogue catalogue =
                TemplateCheck.check(Path.of("templates"), AS_OF).catalogue().orElseThrow();
        List<String> before = lines(InputCheck.findings(catalogue, List.of(input), QUARTER, AS_OF));

        replace(
                "national-accounts/gdp.csv",
                "MDV,GDP,_Z,_T,_T,_T,2012,2886163997.205307",
                "MDV,GDP,_Z,_T,_T,_T,2012,28861639g7");
        replace(
                "national-accounts/gdp.csv",
                "LKA,GDP,_Z,_T,_T,_T,2011,67753284043.92818,USD,",
                "LKA,GDP,_Z,_T,_T,_T,2011,67753284043.92818,percent,");
        replace("national-accounts/gdp.csv", "VNM,GDP,_Z,_T,_T,_T,2010,", "VMN,GDP,_Z,_T,_T,_T,2010,");
        replace(
                "population/population.csv",
                "BTN,POPULATION,_Z,F,Y15T24,_T,2005,69.523",
                "BTN,POPULATION,_Z,F,Y15T24,_T,2005,-69.523");
        replace(
                "coverage/sdg-1-3-1.csv",
                "BTN,SI_COV_CHLD,_Z,_T,_T,_T,2020,13.5,",
                "BTN,SI_COV_CHLD,_Z,_T,_T,_T,2020,140,");
        write("extra/cut.csv", HEADER + GDP_ROW.formatted("2024", "") + "BTN,GDP,_Z,_T,_T");
        write("extra/duplicate.csv", HEADER + GDP_ROW.formatted("2025", "") + GDP_ROW.formatted("2025", ""));
        write("extra/empty.csv", "");
        Files.write(
                input.resolve("extra/legacy.csv"),
                (HEADER
                                + "BTN,GDP,_Z,_T,_T,_T,2026,2500000000,USD,0,AMOUNT,A,C,Bureau g\u00e9n\u00e9ral,BG 2024,2024-09-01,1,\n")
                        .getBytes(Charset.forName("windows-1252")));
        write(
                "extra/missing-column.csv",
                HEADER.replace("value,", "") + "BTN,GDP,_Z,_T,_T,_T,2024,USD,0,AMOUNT,A,C,a,b,2024-09-01,1,\n");

        List<String> after = lines(InputCheck.findings(catalogue, List.of(input), QUARTER, AS_OF));
        List<String> more = new ArrayList<>(after);
        before.forEach(more::remove);
        List<String> fewer = new ArrayList<>(before);
        after.forEach(fewer::remove);

        assertThat(fewer).isEmpty();
        assertThat(more)
                .containsExactlyInAnyOrder(
                        "error V01 SI_COV_CHLD of BTN 2020 is 140, expected a percentage from 0 to 100",
                        "error bad-number national-accounts/gdp.csv line 468: column 'value' holds '28861639g7', expected a number such as 1204.5, without separators of thousands",
                        "error cut-file extra/cut.csv line 3: 5 cells in the last row, the file seems cut, expected 18 as in the header",
                        "error duplicate-key extra/duplicate.csv line 3: GDP of BTN 2025 stands already at extra/duplicate.csv line 2, expected each figure once in a file",
                        "error empty-file extra/empty.csv: the file is empty, expected a header and rows",
                        "error missing-column extra/missing-column.csv line 1: the header has 'area', 'concept', 'scheme', 'sex', 'age', 'breakdown', 'period', 'unit', 'unit_mult', 'stock_flow', 'obs_status', 'nature', 'source', 'source_release', 'release_date', 'tier', 'note', expected also 'value' of layout 'payung-csv'",
                        "error negative-count population/population.csv line 435: column 'value' holds '-69.523', expected a count of zero or more",
                        "error unknown-area national-accounts/gdp.csv line 778: column 'area' holds 'VMN', expected an area of areas.csv by id, M49 number or name, did you mean 'VNM'",
                        "error wrong-unit national-accounts/gdp.csv line 443: column 'unit' holds 'percent', expected a currency such as IDR or IDR/month for GDP",
                        "warning legacy-encoding extra/legacy.csv: the text is not valid UTF-8, read as Windows-1252, expected UTF-8");
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().code() + " " + finding.code() + " " + finding.message())
                .toList();
    }

    private void replace(String file, String found, String with) throws IOException {
        Path path = input.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(found);
        Files.writeString(path, text.replace(found, with));
    }

    private void write(String file, String text) throws IOException {
        Path path = input.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }
}
