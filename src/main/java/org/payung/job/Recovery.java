package org.payung.job;

import java.time.Clock;
import java.time.LocalDate;
import org.payung.release.Manifest;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseIdentity;
import org.payung.release.ReleaseState;
import org.payung.store.Database;
import org.payung.store.ReleaseFolders;
import org.payung.store.ReleaseRow;
import org.payung.store.ReleaseStore;
import org.payung.store.SegmentStore;
import org.payung.store.StepResults;
import org.springframework.batch.core.job.JobExecution;

/**
 * Mends at the start what a killed run left. Safe only under the store's lock: Batch's own recovery asks neither who owns
 * an execution nor whether it lives.
 */
final class Recovery {

    private final BatchFrame frame;
    private final ReleaseStore releases;
    private final ReleaseFolders folders;
    private final SegmentStore segments;
    private final StepResults results;

    Recovery(BatchFrame frame, Database database, Folders folders, Clock clock) {
        this.frame = frame;
        this.releases = new ReleaseStore(database);
        this.folders = new ReleaseFolders(folders.reports());
        this.segments = new SegmentStore(folders.store(), database, clock);
        this.results = new StepResults(folders.store(), database);
    }

    /** Leaves a store on which the identity can run, from where it stopped if it was the one that died. */
    void mend(ReleaseIdentity identity) {
        folders.removeParts();
        closeExecutions(identity);
        adoptFolders();
        for (ReleaseRow row : releases.all()) {
            if (row.state() != ReleaseState.BUILT || !row.identity().equals(identity)) {
                results.forget(row.id());
            }
            if (row.state() == ReleaseState.BUILT && !row.identity().equals(identity)) {
                releases.abandon(row.id());
            }
        }
        results.sweep();
        segments.sweep();
    }

    /** A run of the same identity goes on where it stopped; any other is closed as abandoned. */
    private void closeExecutions(ReleaseIdentity identity) {
        for (JobExecution died : frame.repository().findRunningJobExecutions(ReportJob.NAME)) {
            JobExecution failed = frame.operator().recover(died);
            boolean same = identity.inputHash().equals(failed.getJobParameters().getString("input"))
                    && identity.templatesHash().equals(failed.getJobParameters().getString("templates"))
                    && identity.programVersion()
                            .equals(failed.getJobParameters().getString("program"));
            if (!same) {
                abandon(failed);
            }
        }
    }

    private void abandon(JobExecution execution) {
        try {
            frame.operator().abandon(execution);
        } catch (Exception e) {
            throw new IllegalStateException("execution " + execution.getId() + " could not be abandoned", e);
        }
    }

    /** A whole release folder that the store does not know as published is taken in. */
    private void adoptFolders() {
        for (ReleaseId id : folders.ids()) {
            boolean known = releases.find(id)
                    .filter(row -> row.state() != ReleaseState.BUILT)
                    .isPresent();
            if (!known && folders.faults(id).isEmpty()) {
                folders.manifest(id).ifPresent(manifest -> adopt(id, manifest));
            }
        }
    }

    private void adopt(ReleaseId id, Manifest manifest) {
        releases.adopt(
                new ReleaseRow(id, manifest.identity(), LocalDate.parse(manifest.asOf()), ReleaseState.PUBLISHED));
    }
}
