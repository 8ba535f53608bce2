package org.payung.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.payung.testkit.Received.NEWER;
import static org.payung.testkit.Received.OLDER;
import static org.payung.testkit.Received.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.series.Location;
import org.payung.series.Observation;
import org.payung.series.SourceRelease;

class MergeTest {

    private static final String CELL = "UNEMPLOYED.IDN._Z._T._T._T:2023";

    @Test
    void betweenSourceReleasesTheNewestStands() {
        Merge.Merged merged = Merge.of(List.of(figure(CELL, "1", NEWER), figure(CELL, "2", OLDER)));

        assertThat(merged.inForce().stream()).containsExactly(figure(CELL, "1", NEWER));
        assertThat(merged.counts()).isEqualTo(new MergeCounts(2, 1, 0, 0, 0, 1));
        assertThat(merged.findings())
                .extracting(Finding::message)
                .containsExactly("UNEMPLOYED of IDN 2023 is 2 in '2023', superseded by 1 in '2024'");
    }

    @Test
    void onOneDayTheBetterTierStands() {
        LocalDate day = NEWER.date();
        SourceRelease secondary = new SourceRelease("A paper", "x", day, 2);

        Merge.Merged merged = Merge.of(List.of(figure(CELL, "2", secondary), figure(CELL, "1", NEWER)));

        assertThat(merged.inForce().stream()).containsExactly(figure(CELL, "1", NEWER));
    }

    @Test
    void theSameFigureInTwoFilesIsCounted() {
        Observation again = figure(CELL, "1.0", NEWER, Location.line("b.csv", 7));

        Merge.Merged merged = Merge.of(List.of(again, figure(CELL, "1", NEWER)));

        assertThat(merged.counts()).isEqualTo(new MergeCounts(2, 1, 1, 0, 0, 0));
        assertThat(merged.findings())
                .extracting(Finding::message)
                .containsExactly("UNEMPLOYED of IDN 2023 is 1.0 as at a.csv line 2");
    }

    @Test
    void ofTwoValuesInOneReleaseTheFirstStandsAndBothAreShown() {
        Observation tenth = figure(CELL, "3", NEWER, Location.line("a.csv", 10));
        Observation ninth = figure(CELL, "4", NEWER, Location.line("a.csv", 9));

        Merge.Merged merged = Merge.of(List.of(tenth, ninth));

        assertThat(merged.inForce().stream()).containsExactly(ninth);
        assertThat(merged.findings())
                .extracting(Finding::message)
                .containsExactly("UNEMPLOYED of IDN 2023 is 3 but 4 at a.csv line 9, both in '2024', the first stands");
    }

    @Test
    void aConflictInAnOlderReleaseDoesNotMarkTheNewerFigure() {
        Merge.Merged merged = Merge.of(List.of(
                figure(CELL, "3", OLDER, Location.line("a.csv", 2)),
                figure(CELL, "4", OLDER, Location.line("a.csv", 3)),
                figure(CELL, "5", NEWER, Location.line("b.csv", 2))));

        assertThat(merged.counts()).isEqualTo(new MergeCounts(3, 1, 0, 0, 1, 1));
        assertThat(Verdicts.of(merged.findings()).byCell()).isEmpty();
    }

    /** What is in force does not depend on the order in which files arrive. */
    @Property(tries = 100)
    void theOrderOfArrivalChangesNothing(@ForAll long seed) {
        List<Observation> received = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String cell = "UNEMPLOYED.IDN._Z._T._T._T:" + (2000 + i % 7);
            received.add(figure(cell, "" + i % 3, i % 2 == 0 ? OLDER : NEWER, Location.line("f" + i % 4, i)));
        }
        Merge.Merged expected = Merge.of(received);
        Collections.shuffle(received, new Random(seed));

        assertThat(Merge.of(received)).isEqualTo(expected);
    }
}
