package org.payung.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files of publishers, which stand beside the repository and are never part of it. */
public final class Publishers {

    private static final Path FOLDER = Path.of("../shared/data");

    private Publishers() {}

    /** The file, or the test is skipped with a clear word. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "the publishers' files are not beside the repository: " + name);
        return file;
    }
}
