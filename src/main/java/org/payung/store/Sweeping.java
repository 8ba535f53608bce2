package org.payung.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Removes immutable files that nothing names any more. */
final class Sweeping {

    static final String ENDING = ".jsonl.gz";

    private Sweeping() {}

    static void keepOnly(Path folder, Set<String> names) {
        for (Path file : DurableFiles.filesBelow(folder)) {
            String name = file.getFileName().toString();
            if (!name.endsWith(ENDING) || !names.contains(name.substring(0, name.length() - ENDING.length()))) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
