package org.payung.complete;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.check.Checked;
import org.payung.check.ObservationCheck;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.ingest.Accepted;
import org.payung.ingest.AcceptedReader;
import org.payung.ingest.IngestedFile;
import org.payung.series.Area;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;
import org.payung.testkit.ShippedTemplates;

/** The input of the repository, read, checked and completed by its templates. */
class ShippedInputTest {

    private static final Period YEAR = Period.year(2020);

    private static Catalogue catalogue;
    private static List<IngestedFile> files;
    private static Checked checked;
    private static SeriesTable completed;

    @BeforeAll
    static void readCheckAndComplete() throws IOException {
        catalogue = ShippedTemplates.catalogue();
        files = ShippedTemplates.ingest(catalogue, ShippedTemplates.INPUT);
        Accepted accepted = AcceptedReader.read(List.of(ShippedTemplates.INPUT));
        checked = new ObservationCheck(catalogue, LocalDate.of(2026, 11, 22), accepted.acceptances())
                .check(files.stream()
                        .flatMap(file -> file.observations().stream())
                        .toList());
        completed = new SeriesCompletion(catalogue).complete(checked.table(), Verdicts.of(checked.findings()));
    }

    @Test
    void everyRowIsReadWithoutAFault() {
        assertThat(files).allSatisfy(file -> {
            assertThat(file.findings()).isEmpty();
            assertThat(file.counts().stored()).isEqualTo(file.counts().read()).isPositive();
        });
    }

    @Test
    void everyErrorHasAReasonAndEveryAcceptanceAnError() {
        assertThat(checked.findings()).noneMatch(Finding::isUnacceptedError);
        assertThat(checked.findings()).extracting(Finding::code).doesNotContain("acceptance-unused");
    }

    @Test
    void everyFollowedAreaHasItsUnemployedOf2020BySex() {
        for (Area area : catalogue.followed()) {
            for (Sex sex : Sex.values()) {
                SeriesKey key = SeriesKey.total("UNEMPLOYED", area.id()).withSex(sex);
                assertThat(completed.find(key, YEAR)).as(key.toString()).isPresent();
            }
        }
    }

    @Test
    void theTotalIsReceivedButForNineAreas() {
        List<String> made = catalogue.followed().stream()
                .flatMap(area -> completed.find(SeriesKey.total("UNEMPLOYED", area.id()), YEAR).stream())
                .filter(Observation::isMade)
                .map(figure -> figure.key().area())
                .toList();

        assertThat(made).containsExactly("BGD", "CHN", "LAO", "MDV", "NPL", "PRK", "TJK", "TKM", "TLS");
    }
}
