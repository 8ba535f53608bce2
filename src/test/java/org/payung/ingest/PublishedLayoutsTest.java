package org.payung.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesCell;
import org.payung.testkit.Publishers;
import org.payung.testkit.ShippedTemplates;

/** Files of the UN and the ILO, read by the mappings that the repository ships. */
class PublishedLayoutsTest {

    private static final String UN_EXPORT = "unsd-sdg/Goal1_SI_COV_asia_saved-2023-10.xlsx";
    private static final String UN_LONG = "unsd-sdg/2019Q1/1.3.1-SI_COV_UEMP_long.csv";
    private static final String ILOSTAT_LABELS = "ilostat/SDG_0131_SEX_SOC_RT_A_AFG_IDN_MMR_transcribed_2026-05-25.csv";
    private static final Path ILOSTAT_CODES =
            Path.of("src/test/resources/layouts/SDG_0131_SEX_SOC_RT_A_codes_2026-05-25.csv");
    private static Catalogue catalogue;

    @BeforeAll
    static void readCatalogue() throws IOException {
        catalogue = ShippedTemplates.catalogue();
    }

    private static IngestedFile read(String name) {
        return read(Publishers.file(name));
    }

    private static IngestedFile read(Path file) {
        return new InputReader(catalogue)
                .read(new InputFile(file, file.getFileName().toString()));
    }

    private static IngestedFile readInput(String name) {
        return new InputReader(catalogue).read(new InputFile(ShippedTemplates.INPUT.resolve(name), name));
    }

    @Test
    void theUnExportIsReadWholly() {
        IngestedFile file = read(UN_EXPORT);

        assertThat(file.findings()).isEmpty();
        assertThat(file.mapping()).isEqualTo("un-sdg-xlsx");
        assertThat(file.counts()).isEqualTo(new RowCounts(1087, 1087, 0, 0));
        assertThat(file.observations()).extracting(Observation::cell).doesNotHaveDuplicates();
        assertThat(file.observations().get(0).location()).hasToString("Goal1_SI_COV_asia_saved-2023-10.xlsx Sheet1!I2");
    }

    @Test
    void whatWasTypedFromTheUnExportIsWhatItSays() {
        assertThat(values(readInput("coverage/sdg-1-3-1.csv"))).isEqualTo(values(read(UN_EXPORT)));
    }

    @Test
    void areaNumber158IsTwn() {
        assertThat(read(UN_EXPORT).observations())
                .extracting(Observation::cell)
                .contains(SeriesCell.parse("SI_COV_UEMP.TWN._Z._T._T._T:2020"));
    }

    @Test
    void theLongLayoutOf2019GivesYearsAndReleaseOfItsColumns() {
        IngestedFile file = read(UN_LONG);

        assertThat(file.mapping()).isEqualTo("un-sdg-long-csv");
        assertThat(file.counts()).isEqualTo(new RowCounts(20, 20, 0, 0));
        Observation first = file.observations().get(0);
        assertThat(first.cell()).hasToString("SI_COV_UEMP.AZE._Z.F._T._T:2016");
        assertThat(first.value()).isEqualByComparingTo("0.82566");
        assertThat(first.source().release()).isEqualTo("2019.Q1.G.01");
    }

    @Test
    void ilostatWithLabelsIsWhatWasTypedFromIt() {
        IngestedFile file = read(ILOSTAT_LABELS);

        assertThat(file.counts()).isEqualTo(new RowCounts(57, 57, 0, 0));
        assertThat(values(file)).isEqualTo(values(readInput("coverage/ilostat-1-3-1.csv")));
    }

    @Test
    void ilostatWithCodesKeepsFlagsAndFiltersAreasNotOnTheList() {
        IngestedFile file = read(ILOSTAT_CODES);

        assertThat(file.findings()).isEmpty();
        assertThat(file.counts()).isEqualTo(new RowCounts(4, 3, 0, 1));
        assertThat(file.observations())
                .extracting(Observation::status)
                .isEqualTo(List.of(ObservationStatus.A, ObservationStatus.B, ObservationStatus.I));
        assertThat(file.observations().get(2).key().area()).isEqualTo("M49-001");
    }

    private static Map<String, BigDecimal> values(IngestedFile file) {
        Map<String, BigDecimal> values = new TreeMap<>();
        file.observations()
                .forEach(each -> values.put(each.cell().toString(), each.value().stripTrailingZeros()));
        return values;
    }
}
