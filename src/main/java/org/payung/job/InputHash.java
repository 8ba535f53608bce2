package org.payung.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.payung.ingest.InputFile;
import org.payung.ingest.InputFiles;
import org.payung.store.Hashes;

/** The input's part of a run's identity: names and content of all files that the run reads. */
final class InputHash {

    private static final String ACCEPTED = "accepted.csv";

    private InputHash() {}

    static String of(List<Path> inputs) throws IOException {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (InputFile file : InputFiles.list(inputs)) {
            hashes.put(file.name(), Hashes.of(file.path()));
        }
        for (int i = 0; i < inputs.size(); i++) {
            Path accepted = inputs.get(i).resolve(ACCEPTED);
            if (Files.isRegularFile(accepted)) {
                hashes.put(i + "/" + ACCEPTED, Hashes.of(accepted));
            }
        }
        return Hashes.ofNamed(hashes);
    }
}
