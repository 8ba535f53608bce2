package org.payung.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.payung.finding.Finding;
import org.payung.release.ReleaseId;
import org.payung.series.Observation;

/**
 * Observations as immutable segments under {@code store/observations}, one for each input file as read by one mapping.
 * Written beside, flushed, renamed; then one {@code load} row with its knowledge time makes them exist.
 */
public final class SegmentStore {

    /**
     * What reading one file gave.
     *
     * @param segment SHA-256 of name, content, mapping and definitions
     * @param stored observations kept, {@code read = stored + rejected + filtered}
     */
    public record Load(
            String segment, String file, String mapping, long read, long stored, long rejected, long filtered) {}

    /** One input file of a release, in order. */
    public record InputRow(String file, String fileHash, Load load) {}

    private final Path folder;
    private final Database database;
    private final Clock clock;

    public SegmentStore(Path store, Database database, Clock clock) {
        this.folder = store.resolve("observations");
        this.database = database;
        this.clock = clock;
    }

    public Optional<Load> find(String segment) {
        return database.sql()
                .sql("SELECT * FROM load WHERE segment = ?")
                .param(segment)
                .query((row, number) -> new Load(
                        row.getString("segment"),
                        row.getString("file"),
                        row.getString("mapping"),
                        row.getLong("rows_read"),
                        row.getLong("rows_stored"),
                        row.getLong("rows_rejected"),
                        row.getLong("rows_filtered")))
                .optional();
    }

    /** Makes a segment exist: its files first, then its row, one commit a file. */
    public void store(Load load, List<Observation> observations, List<Finding> findings) {
        DurableFiles.write(observations(load.segment()), out -> Records.write(out, observations));
        DurableFiles.write(findings(load.segment()), out -> Records.write(out, findings));
        database.inOwnTransaction(() -> database.sql()
                .sql("INSERT INTO load (segment, file, mapping, rows_read, rows_stored, rows_rejected, rows_filtered,"
                        + " loaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        load.segment(),
                        load.file(),
                        load.mapping(),
                        load.read(),
                        load.stored(),
                        load.rejected(),
                        load.filtered(),
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update());
    }

    /** States which files a release is made from, replacing what stood there. */
    public void setInput(ReleaseId release, List<InputRow> files) {
        database.sql()
                .sql("DELETE FROM input_file WHERE release = ?")
                .param(release.toString())
                .update();
        int ordinal = 0;
        for (InputRow each : files) {
            database.sql()
                    .sql("INSERT INTO input_file (release, ordinal, file, file_hash, segment) VALUES (?, ?, ?, ?, ?)")
                    .params(
                            release.toString(),
                            ordinal++,
                            each.file(),
                            each.fileHash(),
                            each.load().segment())
                    .update();
        }
    }

    /** The files a release is made from, in order. */
    public List<InputRow> input(ReleaseId release) {
        return database.sql()
                .sql("SELECT file, file_hash, segment FROM input_file WHERE release = ? ORDER BY ordinal")
                .param(release.toString())
                .query((row, number) -> new InputRow(
                        row.getString("file"),
                        row.getString("file_hash"),
                        find(row.getString("segment")).orElseThrow()))
                .list();
    }

    public List<Observation> observations(ReleaseId release) {
        List<Observation> all = new ArrayList<>();
        input(release)
                .forEach(row -> all.addAll(Records.read(observations(row.load().segment()), Observation.class)));
        return all;
    }

    public List<Finding> findings(ReleaseId release) {
        List<Finding> all = new ArrayList<>();
        input(release)
                .forEach(row -> all.addAll(Records.read(findings(row.load().segment()), Finding.class)));
        return all;
    }

    /** Removes segments that no row names: a run died between the file and its row. */
    public void sweep() {
        if (!Files.exists(folder)) {
            return;
        }
        Set<String> known = database.sql().sql("SELECT segment FROM load").query(String.class).list().stream()
                .flatMap(segment -> List.of(segment, segment + ".findings").stream())
                .collect(Collectors.toUnmodifiableSet());
        Sweeping.keepOnly(folder, known);
    }

    private Path observations(String segment) {
        return folder.resolve(segment + Sweeping.ENDING);
    }

    private Path findings(String segment) {
        return folder.resolve(segment + ".findings" + Sweeping.ENDING);
    }
}
