package org.payung.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.payung.release.ReleaseId;

/**
 * What a step leaves for the next: an immutable file under {@code store/results} named by the hash of its content, and a
 * row that makes it exist, committed with the step's status. A file without a row is swept at start.
 */
public final class StepResults {

    private final Path folder;
    private final Database database;
    /** What this process itself left: content never changes, so a later step need not read it again. */
    private final Map<String, SoftReference<List<?>>> fresh = new ConcurrentHashMap<>();

    public StepResults(Path store, Database database) {
        this.folder = store.resolve("results");
        this.database = database;
    }

    /** Leaves records under a name, replacing what this release had there. */
    public void put(ReleaseId release, String name, Collection<?> records) {
        byte[] content = bytes(records);
        String hash = Hashes.of(content);
        fresh.put(hash, new SoftReference<>(List.copyOf(records)));
        Path file = file(hash);
        if (!Files.exists(file)) {
            DurableFiles.write(file, out -> out.write(content));
        }
        database.sql()
                .sql("DELETE FROM step_result WHERE release = ? AND name = ?")
                .params(release.toString(), name)
                .update();
        database.sql()
                .sql("INSERT INTO step_result (release, name, content, records) VALUES (?, ?, ?, ?)")
                .params(release.toString(), name, hash, records.size())
                .update();
    }

    /**
     * The records left under the name.
     *
     * @throws IllegalStateException if no step left any
     */
    public <T> List<T> get(ReleaseId release, String name, Class<T> type) {
        String hash = hash(release, name);
        SoftReference<List<?>> left = fresh.get(hash);
        List<?> known = left == null ? null : left.get();
        return known == null
                ? Records.read(file(hash), type)
                : known.stream().map(type::cast).toList();
    }

    /** The file that holds the records left under the name. */
    public Path path(ReleaseId release, String name) {
        return file(hash(release, name));
    }

    private String hash(ReleaseId release, String name) {
        return database.sql()
                .sql("SELECT content FROM step_result WHERE release = ? AND name = ?")
                .params(release.toString(), name)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no step left '" + name + "' for " + release));
    }

    /** Drops the rows of a release; its files go at the next sweep. */
    public void forget(ReleaseId release) {
        database.sql()
                .sql("DELETE FROM step_result WHERE release = ?")
                .param(release.toString())
                .update();
    }

    /** Removes files that no row names. */
    public void sweep() {
        Set<String> known = database.sql().sql("SELECT content FROM step_result").query(String.class).list().stream()
                .collect(Collectors.toUnmodifiableSet());
        Sweeping.keepOnly(folder, known);
    }

    private Path file(String hash) {
        return folder.resolve(hash + Sweeping.ENDING);
    }

    private static byte[] bytes(Collection<?> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Records.write(out, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
