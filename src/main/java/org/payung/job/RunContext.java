package org.payung.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.CalendarEntry;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.TemplateFiles;
import org.payung.finding.Finding;
import org.payung.release.ReleaseId;
import org.payung.release.ReleaseIdentity;
import org.payung.release.ReleaseStamp;
import org.payung.series.Period;
import org.payung.store.Database;
import org.payung.store.ReleaseFolders;
import org.payung.store.ReleaseStore;
import org.payung.store.SegmentStore;
import org.payung.store.StepResults;

/**
 * What every step of one run needs: who it is, and the store through which steps hand data on. Nothing here changes
 * while the run goes on but the store itself and the timings.
 */
public final class RunContext {

    private final RunRequest request;
    private final ReleaseId release;
    private final ReleaseIdentity identity;
    private final LocalDate asOf;
    private final TemplateFiles templates;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Progress progress;
    private final Timings timings;
    private final SegmentStore segments;
    private final StepResults results;
    private final ReleaseStore releases;
    private final ReleaseFolders folders;

    RunContext(
            RunRequest request,
            ReleaseId release,
            ReleaseIdentity identity,
            LocalDate asOf,
            TemplateFiles templates,
            Catalogue catalogue,
            Database database,
            Clock clock,
            Progress progress) {
        this.request = request;
        this.release = release;
        this.identity = identity;
        this.asOf = asOf;
        this.templates = templates;
        this.catalogue = catalogue;
        this.clock = clock;
        this.progress = progress;
        this.timings = new Timings(clock);
        Path store = request.folders().store();
        this.segments = new SegmentStore(store, database, clock);
        this.results = new StepResults(store, database);
        this.releases = new ReleaseStore(database);
        this.folders = new ReleaseFolders(request.folders().reports());
    }

    RunRequest request() {
        return request;
    }

    ReleaseId release() {
        return release;
    }

    ReleaseIdentity identity() {
        return identity;
    }

    ReleaseStamp stamp() {
        return new ReleaseStamp(release, asOf, identity.programVersion());
    }

    Period quarter() {
        return release.period();
    }

    LocalDate asOf() {
        return asOf;
    }

    Clock clock() {
        return clock;
    }

    Progress progress() {
        return progress;
    }

    Timings timings() {
        return timings;
    }

    SegmentStore segments() {
        return segments;
    }

    StepResults results() {
        return results;
    }

    ReleaseStore releases() {
        return releases;
    }

    ReleaseFolders folders() {
        return folders;
    }

    /** Takes the snapshot that all later steps read, also after a restart. */
    void storeTemplates() {
        List<TemplateFile> rows = new ArrayList<>();
        templates.byPath().forEach((path, content) -> rows.add(TemplateFile.of(path, content)));
        results.put(release, StepNames.TEMPLATES, rows);
    }

    TemplateFiles templates() {
        return templates;
    }

    /** The catalogue of these templates; a restart has the same, because they are part of the identity. */
    Catalogue catalogue() {
        return catalogue;
    }

    /** The calendar's line for the quarter. */
    static CalendarEntry calendarEntry(Catalogue catalogue, Period quarter) {
        return catalogue.calendar().stream()
                .filter(entry -> entry.quarter().equals(quarter))
                .findFirst()
                .orElseThrow(() -> new UnknownQuarterException(
                        quarter + " is not in templates/calendar.csv, add a line with its reference year and cut-off"));
    }

    /** All findings so far, worst first. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        for (String name : StepNames.FINDINGS) {
            all.addAll(results.get(release, name, Finding.class));
        }
        all.sort(null);
        return all;
    }
}
