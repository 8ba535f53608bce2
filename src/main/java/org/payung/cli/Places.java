package org.payung.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Settings;
import org.payung.job.Folders;
import picocli.CommandLine.Option;

/** Options that every command knows: where things lie. */
final class Places {

    @Option(
            names = "--home",
            paramLabel = "FOLDER",
            description = "Folder that holds templates/ (default: PAYUNG_HOME, the program's own, the current one)")
    private @Nullable Path home;

    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "Folder or file with figures as received; may be repeated (default: input)")
    private List<Path> inputs = List.of();

    @Option(names = "--templates", paramLabel = "FOLDER", description = "Definitions (default: templates)")
    private @Nullable Path templates;

    @Option(names = "--reports", paramLabel = "FOLDER", description = "Where releases appear (default: reports)")
    private @Nullable Path reports;

    @Option(names = "--store", paramLabel = "FOLDER", description = "What the program keeps (default: store)")
    private @Nullable Path store;

    Folders folders() {
        // A home is only needed where a folder is not named
        if (!inputs.isEmpty() && templates != null && reports != null && store != null) {
            return new Folders(inputs, templates, reports, store);
        }
        Path found = home();
        return new Folders(
                inputs.isEmpty() ? List.of(found.resolve("input")) : inputs,
                templates == null ? found.resolve("templates") : templates,
                reports == null ? found.resolve("reports") : reports,
                store == null ? found.resolve("store") : store);
    }

    /** Today in the configured zone. */
    LocalDate today(Clock clock) {
        return LocalDate.ofInstant(
                clock.instant(), Settings.read(home(), System.getenv()).zone());
    }

    private Path home() {
        return Home.find(home, System.getenv("PAYUNG_HOME"));
    }
}
