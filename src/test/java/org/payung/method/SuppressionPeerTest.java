package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.payung.method.ComplementarySuppression.Cells;

/**
 * Ten tables with the cells that we hide ({@code peer/suppression-tables.csv}), and what R 4.2.2 (lpSolve 5.6.18) can
 * work out about those cells ({@code peer/suppression-ranges.csv}, by {@code src/test/R/suppression-audit.R}).
 */
class SuppressionPeerTest {

    private static final int TABLES = 10;
    private static final double WIDTH = 10;
    private static final double LEAST = 1;

    @TestFactory
    Stream<DynamicTest> anotherSolverKnowsNoMoreThanOurAudit() {
        Map<String, double[]> peer = peer();
        return IntStream.range(0, TABLES)
                .mapToObj(number -> DynamicTest.dynamicTest("table " + number, () -> agrees(number, peer)));
    }

    private static void agrees(int number, Map<String, double[]> peer) {
        AdditiveTable table = table(number);
        NavigableSet<Integer> hidden = hidden(table);
        Map<Integer, Double> sensitive = sensitive(table);
        assertThat(sensitive).isNotEmpty();
        assertThat(hidden).hasSizeGreaterThan(sensitive.size());
        new SuppressionAudit(table).ranges(hidden).forEach((cell, range) -> {
            double[] found = Objects.requireNonNull(peer.get(number + ":" + cell));
            assertThat(new double[] {range.least(), range.greatest()})
                    .as("cell %d", cell)
                    .containsExactly(found, org.assertj.core.data.Offset.offset(1e-5));
            double wanted = sensitive.getOrDefault(cell, LEAST);
            assertThat(found[1] - found[0]).isGreaterThanOrEqualTo(wanted - 1e-5);
        });
        assertThat(peer.keySet().stream().filter(each -> each.startsWith(number + ":")))
                .hasSameSizeAs(hidden);
    }

    @Test
    void theTablesThatWereAuditedAreOurs() {
        assertThat(lines("/peer/suppression-tables.csv")).isEqualTo(tables());
    }

    /** Every second table has three dimensions. */
    private static AdditiveTable table(int number) {
        Random random = new Random(1001 + number);
        return number % 2 == 0
                ? RandomTables.twoWay(random, 3 + number / 2, 4)
                : RandomTables.threeWay(random, 2, 2 + number % 3, 3);
    }

    private static Map<Integer, Double> sensitive(AdditiveTable table) {
        Map<Integer, Double> sensitive = new TreeMap<>();
        for (int cell = 0; cell < table.values().size(); cell++) {
            if (table.value(cell) > 0 && table.value(cell) < 10) {
                sensitive.put(cell, WIDTH);
            }
        }
        return sensitive;
    }

    private static NavigableSet<Integer> hidden(AdditiveTable table) {
        return new ComplementarySuppression(table, sensitive(table), Cells.plain(), LEAST).hidden();
    }

    /** One line a cell with its value where it is shown, and one line a sum with its coefficients. */
    static List<String> tables() {
        List<String> lines = new ArrayList<>(List.of("table,kind,number,cell,figure"));
        for (int number = 0; number < TABLES; number++) {
            AdditiveTable table = table(number);
            NavigableSet<Integer> hidden = hidden(table);
            for (int cell = 0; cell < table.values().size(); cell++) {
                lines.add(number + ",cell,0," + cell + "," + (hidden.contains(cell) ? "" : (long) table.value(cell)));
            }
            int sum = 0;
            for (AdditiveTable.Relation relation : table.relations()) {
                int at = sum++;
                int from = number;
                relation.coefficients()
                        .forEach((cell, coefficient) ->
                                lines.add(from + ",sum," + at + "," + cell + "," + coefficient.longValue()));
            }
        }
        return lines;
    }

    private static Map<String, double[]> peer() {
        Map<String, double[]> ranges = new TreeMap<>();
        List<String> lines = lines("/peer/suppression-ranges.csv");
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(",");
            ranges.put(
                    parts[0] + ":" + parts[1],
                    new double[] {Double.parseDouble(parts[2]), Double.parseDouble(parts[3])});
        }
        return ranges;
    }

    private static List<String> lines(String resource) {
        try (InputStream in = SuppressionPeerTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
