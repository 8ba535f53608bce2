package org.payung.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.CatalogueResult;
import org.payung.job.BrokenCatalogueException;
import org.payung.job.Folders;
import org.payung.job.Simulation;
import org.payung.job.SimulationRequest;
import org.payung.job.SimulationResult;
import org.payung.job.TemplateCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code payung simulate}: a scheme under other rules, beside those in force; stores nothing. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        header = {
            "A scheme under other rules, beside those in force; stores nothing.",
            "",
            "What it pays, the criteria of two Conventions, what it costs: arithmetic, no",
            "legal assessment.",
            "",
            "Examples:",
            "  payung simulate IDN-JKP --set cap=7000000 --from 2025-01-01",
            "  payung simulate IDN-JKP --set rate.1-3=70 --set rate.4-6=50",
            "  payung simulate MYS-EIS --set duration=9 --set waiting=0 --json",
            "  payung simulate THA-SSF --proposal BASE-17500",
            "",
            "Parameters: cap, maximum, floor (currency a month), rate or rate.1-6 (per",
            "cent), amount or amount.1-6 (currency a month), duration (months), waiting",
            "(days).",
            ""
        })
final class SimulateCommand implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Parameters(paramLabel = "SCHEME", description = "Scheme by area and id, such as IDN-JKP")
    private String scheme = "";

    @Option(
            names = "--set",
            paramLabel = "PARAMETER=VALUE",
            description = "A parameter and its new value; may be repeated")
    private List<String> settings = List.of();

    @Option(
            names = "--proposal",
            paramLabel = "ID",
            description = "Take the changes of a proposal in the scheme's file")
    private @Nullable String proposal;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Day on which the rules in force are changed (default: today)")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of the change (default: no end)")
    private @Nullable LocalDate to;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day that 'now' means (default: today)")
    private @Nullable LocalDate asOf;

    @Option(names = "--json", description = "As JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private final Clock clock;

    SimulateCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Folders folders = places.folders();
        LocalDate day = asOf == null ? places.today(clock) : asOf;
        SimulationRequest request = request(day);
        CatalogueResult templates = TemplateCheck.check(folders.templates(), day);
        Catalogue catalogue =
                templates.catalogue().orElseThrow(() -> new BrokenCatalogueException(templates.mistakes()));
        SimulationResult result = Simulation.run(catalogue, folders.inputs(), request, day);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Json.print(SimulationTable.json(result), out);
        } else {
            SimulationTable.lines(result).forEach(out::println);
        }
        return ExitCode.DONE;
    }

    private SimulationRequest request(LocalDate day) {
        if (settings.isEmpty() && proposal == null) {
            throw new UsageException("nothing to change, expected --set PARAMETER=VALUE or --proposal ID");
        }
        LocalDate first = from == null ? day : from;
        if (to != null && to.isBefore(first)) {
            throw new UsageException("--to " + to + " is before --from " + first + ", expected that day or later");
        }
        return new SimulationRequest(scheme, proposal, values(), first, to);
    }

    private Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--set '" + setting + "', expected PARAMETER=VALUE such as cap=7000000");
            }
            BigDecimal value = number(setting, setting.substring(equals + 1));
            if (values.put(setting.substring(0, equals), value) != null) {
                throw new UsageException("--set " + setting.substring(0, equals) + " is given twice");
            }
        }
        return values;
    }

    private static BigDecimal number(String setting, String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new UsageException("--set '" + setting + "': '" + text + "', expected a number such as 7000000");
        }
    }
}
