package org.payung.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a second tool made of random inputs: {@code method,result,inputs}, the inputs with blanks between them. */
public final class PeerNumbers {

    private PeerNumbers() {}

    /** One result and what it was made from. */
    public record Case(String method, double result, List<Double> inputs) {

        public double input(int at) {
            return inputs.get(at);
        }

        public int size() {
            return inputs.size();
        }

        public double[] inputs(int from, int to) {
            return inputs.subList(from, to).stream()
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
    }

    /** The cases of a method in a file of {@code src/test/resources/peer}. */
    public static List<Case> of(String file, String method) {
        try (InputStream in = Objects.requireNonNull(PeerNumbers.class.getResourceAsStream("/peer/" + file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .filter(parts -> parts[0].equals(method))
                    .map(parts -> new Case(parts[0], Double.parseDouble(parts[1]), numbers(parts[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
