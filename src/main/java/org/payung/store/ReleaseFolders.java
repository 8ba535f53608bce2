package org.payung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.release.Manifest;
import org.payung.release.ReleaseId;

/** The folders under {@code reports/}: a release is there whole, with its manifest, or it is not there. */
public final class ReleaseFolders {

    private static final String MANIFEST = "manifest.json";

    private final Path reports;

    public ReleaseFolders(Path reports) {
        this.reports = reports;
    }

    public Path folder(ReleaseId id) {
        return reports.resolve(id.toString());
    }

    /** The folder in which a release is built before it appears. */
    public Path part(ReleaseId id) {
        return reports.resolve("." + id + ".part");
    }

    /** Ids of the folders named like a release, in order. */
    public List<ReleaseId> ids() {
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(reports)) {
            List<ReleaseId> ids = new ArrayList<>();
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                parse(folder.getFileName().toString()).ifPresent(ids::add);
            }
            ids.sort(null);
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The manifest of a release folder, empty where there is none or it cannot be read. */
    public Optional<Manifest> manifest(ReleaseId id) {
        Path file = folder(id).resolve(MANIFEST);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Records.fromJson(Files.readAllBytes(file), Manifest.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a release folder: files missing or altered; empty where it is whole. */
    public List<String> faults(ReleaseId id) {
        Optional<Manifest> manifest = manifest(id);
        if (manifest.isEmpty()) {
            return List.of(id + ": no readable " + MANIFEST);
        }
        List<String> faults = new ArrayList<>();
        for (Manifest.HashedFile each : manifest.get().outputs()) {
            Path file = folder(id).resolve(each.file());
            if (!Files.isRegularFile(file)) {
                faults.add(id + "/" + each.file() + ": missing");
            } else if (!Hashes.of(file).equals(each.sha256())) {
                faults.add(id + "/" + each.file() + ": altered");
            }
        }
        return faults;
    }

    /** Removes what a killed run left half built. */
    public void removeParts() {
        if (!Files.isDirectory(reports)) {
            return;
        }
        try (Stream<Path> folders = Files.list(reports)) {
            folders.filter(folder -> folder.getFileName().toString().endsWith(".part"))
                    .toList()
                    .forEach(DurableFiles::deleteTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ReleaseId> parse(String name) {
        try {
            return Optional.of(ReleaseId.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
