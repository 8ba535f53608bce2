package org.payung.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Finding;
import org.payung.outcome.Comparison;
import org.payung.outcome.GroupModels;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.Pooling;
import org.payung.release.Manifest;
import org.payung.report.ReportInput;
import org.payung.report.data.FindingsCsv;
import org.payung.report.data.LineageCsv;
import org.payung.report.data.OutcomesCsv;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;
import org.payung.store.DurableFiles;
import org.payung.store.Records;
import org.payung.store.SealedRecords;

/**
 * Step 8: renders the reports, reads the finished files again and compares every printed number with the grid, then makes
 * the release appear: the rename of its folder is the commit.
 */
final class PublishRelease implements ReportStep {

    @Override
    public void run(RunContext context) throws IOException {
        if (isAlreadyThere(context)) {
            context.releases().published(context.release());
            return;
        }
        List<Finding> findings = context.results().get(context.release(), StepNames.PROTECTED_FINDINGS, Finding.class);
        context.results().put(context.release(), StepNames.ALL_FINDINGS, findings);
        ReportInput input = input(context, findings);
        Path part = context.folders().part(context.release());
        DurableFiles.deleteTree(part);
        Files.createDirectories(part.resolve("data"));
        Files.createDirectories(part.resolve("countries"));

        OutcomesCsv.write(input.grid(), input.catalogue().areas(), part.resolve("data/outcomes.csv"));
        LineageCsv.write(input.grid(), part.resolve("data/lineage.csv"));
        FindingsCsv.write(findings, part.resolve("findings.csv"));
        new Rendering(input, context.request(), context.progress()).renderInto(part);
        Files.write(part.resolve("manifest.json"), Records.json(ManifestOf.release(context, input, part)));
        Files.write(part.resolve("run.json"), Records.json(RunJson.of(context, findings)));

        seal(context, input);
        DurableFiles.commitFolder(part, context.folders().folder(context.release()));
        context.releases().published(context.release());
    }

    /** The run died after the rename and before its status was written. */
    private static boolean isAlreadyThere(RunContext context) {
        return context.folders()
                .manifest(context.release())
                .map(Manifest::identity)
                .filter(context.identity()::equals)
                .filter(identity -> context.folders().faults(context.release()).isEmpty())
                .isPresent();
    }

    private static ReportInput input(RunContext context, List<Finding> findings) {
        Catalogue catalogue = context.catalogue();
        return new ReportInput(
                context.stamp(),
                catalogue,
                OutcomeGrid.of(context.results().get(context.release(), StepNames.OUTCOMES, Outcome.class)),
                GroupModels.of(
                        context.results().get(context.release(), StepNames.IMPUTATION_MODELS, ImputationModel.class),
                        context.results().get(context.release(), StepNames.POOLINGS, Pooling.class)),
                context.results().get(context.release(), StepNames.COMPARISONS, Comparison.class),
                findings,
                SeriesTable.of(context.results().get(context.release(), StepNames.PROTECTED_SERIES, Observation.class)),
                RunContext.calendarEntry(catalogue, context.quarter()).referenceYear());
    }

    private static void seal(RunContext context, ReportInput input) {
        Map<String, Path> files = new LinkedHashMap<>();
        StepNames.SEALED.forEach(name -> files.put(name, context.results().path(context.release(), name)));
        new SealedRecords(context.request().folders().store())
                .seal(
                        context.release(),
                        new SealedRecords.Seal(
                                context.release().toString(),
                                context.identity(),
                                context.asOf(),
                                input.referenceYear()),
                        files);
    }
}
