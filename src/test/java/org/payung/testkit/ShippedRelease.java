package org.payung.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.payung.aggregate.Aggregated;
import org.payung.aggregate.RegionAggregation;
import org.payung.aggregate.protect.CellProtection;
import org.payung.aggregate.protect.Protected;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueReader;
import org.payung.catalogue.CatalogueResult;
import org.payung.catalogue.TemplateFiles;
import org.payung.check.Checked;
import org.payung.check.ObservationCheck;
import org.payung.complete.SeriesCompletion;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.indicator.Computed;
import org.payung.indicator.IndicatorCalculation;
import org.payung.ingest.AcceptedReader;
import org.payung.ingest.IngestedFile;
import org.payung.ingest.InputFiles;
import org.payung.ingest.InputReader;
import org.payung.outcome.GroupModels;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseStamp;
import org.payung.report.ReportInput;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;
import org.payung.standard.StandardComparison;

/** The third quarter of 2024 from the input and the templates that ship, made once for all tests that read a report. */
public final class ShippedRelease {

    private static final Period QUARTER = Period.quarter(2024, 3);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final int REFERENCE_YEAR = 2020;
    private static final ReportInput INPUT = build(Path.of("input"));

    private ShippedRelease() {}

    public static ReportInput input() {
        return INPUT;
    }

    /** The same with invented figures of five countries for what no country has sent yet. */
    public static ReportInput withInventedFigures() {
        return build(Path.of("input"), Path.of("src/test/resources/rich"));
    }

    private static ReportInput build(Path... inputs) {
        try {
            return build(Path.of("templates"), List.of(inputs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportInput build(Path templates, List<Path> inputs) throws IOException {
        CatalogueResult read = CatalogueReader.read(TemplateFiles.readFolder(templates), AS_OF);
        Catalogue catalogue =
                read.catalogue().orElseThrow(() -> new IllegalStateException(String.join("\n", read.mistakes())));
        List<Finding> findings = new ArrayList<>();
        List<Observation> observations = new ArrayList<>();
        InputReader reader = new InputReader(catalogue);
        for (var file : InputFiles.list(inputs)) {
            IngestedFile ingested = reader.read(file);
            observations.addAll(ingested.observations());
            findings.addAll(ingested.findings());
        }
        List<Acceptance> accepted = AcceptedReader.read(inputs).acceptances();
        Checked checked = new ObservationCheck(catalogue, AS_OF, accepted).check(observations);
        findings.addAll(checked.findings());
        return compute(catalogue, checked.table(), findings, accepted);
    }

    private static ReportInput compute(
            Catalogue catalogue, SeriesTable received, List<Finding> findings, List<Acceptance> accepted) {
        Verdicts verdicts = Verdicts.of(findings);
        SeriesTable table = new SeriesCompletion(catalogue).complete(received, verdicts);
        Computed computed = new IndicatorCalculation(catalogue, verdicts, QUARTER, AS_OF, accepted).compute(table);
        Aggregated groups = new RegionAggregation(catalogue, verdicts, QUARTER).aggregate(computed.outcomes(), table);
        List<Outcome> outcomes = new ArrayList<>(computed.outcomes());
        outcomes.addAll(groups.outcomes());
        findings.addAll(computed.findings());
        findings.addAll(groups.findings());
        Protected shown = new CellProtection(catalogue)
                .protect(table, outcomes, findings.stream().sorted().toList());
        OutcomeGrid grid = OutcomeGrid.of(shown.outcomes());
        return new ReportInput(
                new ReleaseStamp(new ReleaseId(QUARTER, 1), AS_OF, "1.0.0"),
                catalogue,
                grid,
                GroupModels.of(groups.models(), groups.poolings()),
                new StandardComparison(catalogue, AS_OF).compare(grid),
                shown.findings(),
                shown.table(),
                REFERENCE_YEAR);
    }
}
