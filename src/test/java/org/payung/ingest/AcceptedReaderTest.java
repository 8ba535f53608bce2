package org.payung.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;

class AcceptedReaderTest {

    private static final String HEADER = "rule,cell,value,reason,accepted_by,accepted_on\n";
    private static final String CELL = "SI_COV_UEMP.KAZ._Z._T._T._T:2020";

    @TempDir
    Path input;

    @Test
    void anInputWithoutTheFileAcceptsNothing() {
        assertThat(AcceptedReader.read(List.of(input)).acceptances()).isEmpty();
    }

    @Test
    void eachRowIsAWord() throws IOException {
        write(HEADER + "V02," + CELL + ",8.9,as published,a statistician,2026-11-22\n");

        assertThat(AcceptedReader.read(List.of(input)))
                .isEqualTo(new Accepted(
                        List.of(new Acceptance(
                                "V02", CELL, "8.9", "as published", "a statistician", LocalDate.of(2026, 11, 22))),
                        List.of()));
    }

    @Test
    void aRowThatDoesNotSayAllAcceptsNothing() throws IOException {
        write(HEADER + "V02," + CELL + ",8.9,,a statistician,2026-11-22\n"
                + "V02,Kazakhstan,8.9,as published,a statistician,2026-11-22\n"
                + "V02," + CELL + ",8.g,as published,a statistician,2026-11-22\n"
                + "V02," + CELL + ",8.9,as published,a statistician,22.11.2026\n");

        Accepted accepted = AcceptedReader.read(List.of(input));

        assertThat(accepted.acceptances()).isEmpty();
        assertThat(accepted.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "accepted.csv line 2: column 'reason' is empty, expected words: an acceptance says rule, cell,"
                                + " value, reason, who and when",
                        "accepted.csv line 3: column 'cell' holds 'Kazakhstan', expected a cell such as"
                                + " UNEMPLOYED.IDN._Z._T._T._T:2020",
                        "accepted.csv line 4: column 'value' holds '8.g', expected the value accepted, a number",
                        "accepted.csv line 5: column 'accepted_on' holds '22.11.2026', expected a day such as"
                                + " 2024-10-08");
    }

    @Test
    void anotherHeaderIsAFinding() throws IOException {
        write("rule,cell\n");

        assertThat(AcceptedReader.read(List.of(input)).findings())
                .extracting(Finding::message)
                .containsExactly("accepted.csv line 1: the header 'rule,cell', expected"
                        + " 'rule,cell,value,reason,accepted_by,accepted_on'");
    }

    private void write(String text) throws IOException {
        Files.writeString(input.resolve("accepted.csv"), text);
    }
}
