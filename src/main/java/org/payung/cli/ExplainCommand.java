package org.payung.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Texts;
import org.payung.job.SealedRelease;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.release.ReleaseId;
import org.payung.report.NumberEntry;
import org.payung.report.ReportInput;
import org.payung.report.text.Derivation;
import org.payung.report.text.DerivationTable;
import org.payung.series.Area;
import org.payung.series.NearestWord;
import org.payung.series.Period;
import org.payung.series.Sex;
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
        OutcomeId id = words.size() == 1 ? idOf(words.get(0)) : idFrom(input);
        if (input.grid().find(id).isEmpty()) {
            throw new UsageException("no figure " + id + " in " + input.stamp().id()
                    + NearestWord.question(id.toString(), near(input, id)));
        }
        Outcome outcome = input.grid().find(id).orElseThrow();
        NumberEntry entry = Derivation.of(input, id, texts);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.write(told(outcome, entry)));
        } else {
            DerivationTable.lines(entry, texts).forEach(out::println);
            reason(outcome).ifPresent(reason -> out.println("%-12s%s".formatted("reason", reason)));
        }
        return ExitCode.DONE;
    }

    /** Why there is no value, or why a zero is one: the code and, where there is one, the detail. */
    private static Optional<String> reason(Outcome outcome) {
        if (outcome instanceof Missing missing) {
            return Optional.of(missing.reason().code() + ": " + missing.detail());
        }
        Reason reason = ((Estimate) outcome).reason();
        return reason == null ? Optional.empty() : Optional.of(reason.code());
    }

    private static Map<String, Object> told(Outcome outcome, NumberEntry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", entry.id());
        told.put("printed", entry.printed());
        told.put("value", outcome instanceof Estimate estimate ? estimate.value() : null);
        told.put("unit", outcome.unit().text());
        told.put("reason", reason(outcome).orElse(null));
        told.put("formula", entry.formula());
        told.put("inputs", outcome.lineage().stream().map(ExplainCommand::told).toList());
        told.put("weights", outcome.weights());
        told.put("bounds", outcome.bounds());
        told.put("queriedBy", outcome.queries());
        told.put("marks", entry.marks());
        told.put("rounding", entry.rounding());
        return told;
    }

    private static Map<String, Object> told(Lineage input) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", input.role());
        told.put("id", input.inputId());
        told.put("file", input.location().file());
        told.put("place", input.location().place());
        told.put("period", input.period().toString());
        told.put("value", input.value());
        told.put("weight", input.weight());
        told.put("treatment", input.treatment().code());
        return told;
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

    private OutcomeId idFrom(ReportInput input) {
        if (words.size() != 3) {
            throw new UsageException("explain takes AREA INDICATOR PERIOD or one ID, got " + words.size() + " words");
        }
        AreaNames.Found found = new AreaNames(input.catalogue().areas().values()).find(words.get(0));
        found.others()
                .forEach(other -> spec.commandLine()
                        .getErr()
                        .println("payung: '" + words.get(0) + "' is also " + other.id() + "; "
                                + found.area().id() + " is taken"));
        String indicator = words.get(1).toUpperCase(Locale.ROOT);
        if (!input.catalogue().indicators().containsKey(indicator)) {
            throw new UsageException("unknown indicator '" + words.get(1) + "'"
                    + NearestWord.question(
                            indicator, input.catalogue().indicators().keySet()));
        }
        return choose(input, found.area(), indicator, RunCommand.period(words.get(2)));
    }

    /** The total or, where there is none, the only cell that fits. */
    private OutcomeId choose(ReportInput input, Area area, String indicator, Period period) {
        List<OutcomeId> fitting = input.grid()
                .of(area.id(), indicator)
                .map(Outcome::id)
                .filter(id -> id.period().equals(period) && fits(id))
                .sorted(ExplainCommand::totalsFirst)
                .toList();
        if (fitting.isEmpty()) {
            throw new UsageException("no figure of " + indicator + " for " + area.name() + " " + period + " in "
                    + input.stamp().id() + ", 'payung explain --help' tells how to name one");
        }
        boolean hasTotal = isTotal(fitting.get(0));
        long values = fitting.stream()
                .filter(id -> id.statistic() == fitting.get(0).statistic())
                .count();
        if (!hasTotal && values > 1 && noneGiven()) {
            throw new UsageException("there is no total of " + indicator + " for " + area.name() + " " + period
                    + ", give one of: "
                    + String.join(
                            ", ", fitting.stream().map(OutcomeId::toString).toList()));
        }
        return fitting.get(0);
    }

    private boolean noneGiven() {
        return sex == null && age == null && scheme == null && breakdown == null;
    }

    private boolean fits(OutcomeId id) {
        return (sex == null || id.sex().code().equals(sex))
                && (age == null || id.age().equals(age))
                && (scheme == null || id.scheme().equals(scheme))
                && (breakdown == null || id.breakdown().equals(breakdown))
                && (statistic == null || id.statistic().code().equals(statistic));
    }

    private static int totalsFirst(OutcomeId a, OutcomeId b) {
        int byTotal = Boolean.compare(isTotal(b), isTotal(a));
        if (byTotal != 0) {
            return byTotal;
        }
        // Weighted before the published value of a group, mean and median last
        int byStatistic = Integer.compare(rank(a.statistic()), rank(b.statistic()));
        return byStatistic != 0 ? byStatistic : a.compareTo(b);
    }

    private static int rank(Statistic statistic) {
        return switch (statistic) {
            case WEIGHTED -> 0;
            case VALUE -> 1;
            case MEAN -> 2;
            case MEDIAN -> 3;
        };
    }

    private static boolean isTotal(OutcomeId id) {
        return id.sex() == Sex.TOTAL
                && id.age().equals("_T")
                && id.breakdown().equals("_T")
                && id.scheme().equals("_T");
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
