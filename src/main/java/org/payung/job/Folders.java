package org.payung.job;

import java.nio.file.Path;
import java.util.List;

/**
 * The folders a run reads and writes.
 *
 * @param inputs folders or files as received, read in this order
 */
public record Folders(List<Path> inputs, Path templates, Path reports, Path store) {

    public Folders {
        inputs = List.copyOf(inputs);
    }
}
