package org.payung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.outcome.GroupModels;
import org.payung.outcome.OutcomeGrid;
import org.payung.series.SeriesTable;

/** A release to which nobody sent a figure is printed too: the gap is the message. */
class EmptyReleaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "id"})
    void everyPageKeepsItsPlace(String language) {
        ReportInput real = RealInput.get();
        ReportInput empty = new ReportInput(
                real.stamp(),
                real.catalogue(),
                OutcomeGrid.of(List.of()),
                GroupModels.NONE,
                List.of(),
                List.of(),
                SeriesTable.of(List.of()),
                real.referenceYear());
        ReportModel model = RegionalReport.build(empty, real.catalogue().texts().get(language));
        assertThat(model.pages())
                .extracting(Page::id)
                .startsWith("contents", "messages")
                .contains("gap", "annex-a1");
        assertThat(model.pages()).allSatisfy(page -> assertThat(page.title()).isNotBlank());
    }
}
