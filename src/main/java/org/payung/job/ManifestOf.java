package org.payung.job;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.payung.finding.Finding;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.release.Manifest;
import org.payung.release.Manifest.HashedFile;
import org.payung.release.Manifest.InputFile;
import org.payung.report.ReportInput;
import org.payung.store.DurableFiles;
import org.payung.store.Hashes;

/** Puts a manifest together from what a release was made of and what it holds. */
final class ManifestOf {

    private ManifestOf() {}

    static Manifest release(RunContext context, ReportInput input, Path folder) {
        return new Manifest(
                context.release().toString(),
                context.quarter().toString(),
                context.asOf().toString(),
                context.identity().programVersion(),
                context.identity().inputHash(),
                context.identity().templatesHash(),
                inputs(context),
                templates(context),
                outputs(folder),
                counts(input, context));
    }

    private static List<InputFile> inputs(RunContext context) {
        return context.segments().input(context.release()).stream()
                .map(row -> new InputFile(
                        row.file(),
                        row.fileHash(),
                        row.load().mapping(),
                        row.load().read(),
                        row.load().stored(),
                        row.load().rejected(),
                        row.load().filtered()))
                .toList();
    }

    private static List<HashedFile> templates(RunContext context) {
        return context.templates().byPath().entrySet().stream()
                .map(file -> new HashedFile(file.getKey(), Hashes.of(file.getValue())))
                .toList();
    }

    private static List<HashedFile> outputs(Path folder) {
        return DurableFiles.filesBelow(folder).stream()
                .map(file -> new HashedFile(folder.relativize(file).toString().replace('\\', '/'), Hashes.of(file)))
                .toList();
    }

    private static SortedMap<String, Long> counts(ReportInput input, RunContext context) {
        SortedMap<String, Long> counts = new TreeMap<>();
        input.grid().stream().forEach(outcome -> counts.merge("outcomes." + kind(outcome), 1L, Long::sum));
        for (Finding finding : input.findings()) {
            counts.merge(
                    "findings." + finding.severity().code() + "."
                            + finding.state().code() + "." + finding.code(),
                    1L,
                    Long::sum);
        }
        context.segments().input(context.release()).forEach(row -> {
            counts.merge("rows.read", row.load().read(), Long::sum);
            counts.merge("rows.stored", row.load().stored(), Long::sum);
            counts.merge("rows.rejected", row.load().rejected(), Long::sum);
            counts.merge("rows.filtered", row.load().filtered(), Long::sum);
        });
        return counts;
    }

    private static String kind(Outcome outcome) {
        return outcome instanceof Missing missing
                ? "missing." + missing.reason().code()
                : "estimates";
    }
}
