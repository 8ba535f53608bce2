package org.payung.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.payung.testkit.Received.OLDER;
import static org.payung.testkit.Received.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.FindingState;
import org.payung.finding.Severity;
import org.payung.finding.Verdicts;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.testkit.SmallCatalogue;

class ObservationCheckTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 10, 1);
    private static final String CELL = "SI_COV_UEMP.KAZ._Z._T._T._T:2020";
    private static final Observation FAULTY = figure(CELL, "140");

    private final Catalogue catalogue = SmallCatalogue.ofAFewAreas()
            .check("V01", Severity.ERROR, Map.of("below", 0.0, "above", 105.0))
            .build();

    private Checked check(List<Observation> received, Acceptance... words) {
        return new ObservationCheck(catalogue, AS_OF, List.of(words)).check(received);
    }

    private static Acceptance word(String value) {
        return new Acceptance("V01", CELL, value, "as published", "a statistician", AS_OF);
    }

    @Test
    void anErrorSetsTheValueAsideAndNoOlderOneTakesItsPlace() {
        Checked checked = check(List.of(FAULTY, figure(CELL, "14", OLDER)));

        assertThat(checked.table().size()).isZero();
        assertThat(Verdicts.of(checked.findings()).isSetAside(SeriesCell.parse(CELL)))
                .isTrue();
    }

    @Test
    void anAcceptedErrorKeepsItsValueAndStaysVisible() {
        Checked checked = check(List.of(FAULTY), word("140.0"));

        assertThat(checked.table().stream()).containsExactly(FAULTY);
        assertThat(checked.findings()).extracting(Finding::state).containsExactly(FindingState.ACCEPTED);
        assertThat(Verdicts.of(checked.findings()).isQueried(SeriesCell.parse(CELL)))
                .isTrue();
    }

    @Test
    void aWordOnAnotherValueAcceptsNothingAndIsSaidTo() {
        Checked checked = check(List.of(FAULTY), word("141"));

        assertThat(checked.table().size()).isZero();
        assertThat(checked.findings())
                .extracting(Finding::message)
                .contains("accepted.csv: V01 on " + CELL + " with value 141 accepts nothing, the value is now 140");
    }

    @Test
    void aWordOnWhatIsRightIsSaidToBeUnused() {
        assertThat(check(List.of(figure(CELL, "14")), word("14")).findings())
                .extracting(Finding::message)
                .containsExactly("accepted.csv: V01 on " + CELL + " with value 14 accepts nothing, no such finding");
    }

    @Test
    void aRuleThatDoesNotExistIsNotPassedOver() {
        Catalogue wrong = SmallCatalogue.ofAFewAreas()
                .check("V99", Severity.ERROR, Map.of())
                .build();

        assertThatThrownBy(() -> new ObservationCheck(wrong, AS_OF, List.of()))
                .hasMessage("checks.yml V99: no rule of stage 'check'");
    }
}
