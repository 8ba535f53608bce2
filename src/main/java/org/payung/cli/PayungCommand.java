package org.payung.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.payung.job.BrokenCatalogueException;
import org.payung.job.UnknownQuarterException;
import org.payung.job.UnknownSchemeException;
import org.payung.store.StoreHeldException;
import org.slf4j.LoggerFactory;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: results on standard output, the rest on standard error. */
@Command(
        name = "payung",
        mixinStandardHelpOptions = true,
        versionProvider = PayungCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = {
            "Turns labour and benefit statistics into coverage and adequacy reports.",
            "",
            "Examples:",
            "  payung run                             the last quarter due",
            "  payung run 2024-Q3 --input input       one quarter from one folder",
            "  payung check                           what is wrong with what was sent",
            "  payung explain IDN SI_COV_UEMP 2020    how a figure came about",
            "  payung simulate IDN-JKP --set cap=7000000 --from 2025-01-01",
            "                                         a scheme under other rules",
            "  payung status                          releases and the last run",
            ""
        },
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            SimulateCommand.class,
            StatusCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, or nothing new to do",
            "1:not done",
            "2:wrong usage",
            "3:done, with errors that nobody accepted",
            "4:another run holds the store"
        })
public final class PayungCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private PayungCommand() {}

    /** The command line with all commands, on the clock. */
    public static CommandLine commandLine(Clock clock) {
        return new CommandLine(new PayungCommand(), new Commands(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .registerConverter(LocalDate.class, PayungCommand::date)
                .setExecutionExceptionHandler((failure, line, parsed) -> tell(failure, line))
                .setExitCodeExceptionMapper(failure ->
                        failure instanceof CommandLine.ParameterException ? ExitCode.USAGE : ExitCode.NOT_DONE);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new CommandLine.TypeConversionException("'" + text + "' is no date, expected one such as 2025-01-31");
        }
    }

    private static int tell(Exception failure, CommandLine line) {
        PrintWriter err = line.getErr();
        if (failure instanceof UsageException
                || failure instanceof UnknownQuarterException
                || failure instanceof UnknownSchemeException) {
            err.println("payung: " + failure.getMessage());
            return ExitCode.USAGE;
        }
        if (failure instanceof BrokenCatalogueException broken) {
            broken.mistakes().forEach(err::println);
            err.println("payung: " + broken.mistakes().size()
                    + " mistakes in the templates, nothing was computed. Mend them and run 'payung check'");
            return ExitCode.NOT_DONE;
        }
        if (failure instanceof StoreHeldException held) {
            err.println(
                    "payung: another run holds the store (" + held.owner() + "). Wait for it, or give --wait SECONDS");
            return ExitCode.STORE_HELD;
        }
        LoggerFactory.getLogger(PayungCommand.class).error("{} failed", line.getCommandName(), failure);
        err.println("payung: " + message(failure)
                + ". The whole trace is in store/logs/; 'payung status' tells what stands");
        return ExitCode.NOT_DONE;
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Makes commands with the clock they are given. */
    private record Commands(Clock clock) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Clock.class).newInstance(clock);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    /** The version of this build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"payung " + ProgramVersion.text()};
        }
    }
}
