package org.payung.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.cli.PayungCommand;
import org.payung.finding.Finding;
import org.payung.release.ReleaseId;
import org.payung.series.Period;
import org.payung.store.Hashes;
import org.payung.store.ReleaseFolders;
import org.payung.store.StoreHeldException;
import org.payung.store.StoreLock;
import org.payung.testkit.FolderCopy;

/** The whole job on what ships: one undisturbed run, and what every other run must equal. */
class QuarterlyRunTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);
    private static final ReleaseId R1 = ReleaseId.parse("2024-Q3-r1");
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private static Path undisturbed;

    private static RunResult result;

    @TempDir
    private Path home;

    @BeforeAll
    static void runUndisturbed() throws IOException {
        result = new QuarterlyRun(request(undisturbed, false, 2), CLOCK, Progress.SILENT).run();
    }

    @AfterEach
    void restoreTheMachine() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void theShippedInputMakesAWholeRelease() {
        ReleaseFolders folders = new ReleaseFolders(undisturbed.resolve("reports"));

        assertThat(result.release()).isEqualTo(R1);
        assertThat(result.published()).isTrue();
        assertThat(result.findings()).noneMatch(Finding::isUnacceptedError);
        assertThat(folders.faults(R1)).isEmpty();
        assertThat(bytes(undisturbed).keySet())
                .contains(
                        "regional.en.pdf",
                        "regional.id.pdf",
                        "regional.en.xlsx",
                        "regional.id.xlsx",
                        "countries/IDN.en.pdf",
                        "countries/VNM.id.pdf",
                        "data/outcomes.csv",
                        "data/lineage.csv",
                        "findings.csv",
                        "manifest.json")
                .hasSize(38);
    }

    @Test
    void everyRowReadIsStoredRejectedOrFiltered() {
        SortedMap<String, Long> counts = new ReleaseFolders(undisturbed.resolve("reports"))
                .manifest(R1)
                .orElseThrow()
                .counts();

        assertThat(counts.get("rows.read"))
                .isPositive()
                .isEqualTo(counts.get("rows.stored") + counts.get("rows.rejected") + counts.get("rows.filtered"));
    }

    @Test
    void anotherMachineLocaleZoneAndThreadsGiveTheSameBytes() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        Clock later = Clock.fixed(Instant.parse("2027-02-28T23:59:59Z"), ZoneOffset.UTC);

        new QuarterlyRun(request(home, false, 1), later, Progress.SILENT).run();

        assertThat(bytes(home)).isEqualTo(bytes(undisturbed));
    }

    @Test
    void aRunThatDiedGoesOnWhereItStoppedAndGivesTheSameBytes() throws IOException {
        // Dies as step 5 begins, again before the release appears
        assertThatThrownBy(() -> new QuarterlyRun(request(home, false, 2), CLOCK, new DiesAtStep(5)).run())
                .isInstanceOf(Died.class);
        assertThatThrownBy(() -> new QuarterlyRun(request(home, false, 2), CLOCK, new DiesAtStep(8)).run())
                .isInstanceOf(Died.class);
        assertThat(new ReleaseFolders(home.resolve("reports")).ids()).isEmpty();

        Steps steps = new Steps();
        RunResult restarted = new QuarterlyRun(request(home, false, 2), CLOCK, steps).run();

        assertThat(restarted.release()).isEqualTo(R1);
        assertThat(steps.names).containsExactly("PublishRelease");
        assertThat(bytes(home)).isEqualTo(bytes(undisturbed));
    }

    @Test
    void nothingNewPublishesNothingUnlessAskedAgain() throws IOException {
        RunResult second = new QuarterlyRun(request(undisturbed, false, 2), CLOCK, Progress.SILENT).run();
        assertThat(second.published()).isFalse();
        assertThat(second.release()).isEqualTo(R1);

        RunResult again = new QuarterlyRun(request(undisturbed, true, 2), CLOCK, Progress.SILENT).run();
        assertThat(again.published()).isTrue();
        assertThat(again.release()).isEqualTo(ReleaseId.parse("2024-Q3-r2"));
    }

    @Test
    void explainLeadsFromAFigureToFileAndLine() {
        assertThat(explain("IDN", "SI_COV_UEMP", "2020"))
                .contains("2024-Q3-r1:IDN:SI_COV_UEMP:_T:_T:_T:_T:value:2020")
                .containsPattern("coverage/[a-z0-9-]+\\.csv line \\d+")
                .contains("reason      no-scheme");
        assertThat(explain("South-Eastern Asia", "SI_COV_UEMP", "2020"))
                .contains("M49-035:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020")
                .contains("11 of 11 members with a value")
                .contains("made by unemployed-from-rate: LABOUR_FORCE 2020 × UNEMPLOYMENT_RATE 2019 / 100");
        assertThat(explain("360", "SI_COV_MATNL", "2020")).contains("IDN:SI_COV_MATNL:_T:F:_T:_T:value:2020");
        assertThat(explain("IDN", "SI_COV_UEMP", "2020", "--json"))
                .contains("\"reason\" : \"no-scheme\"", "\"treatment\" : \"structural-zero\"");
    }

    private static String explain(String... words) {
        StringWriter out = new StringWriter();
        List<String> all = new ArrayList<>(List.of("explain", "--home", ".", "--release", R1.toString(), "--store"));
        all.add(undisturbed.resolve("store").toString());
        all.addAll(List.of(words));
        int exit = PayungCommand.commandLine(CLOCK)
                .setOut(new PrintWriter(out, true))
                .execute(all.toArray(String[]::new));
        assertThat(exit).isZero();
        return out.toString();
    }

    @Test
    void aReleaseFolderThatTheStoreDoesNotKnowIsAdopted() throws IOException {
        FolderCopy.into(
                undisturbed.resolve("reports").resolve(R1.toString()),
                home.resolve("reports").resolve(R1.toString()));

        RunResult adopted = new QuarterlyRun(request(home, false, 1), CLOCK, Progress.SILENT).run();

        assertThat(adopted.published()).isFalse();
        assertThat(adopted.release()).isEqualTo(R1);
    }

    @Test
    void aFolderWithAnAlteredFileIsNotTakenForTheRelease() throws IOException {
        Path release = home.resolve("reports").resolve(R1.toString());
        FolderCopy.into(undisturbed.resolve("reports").resolve(R1.toString()), release);
        Files.writeString(release.resolve("findings.csv"), "altered");
        Files.delete(release.resolve("data/lineage.csv"));

        assertThat(new ReleaseFolders(home.resolve("reports")).faults(R1))
                .containsExactly("2024-Q3-r1/data/lineage.csv: missing", "2024-Q3-r1/findings.csv: altered");
    }

    @Test
    void aBrokenTemplateStopsTheRunBeforeAnyFigure() throws IOException {
        FolderCopy.into(Path.of("templates"), home.resolve("templates"));
        FolderCopy.into(Path.of("src/test/resources/broken/templates-five-mistakes"), home.resolve("templates"));
        RunRequest request = new RunRequest(
                new Folders(
                        List.of(Path.of("input")),
                        home.resolve("templates"),
                        home.resolve("reports"),
                        home.resolve("store")),
                null,
                AS_OF,
                false,
                1,
                Duration.ZERO,
                "test");

        assertThatThrownBy(() -> new QuarterlyRun(request, CLOCK, Progress.SILENT).run())
                .isInstanceOfSatisfying(
                        BrokenCatalogueException.class,
                        broken -> assertThat(broken.mistakes()).hasSize(5));
        assertThat(home.resolve("reports")).doesNotExist();
    }

    @Test
    void aSecondRunIsRefusedWhileOneHoldsTheStore() throws IOException {
        Path store = Files.createDirectories(home.resolve("store"));
        try (StoreLock held = StoreLock.take(store, Duration.ZERO, CLOCK)) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> new QuarterlyRun(request(home, false, 1), CLOCK, Progress.SILENT).run())
                    .isInstanceOf(StoreHeldException.class);
        }
    }

    private static RunRequest request(Path home, boolean again, int threads) {
        return new RunRequest(
                new Folders(
                        List.of(Path.of("input")),
                        Path.of("templates"),
                        home.resolve("reports"),
                        home.resolve("store")),
                Period.quarter(2024, 3),
                AS_OF,
                again,
                threads,
                Duration.ZERO,
                "test");
    }

    /** Hash by name of every file of the release but {@code run.json}. */
    private static SortedMap<String, String> bytes(Path home) {
        Path release = home.resolve("reports").resolve(R1.toString());
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(release)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("run.json"))
                    .forEach(file -> hashes.put(release.relativize(file).toString(), Hashes.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    /** What a killed process looks like from inside: nothing after it runs. */
    private static final class Died extends RuntimeException {}

    private record DiesAtStep(int fatal) implements Progress {
        @Override
        public void step(int number, int of, String name) {
            if (number == fatal) {
                throw new Died();
            }
        }
    }

    private static final class Steps implements Progress {
        private final List<String> names = new ArrayList<>();

        @Override
        public void step(int number, int of, String name) {
            names.add(name);
        }
    }
}
