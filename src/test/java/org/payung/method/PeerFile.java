package org.payung.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Numbers of a second tool in {@code src/test/resources/peer}; the script that made them stands in {@code src/test/R}. */
final class PeerFile {

    private PeerFile() {}

    /** The rows without the head. */
    static List<String[]> rows(String name) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/peer", name))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Double> numbers(String spaced) {
        return Stream.of(spaced.split(" ", -1)).map(Double::valueOf).toList();
    }

    static double number(String text) {
        return text.equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
