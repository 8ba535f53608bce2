package org.payung.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.payung.job.Folders;
import org.payung.job.StatusFile;
import org.payung.job.StatusFile.LastRun;
import org.payung.release.Manifest;
import org.payung.release.ReleaseId;
import org.payung.store.ReleaseFolders;
import org.payung.store.SealedRecords;
import org.payung.store.StoreLock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code payung status}: releases, the last run, who holds the store. Takes no lock. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        header = {
            "Releases and whether they are whole, the last run, who holds the store.",
            "",
            "Examples:",
            "  payung status",
            "  payung status --json",
            ""
        })
final class StatusCommand implements Callable<Integer> {

    /** One release as it stands. */
    record ReleaseStatus(String release, String asOf, boolean sealed, List<String> faults) {}

    @Mixin
    private Places places = new Places();

    @Option(names = "--json", description = "As JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    StatusCommand(Clock clock) {}

    @Override
    public Integer call() {
        Folders folders = places.folders();
        List<ReleaseStatus> releases = releases(folders);
        Optional<LastRun> last = StatusFile.read(folders.store());
        String holder = StoreLock.holder(folders.store());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("releases", releases);
            told.put("lastRun", last.orElse(null));
            told.put("heldBy", holder);
            Json.print(told, out);
        } else {
            tell(releases, last, holder, out);
        }
        return releases.stream().allMatch(release -> release.faults().isEmpty()) ? ExitCode.DONE : ExitCode.NOT_DONE;
    }

    private static List<ReleaseStatus> releases(Folders folders) {
        ReleaseFolders reports = new ReleaseFolders(folders.reports());
        Path store = folders.store();
        List<ReleaseId> sealed = new SealedRecords(store).ids();
        List<ReleaseStatus> releases = new ArrayList<>();
        List<ReleaseId> ids = reports.ids();
        for (ReleaseId id : ids) {
            String asOf = reports.manifest(id).map(Manifest::asOf).orElse("");
            releases.add(new ReleaseStatus(id.toString(), asOf, sealed.contains(id), reports.faults(id)));
        }
        for (ReleaseId id : sealed) {
            if (!ids.contains(id)) {
                releases.add(new ReleaseStatus(
                        id.toString(), "", true, List.of(id + ": its folder is missing from the reports")));
            }
        }
        return releases;
    }

    private static void tell(
            List<ReleaseStatus> releases,
            Optional<LastRun> last,
            @org.jspecify.annotations.Nullable String holder,
            PrintWriter out) {
        if (releases.isEmpty()) {
            out.println("No release yet. Make one with 'payung run'");
        }
        for (ReleaseStatus release : releases) {
            out.println("%-14s as of %-10s %s%s"
                    .formatted(
                            release.release(),
                            release.asOf(),
                            release.faults().isEmpty() ? "whole" : "FAULTY",
                            release.sealed() ? "" : ", no sealed record: explain cannot read it"));
            release.faults().forEach(fault -> out.println("  " + fault));
        }
        last.ifPresent(run -> {
            out.println("Last run: " + run.outcome() + (run.release().isEmpty() ? "" : " " + run.release()) + ", ended "
                    + run.ended() + (run.message().isEmpty() ? "" : ": " + run.message()));
            run.steps().forEach(step -> out.println("  %-22s %6.1f s".formatted(step.step(), step.seconds())));
        });
        out.println(holder == null ? "The store is free" : "The store is held by " + holder);
    }
}
