package org.payung.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueResult;
import org.payung.finding.Finding;
import org.payung.job.Folders;
import org.payung.job.InputCheck;
import org.payung.job.QuarterlyRun;
import org.payung.job.TemplateCheck;
import org.payung.series.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code payung check}: what is wrong with templates and input; stores nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = {
            "Reads and checks templates and input, shows findings, stores nothing.",
            "",
            "Examples:",
            "  payung check                          templates and the whole input",
            "  payung check input/benefits           templates and one folder",
            "  payung check received.xlsx --json     for a program",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "PATH", description = "Files or folders to check (default: the input)")
    private List<Path> paths = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that 'now' means (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "Findings as JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final Clock clock;

    CheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException(path + " is not there, expected a file or folder to check");
            }
        }
        Folders folders = places.folders();
        LocalDate day = asOf == null ? places.today(clock) : asOf;
        CatalogueResult templates = TemplateCheck.check(folders.templates(), day);
        PrintWriter out = spec.commandLine().getOut();
        if (templates.catalogue().isEmpty()) {
            tellBroken(templates, out);
            return ExitCode.NOT_DONE;
        }
        Catalogue catalogue = templates.catalogue().get();
        Period quarter = QuarterlyRun.lastQuarter(catalogue, day);
        List<Finding> findings =
                InputCheck.findings(catalogue, paths.isEmpty() ? folders.inputs() : paths, quarter, day);
        tell(templates, findings, out);
        return findings.stream().anyMatch(Finding::isUnacceptedError) ? ExitCode.UNACCEPTED_ERRORS : ExitCode.DONE;
    }

    private void tellBroken(CatalogueResult templates, PrintWriter out) {
        if (json) {
            Json.print(Map.of("mistakes", templates.mistakes()), out);
            return;
        }
        templates.mistakes().forEach(mistake -> out.println("mistake  " + mistake));
        out.println(templates.mistakes().size() + " mistakes in the templates; the input was not read");
    }

    private void tell(CatalogueResult templates, List<Finding> findings, PrintWriter out) {
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("mistakes", List.of());
            told.put("warnings", templates.warnings());
            told.put("findings", findings.stream().map(CheckCommand::told).toList());
            Json.print(told, out);
            return;
        }
        templates.warnings().forEach(warning -> out.println("warning  templates          " + warning));
        FindingLines.print(findings, out);
        out.println("Templates: no mistakes, " + templates.warnings().size() + " warnings. Input: "
                + FindingLines.summary(findings));
    }

    private static Map<String, String> told(Finding finding) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("code", finding.code());
        told.put("severity", finding.severity().code());
        told.put("state", finding.state().code());
        told.put("file", finding.location().file());
        told.put("place", finding.location().place());
        told.put("cell", finding.cell() == null ? "" : finding.cell().toString());
        told.put("found", finding.found());
        told.put("expected", finding.expected());
        told.put("message", finding.message());
        return told;
    }
}
