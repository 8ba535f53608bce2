package org.payung.ingest;

import java.nio.file.Path;

/**
 * One file of the input.
 *
 * @param path where it lies
 * @param name its path relative to the input, with {@code /}; what findings and lineage call it
 */
public record InputFile(Path path, String name) implements Comparable<InputFile> {

    @Override
    public int compareTo(InputFile other) {
        return name.compareTo(other.name);
    }
}
