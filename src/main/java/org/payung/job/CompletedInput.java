package org.payung.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.Catalogue;
import org.payung.check.Checked;
import org.payung.check.ObservationCheck;
import org.payung.complete.SeriesCompletion;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.ingest.Accepted;
import org.payung.ingest.AcceptedReader;
import org.payung.ingest.IngestedFile;
import org.payung.ingest.InputFile;
import org.payung.ingest.InputFiles;
import org.payung.ingest.InputReader;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * Steps 2 to 4 in memory, nothing stored: the input as received, checked and completed.
 *
 * @param findings of reading and checking
 */
record CompletedInput(SeriesTable table, Verdicts verdicts, List<Finding> findings, List<Acceptance> acceptances) {

    static CompletedInput read(Catalogue catalogue, List<Path> inputs, LocalDate asOf) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<Observation> received = new ArrayList<>();
        InputReader reader = new InputReader(catalogue);
        for (InputFile file : InputFiles.list(inputs)) {
            IngestedFile read = reader.read(file);
            received.addAll(read.observations());
            findings.addAll(read.findings());
        }
        Accepted accepted = AcceptedReader.read(inputs);
        findings.addAll(accepted.findings());
        Checked checked = new ObservationCheck(catalogue, asOf, accepted.acceptances()).check(received);
        findings.addAll(checked.findings());
        Verdicts verdicts = Verdicts.of(checked.findings());
        SeriesTable completed = new SeriesCompletion(catalogue).complete(checked.table(), verdicts);
        return new CompletedInput(completed, verdicts, findings, accepted.acceptances());
    }
}
