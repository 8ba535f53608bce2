package org.payung.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.payung.finding.Severity;
import org.payung.job.Folders;
import org.payung.job.QuarterlyRun;
import org.payung.job.RunRequest;
import org.payung.job.RunResult;
import org.payung.series.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code payung run}: the whole quarterly job. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        header = {
            "The whole quarterly job: figures as received to a published release.",
            "",
            "Examples:",
            "  payung run                             the last quarter past its cut-off",
            "  payung run 2024-Q3                     that quarter",
            "  payung run --input input --input x.csv figures of a folder and a file",
            "  payung run --again                     a new release, though nothing is new",
            ""
        })
final class RunCommand implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Parameters(
            arity = "0..1",
            paramLabel = "PERIOD",
            description = "Quarter, as 2024-Q3 (default: the last due in templates/calendar.csv)")
    private @Nullable String quarter;

    @Option(names = "--again", description = "Make a new release although nothing changed")
    private boolean again;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that 'now' means, printed as release date (default: today)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports rendered side by side; changes no byte (default: cores)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--wait", paramLabel = "SECONDS", description = "Wait so long for another run (default: 0)")
    private int wait;

    @Option(names = "--json", description = "Result as JSON")
    private boolean json;

    @Option(names = "--quiet", description = "No progress")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    private final Clock clock;

    RunCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (threads < 1 || wait < 0) {
            throw new UsageException("--threads must be 1 or more and --wait 0 or more");
        }
        Folders folders = places.folders();
        LogFile.open(folders.store());
        System.setProperty(
                "java.io.tmpdir",
                folders.store().resolve(QuarterlyRun.TEMP).toAbsolutePath().toString());
        RunRequest request = new RunRequest(
                folders,
                quarter == null ? null : period(quarter),
                asOf == null ? places.today(clock) : asOf,
                again,
                threads,
                Duration.ofSeconds(wait),
                ProgramVersion.text());
        RunResult result = run(request);
        tell(result, folders);
        return result.hasUnacceptedErrors() ? ExitCode.UNACCEPTED_ERRORS : ExitCode.DONE;
    }

    private RunResult run(RunRequest request) throws IOException {
        try (ProgressDisplay progress = ProgressDisplay.on(spec.commandLine().getErr(), quiet)) {
            return new QuarterlyRun(request, clock, progress).run();
        }
    }

    private void tell(RunResult result, Folders folders) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("release", result.release().toString());
            told.put("published", result.published());
            told.put("errors", count(result, Severity.ERROR));
            told.put(
                    "unacceptedErrors",
                    result.findings().stream()
                            .filter(each -> each.isUnacceptedError())
                            .count());
            told.put("warnings", count(result, Severity.WARNING));
            Json.print(told, out);
            return;
        }
        String folder = folders.reports().resolve(result.release().toString()).toString();
        out.println(
                result.published()
                        ? "Published " + folder
                        : "Nothing new: " + folder + " was made from the same input, templates and program. "
                                + "'payung run --again' makes a new release");
        out.println(
                FindingLines.summary(result.findings()) + (result.findings().isEmpty() ? "" : ", see findings.csv"));
    }

    private static long count(RunResult result, Severity severity) {
        return result.findings().stream()
                .filter(each -> each.severity() == severity)
                .count();
    }

    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
