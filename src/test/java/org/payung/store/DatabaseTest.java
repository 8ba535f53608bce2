package org.payung.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseIdentity;
import org.payung.release.ReleaseState;
import org.payung.series.Area;
import org.payung.series.AreaKind;
import org.payung.series.Period;
import org.springframework.transaction.support.TransactionTemplate;

class DatabaseTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private static final ReleaseId R1 = ReleaseId.parse("2024-Q3-r1");
    private static final ReleaseIdentity IDENTITY =
            new ReleaseIdentity(Period.quarter(2024, 3), "a".repeat(64), "b".repeat(64), "1.0");
    private static final Area IDN = new Area("IDN", AreaKind.COUNTRY, 360, "Indonesia", true);

    @TempDir
    private Path store;

    private StoreLock lock;
    private Database database;

    @BeforeEach
    void open() throws Exception {
        Files.createDirectories(store.resolve("results"));
        lock = StoreLock.take(store, Duration.ZERO, CLOCK);
        database = Database.open(store, lock);
    }

    @AfterEach
    void close() {
        database.close();
        lock.close();
    }

    @Test
    void commitsAreNotDelayed() {
        assertThat(database.sql()
                        .sql("SELECT property_value FROM information_schema.system_properties"
                                + " WHERE property_name = 'hsqldb.write_delay'")
                        .query(String.class)
                        .single())
                .isEqualTo("false");
    }

    @Test
    void theJobRepositoryHasItsTables() {
        assertThat(database.sql()
                        .sql("SELECT COUNT(*) FROM batch_job_execution")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aReleaseBegunTwiceStandsOnce() {
        ReleaseStore releases = new ReleaseStore(database);

        releases.begin(R1, IDENTITY, LocalDate.of(2026, 11, 22));
        releases.begin(R1, IDENTITY, LocalDate.of(2026, 11, 22));
        assertThat(releases.findPublished(IDENTITY)).isEmpty();

        releases.published(R1);
        assertThat(releases.findPublished(IDENTITY))
                .contains(new ReleaseRow(R1, IDENTITY, LocalDate.of(2026, 11, 22), ReleaseState.PUBLISHED));
    }

    @Test
    void aStepReplacesWhatItLeftBefore() {
        StepResults results = new StepResults(store, database);

        results.put(R1, "areas", List.of(IDN));
        Path first = results.path(R1, "areas");
        results.put(R1, "areas", List.of(IDN, IDN));

        assertThat(results.get(R1, "areas", Area.class)).containsExactly(IDN, IDN);
        results.sweep();
        assertThat(first).doesNotExist();
        assertThat(results.path(R1, "areas")).exists();
    }

    @Test
    void aRolledBackStepLeavesNothingToRead() {
        StepResults results = new StepResults(store, database);

        TransactionTemplate step = new TransactionTemplate(database.transactions());
        step.executeWithoutResult(status -> {
            results.put(R1, "areas", List.of(IDN));
            status.setRollbackOnly();
        });

        assertThat(database.sql()
                        .sql("SELECT COUNT(*) FROM step_result")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
