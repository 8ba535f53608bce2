package org.payung.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Finding;
import org.payung.ingest.Accepted;
import org.payung.ingest.AcceptedReader;
import org.payung.ingest.IngestedFile;
import org.payung.ingest.InputFile;
import org.payung.ingest.InputFiles;
import org.payung.ingest.InputReader;
import org.payung.store.Hashes;
import org.payung.store.SegmentStore;
import org.payung.store.SegmentStore.InputRow;

/** Step 2: each input file to a segment of observations; a bad row becomes a finding, the file goes on. */
final class IngestObservations implements ReportStep {

    @Override
    public void run(RunContext context) throws IOException {
        Catalogue catalogue = context.catalogue();
        InputReader reader = new InputReader(catalogue);
        List<InputFile> files = InputFiles.list(context.request().folders().inputs());
        List<InputRow> rows = new ArrayList<>();
        for (InputFile file : files) {
            String hash = Hashes.of(file.path());
            rows.add(new InputRow(file.name(), hash, load(context, catalogue, reader, file, hash)));
            context.progress().part(rows.size(), files.size(), file.name());
        }
        context.segments().setInput(context.release(), rows);

        Accepted accepted = AcceptedReader.read(context.request().folders().inputs());
        List<Finding> findings = new ArrayList<>(context.segments().findings(context.release()));
        findings.addAll(accepted.findings());
        context.results().put(context.release(), StepNames.INGEST_FINDINGS, findings);
        context.results().put(context.release(), StepNames.ACCEPTANCES, accepted.acceptances());
    }

    private static SegmentStore.Load load(
            RunContext context, Catalogue catalogue, InputReader reader, InputFile file, String hash) {
        String segment = Hashes.of(String.join(
                "\n", file.name(), hash, catalogue.hash(), context.identity().programVersion()));
        return context.segments().find(segment).orElseGet(() -> read(context, reader, file, segment));
    }

    private static SegmentStore.Load read(RunContext context, InputReader reader, InputFile file, String segment) {
        IngestedFile read = reader.read(file);
        SegmentStore.Load load = new SegmentStore.Load(
                segment,
                file.name(),
                read.mapping(),
                read.counts().read(),
                read.counts().stored(),
                read.counts().rejected(),
                read.counts().filtered());
        context.segments().store(load, read.observations(), read.findings());
        return load;
    }
}
