package org.payung.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.payung.store.DurableFiles;
import org.payung.store.Records;

/** {@code store/status.json}: how the last run ended, readable while another holds the store. */
public final class StatusFile {

    private static final String FILE = "status.json";

    /**
     * The last run.
     *
     * @param ended ISO instant
     * @param outcome {@code published}, {@code nothing new} or {@code failed}
     * @param release release published or standing; empty where the run failed before it had one
     * @param message why it failed; empty otherwise
     */
    public record LastRun(
            String ended, String outcome, String release, String message, List<RunJson.StepSeconds> steps) {}

    private StatusFile() {}

    static void write(Path store, LastRun run) {
        DurableFiles.write(store.resolve(FILE), out -> out.write(Records.json(run)));
    }

    public static Optional<LastRun> read(Path store) {
        Path file = store.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Records.fromJson(Files.readAllBytes(file), LastRun.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
