package org.payung.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.payung.aggregate.Aggregated;
import org.payung.aggregate.RegionAggregation;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueReader;
import org.payung.catalogue.CatalogueResult;
import org.payung.catalogue.TemplateFiles;
import org.payung.check.Checked;
import org.payung.check.ObservationCheck;
import org.payung.complete.SeriesCompletion;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.indicator.Computed;
import org.payung.indicator.IndicatorCalculation;
import org.payung.ingest.Accepted;
import org.payung.ingest.AcceptedReader;
import org.payung.ingest.IngestedFile;
import org.payung.ingest.InputFile;
import org.payung.ingest.InputFiles;
import org.payung.ingest.InputReader;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseStamp;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.standard.StandardComparison;

/** The third quarter of 2024 as it is computed from {@code input/} and {@code templates/}. */
public final class RealInput {

    private static final Period QUARTER = Period.parse("2024-Q3");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final int REFERENCE_YEAR = 2020;

    private RealInput() {}

    private static final class Once {
        private static final ReportInput INPUT = compute();
    }

    public static ReportInput get() {
        return Once.INPUT;
    }

    private static ReportInput compute() {
        try {
            return compute(catalogue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue catalogue() throws IOException {
        CatalogueResult result = CatalogueReader.read(TemplateFiles.readFolder(Path.of("templates")));
        return result.catalogue().orElseThrow(() -> new IllegalStateException(String.join("\n", result.mistakes())));
    }

    private static ReportInput compute(Catalogue catalogue) throws IOException {
        List<Path> input = List.of(Path.of("input"));
        Accepted accepted = AcceptedReader.read(input);
        List<Finding> findings = new ArrayList<>(accepted.findings());
        List<Observation> received = new ArrayList<>();
        InputReader reader = new InputReader(catalogue);
        for (InputFile file : InputFiles.list(input)) {
            IngestedFile read = reader.read(file);
            received.addAll(read.observations());
            findings.addAll(read.findings());
        }
        Checked checked = new ObservationCheck(catalogue, AS_OF, accepted.acceptances()).check(received);
        findings.addAll(checked.findings());
        Verdicts verdicts = Verdicts.of(findings);
        SeriesTable table = new SeriesCompletion(catalogue).complete(checked.table(), verdicts);
        Computed computed = new IndicatorCalculation(catalogue, verdicts, QUARTER, AS_OF).compute(table);
        findings.addAll(computed.findings());
        Aggregated groups = new RegionAggregation(catalogue, verdicts, QUARTER).aggregate(computed.outcomes(), table);
        findings.addAll(groups.findings());
        List<Outcome> all = new ArrayList<>(computed.outcomes());
        all.addAll(groups.outcomes());
        OutcomeGrid grid = OutcomeGrid.of(all);
        return new ReportInput(
                new ReleaseStamp(new ReleaseId(QUARTER, 1), AS_OF, "1.0.0"),
                catalogue,
                grid,
                new StandardComparison(catalogue, AS_OF).compare(grid),
                findings.stream().sorted().toList(),
                table,
                REFERENCE_YEAR);
    }
}
