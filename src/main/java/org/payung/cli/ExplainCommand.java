package org.payung.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Texts;
import org.payung.job.SealedRelease;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.release.ReleaseId;
import org.payung.report.NumberEntry;
import org.payung.report.ReportInput;
import org.payung.report.text.Derivation;
import org.payung.report.text.DerivationTable;
import org.payung.series.NearestWord;
import org.payung.store.SealedRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code payung explain}: how a printed figure came about. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = {
            "How a figure came about: formula, inputs with file and line, weights, rounding.",
            "",
            "Examples:",
            "  payung explain IDN SI_COV_UEMP 2020",
            "  payung explain \"South-Eastern Asia\" SI_COV_UEMP 2020",
            "  payung explain MNG SI_COV_UEMP 2020 --sex F",
            "  payung explain VNM:SI_COV_UEMP:_T:_T:_T:_T:value:2020",
            "  payung explain 2024-Q3-r1:M49-035:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020 --json",
            ""
        })
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Parameters(
            arity = "1..3",
            paramLabel = "AREA INDICATOR PERIOD | ID",
            description = "ISO code, M49 number, group id or English name; indicator; period. Or the id of a figure")
    private List<String> words = List.of();

    @Option(names = "--release", description = "Release (default: the newest published)")
    private @Nullable String release;

    @Option(names = "--sex", description = "_T, F or M")
    private @Nullable String sex;

    @Option(names = "--age", description = "Age as in SDMX, such as Y15T24")
    private @Nullable String age;

    @Option(names = "--scheme", description = "Scheme, such as JKP")
    private @Nullable String scheme;

    @Option(names = "--breakdown", description = "Breakdown, such as quantile=Q1")
    private @Nullable String breakdown;

    @Option(names = "--statistic", description = "weighted, mean or median of a group (default: weighted)")
    private @Nullable String statistic;

    @Option(names = "--language", description = "Language of the words (default: ${DEFAULT-VALUE})")
    private String language = "en";

    @Option(names = "--json", description = "As JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    ExplainCommand(Clock clock) {}

    @Override
    public Integer call() {
        Path store = places.folders().store();
        SealedRecords records = new SealedRecords(store);
        ReportInput input = SealedRelease.read(records, releaseOf(records));
        Texts texts = texts(input);
        OutcomeId id = words.size() == 1 ? idOf(words.get(0)) : finder(input).find(words);
        if (input.grid().find(id).isEmpty()) {
            throw new UsageException("no figure " + id + " in " + input.stamp().id()
                    + NearestWord.question(id.toString(), near(input, id)));
        }
        Outcome outcome = input.grid().find(id).orElseThrow();
        NumberEntry entry = Derivation.of(input, id, texts);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(ExplainedJson.of(outcome, entry), out);
        } else {
            DerivationTable.lines(entry, texts).forEach(out::println);
            ExplainedJson.reason(outcome).ifPresent(reason -> out.println("%-12s%s".formatted("reason", reason)));
        }
        return ExitCode.DONE;
    }

    private FigureFinder finder(ReportInput input) {
        return new FigureFinder(
                input,
                new FigureFinder.Selection(sex, age, scheme, breakdown, statistic),
                spec.commandLine().getErr()::println);
    }

    private ReleaseId releaseOf(SealedRecords records) {
        List<ReleaseId> known = records.ids();
        String named = release != null ? release : releaseInId();
        if (named != null) {
            try {
                ReleaseId wanted = ReleaseId.parse(named);
                if (known.contains(wanted)) {
                    return wanted;
                }
            } catch (IllegalArgumentException e) {
                throw new UsageException(String.valueOf(e.getMessage()));
            }
            throw new UsageException("unknown release '" + named + "', known are " + known);
        }
        if (known.isEmpty()) {
            throw new UsageException("there is no release yet. Make one with 'payung run'");
        }
        return known.get(known.size() - 1);
    }

    /** A printed id begins with its release: nine parts instead of eight. */
    private @Nullable String releaseInId() {
        String[] parts = words.get(0).split(":", -1);
        return words.size() == 1 && parts.length == 9 ? parts[0] : null;
    }

    private static OutcomeId idOf(String text) {
        String[] parts = text.split(":", -1);
        try {
            return OutcomeId.parse(parts.length == 9 ? text.substring(text.indexOf(':') + 1) : text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> near(ReportInput input, OutcomeId id) {
        return input.grid().stream()
                .map(Outcome::id)
                .filter(each ->
                        each.area().equals(id.area()) && each.indicator().equals(id.indicator()))
                .map(OutcomeId::toString)
                .toList();
    }

    private Texts texts(ReportInput input) {
        Texts texts = input.catalogue().texts().get(language);
        if (texts == null) {
            throw new UsageException("no texts in '" + language + "', known are "
                    + String.join(", ", input.catalogue().texts().keySet()));
        }
        return texts;
    }
}
