package org.payung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseIdentity;

/**
 * The sealed record of each release, {@code store/releases/<id>/}: catalogue snapshot, observations received, and as every reader
 * sees them the series, the outcomes with their lineage and the findings. With it and the program a release can be made or explained again; reading it
 * takes no lock.
 */
public final class SealedRecords {

    private static final String SEAL = "record.json";

    /** What the record says of itself; written last. */
    public record Seal(String release, ReleaseIdentity identity, LocalDate asOf, int referenceYear) {}

    private final Path folder;

    public SealedRecords(Path store) {
        this.folder = store.resolve("releases");
    }

    /** Copies the files into the record; it appears whole or not at all. A record that stands is replaced. */
    public void seal(ReleaseId release, Seal seal, Map<String, Path> files) {
        Path part = folder.resolve("." + release + ".part");
        DurableFiles.deleteTree(part);
        try {
            Files.createDirectories(part);
            for (Map.Entry<String, Path> each : files.entrySet()) {
                Files.copy(each.getValue(), part.resolve(each.getKey() + Sweeping.ENDING));
            }
            Files.write(part.resolve(SEAL), Records.json(seal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DurableFiles.deleteTree(folder.resolve(release.toString()));
        DurableFiles.commitFolder(part, folder.resolve(release.toString()));
    }

    public Optional<Seal> find(ReleaseId release) {
        Path file = folder.resolve(release.toString()).resolve(SEAL);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Records.fromJson(Files.readAllBytes(file), Seal.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sealed releases, oldest first. */
    public List<ReleaseId> ids() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> records = Files.list(folder)) {
            return records.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .map(ReleaseId::parse)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> List<T> read(ReleaseId release, String name, Class<T> type) {
        return Records.read(folder.resolve(release.toString()).resolve(name + Sweeping.ENDING), type);
    }
}
