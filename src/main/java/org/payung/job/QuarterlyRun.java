package org.payung.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.payung.catalogue.CalendarEntry;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.TemplateFiles;
import org.payung.finding.Finding;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseIdentity;
import org.payung.release.ReleaseState;
import org.payung.series.Period;
import org.payung.store.Database;
import org.payung.store.DurableFiles;
import org.payung.store.ReleaseFolders;
import org.payung.store.ReleaseRow;
import org.payung.store.ReleaseStore;
import org.payung.store.SealedRecords;
import org.payung.store.StoreHeldException;
import org.payung.store.StoreLock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** One run of the quarterly job: takes the store, mends what a killed run left, identifies itself, runs the steps. */
public final class QuarterlyRun {

    /** Where libraries put what they need for a moment; emptied at each start. */
    public static final String TEMP = "temp";

    private final RunRequest request;
    private final Clock clock;
    private final Progress progress;

    public QuarterlyRun(RunRequest request, Clock clock, Progress progress) {
        this.request = request;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Runs until the release stands, or finds that it stands already.
     *
     * @throws BrokenCatalogueException if the templates hold mistakes; {@code reports/} is as it was
     * @throws org.payung.store.StoreHeldException if another run holds the store
     */
    public RunResult run() throws IOException {
        TemplateFiles templates = TemplateFiles.readFolder(request.folders().templates());
        Catalogue catalogue = TemplateCheck.require(templates, request.asOf());
        createFolders();
        Path store = request.folders().store();
        try (StoreLock lock = StoreLock.take(store, request.lockWait(), clock);
                Database database = Database.open(store, lock)) {
            DurableFiles.deleteTree(store.resolve(TEMP));
            Files.createDirectories(store.resolve(TEMP));
            BatchFrame frame = BatchFrame.on(database);
            ReleaseIdentity identity = identify(catalogue);
            new Recovery(frame, database, request.folders(), clock).mend(identity);
            Optional<ReleaseRow> standing = new ReleaseStore(database)
                    .findPublished(identity)
                    .filter(row -> folders().faults(row.id()).isEmpty());
            if (standing.isPresent() && !request.again()) {
                ReleaseId id = standing.get().id();
                note("nothing new", id.toString(), "", List.of());
                return new RunResult(id, false, sealedFindings(id));
            }
            return execute(templates, catalogue, identity, database, frame);
        } catch (StoreHeldException e) {
            throw e;
        } catch (RuntimeException e) {
            note("failed", "", String.valueOf(e.getMessage()), List.of());
            throw e;
        }
    }

    private void note(String outcome, String release, String message, List<RunJson.StepSeconds> steps) {
        StatusFile.write(
                request.folders().store(),
                new StatusFile.LastRun(clock.instant().toString(), outcome, release, message, steps));
    }

    private RunResult execute(
            TemplateFiles templates,
            Catalogue catalogue,
            ReleaseIdentity identity,
            Database database,
            BatchFrame frame) {
        ReleaseStore releases = new ReleaseStore(database);
        Optional<ReleaseRow> begun = releases.all().stream()
                .filter(row ->
                        row.state() == ReleaseState.BUILT && row.identity().equals(identity))
                .findFirst();
        ReleaseId id = begun.map(ReleaseRow::id).orElseGet(() -> nextId(releases, identity.period()));
        LocalDate asOf = begun.map(ReleaseRow::asOf).orElse(request.asOf());
        if (begun.isEmpty()) {
            releases.begin(id, identity, asOf);
        }
        RunContext context =
                new RunContext(request, id, identity, asOf, templates, catalogue, database, clock, progress);
        runJob(frame, context);
        database.checkpoint();
        note("published", id.toString(), "", context.timings().steps());
        return new RunResult(id, true, sealedFindings(id));
    }

    private static void runJob(BatchFrame frame, RunContext context) {
        Job job = ReportJob.build(frame.repository(), frame.transactions(), context);
        JobExecution execution;
        try {
            execution = frame.operator().start(job, parameters(context));
        } catch (Exception e) {
            throw new IllegalStateException("the job could not be started", e);
        }
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw failure(execution);
        }
    }

    /** The cause as it was thrown in the step, so that the command can tell what to do. */
    private static RuntimeException failure(JobExecution execution) {
        for (Throwable cause : execution.getAllFailureExceptions()) {
            if (cause instanceof RuntimeException exception) {
                return exception;
            }
        }
        return new IllegalStateException("the job ended " + execution.getStatus());
    }

    private static JobParameters parameters(RunContext context) {
        return new JobParametersBuilder()
                .addString("release", context.release().toString())
                .addString("input", context.identity().inputHash())
                .addString("templates", context.identity().templatesHash())
                .addString("program", context.identity().programVersion())
                .addString("asOf", context.asOf().toString(), false)
                .toJobParameters();
    }

    private ReleaseIdentity identify(Catalogue catalogue) throws IOException {
        Period quarter = request.quarter() == null ? lastQuarter(catalogue, request.asOf()) : request.quarter();
        RunContext.calendarEntry(catalogue, quarter);
        return new ReleaseIdentity(
                quarter, InputHash.of(request.folders().inputs()), catalogue.hash(), request.programVersion());
    }

    /**
     * The last quarter of the calendar whose cut-off has passed on the day.
     *
     * @throws UnknownQuarterException if none has
     */
    public static Period lastQuarter(Catalogue catalogue, LocalDate day) {
        return catalogue.calendar().stream()
                .filter(entry -> entry.cutOff().isBefore(day))
                .map(CalendarEntry::quarter)
                .max(Period::compareTo)
                .orElseThrow(() -> new UnknownQuarterException(
                        "no quarter of templates/calendar.csv has passed its cut-off on " + day));
    }

    private ReleaseId nextId(ReleaseStore releases, Period quarter) {
        int last = 0;
        for (ReleaseRow row : releases.all()) {
            if (row.id().period().equals(quarter) && row.state() != ReleaseState.BUILT) {
                last = Math.max(last, row.id().run());
            }
        }
        for (ReleaseId id : folders().ids()) {
            if (id.period().equals(quarter)) {
                last = Math.max(last, id.run());
            }
        }
        return new ReleaseId(quarter, last + 1);
    }

    /** None where the release was adopted from its folder alone: its own findings.csv holds them. */
    private List<Finding> sealedFindings(ReleaseId id) {
        SealedRecords records = new SealedRecords(request.folders().store());
        return records.find(id).isPresent() ? records.read(id, StepNames.ALL_FINDINGS, Finding.class) : List.of();
    }

    private ReleaseFolders folders() {
        return new ReleaseFolders(request.folders().reports());
    }

    /** The store is nobody else's business: drwx------. */
    private void createFolders() throws IOException {
        Path store = request.folders().store();
        Files.createDirectories(store);
        if (Files.getFileStore(store).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rwx------"));
        }
        for (String each : List.of("db", "observations", "results", "releases", "logs", TEMP)) {
            Files.createDirectories(store.resolve(each));
        }
        Files.createDirectories(request.folders().reports());
    }
}
