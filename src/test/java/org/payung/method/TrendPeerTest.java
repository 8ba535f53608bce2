package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Change over time as R 4.2.2 (sandwich 3.0-2, lmtest) and Python (numpy 2.4.6, scipy 1.17.1) compute it; scripts in
 * {@code src/test/R/trend.R} and {@code src/test/python/trend.py}.
 */
class TrendPeerTest {

    private static final double TOLERANCE = 1e-9;

    private final Map<String, List<TimePoint>> series = series();

    @TestFactory
    Stream<DynamicTest> agreesWithR() {
        return agreesWith("/peer/trend-r.csv", 181);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithPython() {
        return agreesWith("/peer/trend-python.csv", 196);
    }

    private Stream<DynamicTest> agreesWith(String file, int figures) {
        List<String[]> rows = rows(file);
        Map<String, List<String[]>> cases =
                rows.stream().collect(Collectors.groupingBy(row -> row[0], TreeMap::new, Collectors.toList()));
        Stream<DynamicTest> each = cases.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> agrees(entry.getKey(), entry.getValue())));
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest(
                        "all figures are read", () -> assertThat(rows).hasSize(figures))),
                each);
    }

    private void agrees(String name, List<String[]> peer) {
        Map<String, Double> ours = ours(name);
        for (String[] row : peer) {
            double expected = Double.parseDouble(row[2]);
            double found = Objects.requireNonNull(ours.get(row[1]), row[1]);
            assertThat(Math.abs(found - expected))
                    .as("%s %s: %s, peer %s", name, row[1], found, expected)
                    .isLessThanOrEqualTo(TOLERANCE * Math.max(1, Math.abs(expected)));
        }
    }

    private Map<String, Double> ours(String name) {
        String number = name.substring(name.indexOf('-') + 1);
        return switch (name.substring(0, name.indexOf('-'))) {
            case "elasticity" -> elasticity(points("unemployed-" + number), points("recipients-" + number));
            case "revisions" -> revisions(points("first-" + number), points("later-" + number));
            case "seasonal" -> seasonal(points("recipients-" + number));
            default -> trend(points(name));
        };
    }

    private static Map<String, Double> trend(List<TimePoint> points) {
        Map<String, Double> ours = new HashMap<>();
        TheilSen sen = TheilSen.of(points, 95).orElseThrow();
        ours.put("slope", sen.slope());
        ours.put("lower", sen.lower());
        ours.put("upper", sen.upper());
        MannKendall test = MannKendall.of(points).orElseThrow();
        ours.put("score", (double) test.score());
        ours.put("exact-p", test.exactP());
        ours.put("normal-p", test.normalP());
        ours.put("uncorrected-p", uncorrected(test));
        for (double yearly : new double[] {1, 0.9, 0.7}) {
            TimeWeightedLine line = TimeWeightedLine.of(points, yearly).orElseThrow();
            ours.put("line-" + yearly + "-level", line.level());
            ours.put("line-" + yearly + "-slope", line.slope());
        }
        return ours;
    }

    // scipy has no correction for continuity
    private static double uncorrected(MannKendall test) {
        double z = Math.abs(test.score()) / Math.sqrt(test.variance());
        return 2 * new NormalDistribution().cumulativeProbability(-z);
    }

    private static Map<String, Double> elasticity(List<TimePoint> unemployed, List<TimePoint> recipients) {
        List<BenefitElasticity.Quarter> quarters = IntStream.range(0, unemployed.size())
                .mapToObj(i -> new BenefitElasticity.Quarter(
                        (int) unemployed.get(i).time(),
                        recipients.get(i).value(),
                        unemployed.get(i).value()))
                .toList();
        BenefitElasticity found = BenefitElasticity.of(quarters, 95).orElseThrow();
        return Map.of(
                "elasticity", found.elasticity(),
                "standard-error", found.standardError(),
                "lower", found.lower(),
                "upper", found.upper());
    }

    private static Map<String, Double> revisions(List<TimePoint> first, List<TimePoint> later) {
        List<Revisions.Pair> pairs = IntStream.range(0, first.size())
                .mapToObj(i ->
                        new Revisions.Pair(i, first.get(i).value(), later.get(i).value()))
                .toList();
        Revisions found = Revisions.of(pairs).orElseThrow();
        return Map.of(
                "mean", found.mean(),
                "mean-absolute", found.meanAbsolute(),
                "relative-percent", Objects.requireNonNull(found.relativePercent()),
                "standard-deviation", Objects.requireNonNull(found.standardDeviation()),
                "standard-error", found.standardError(),
                "t", Objects.requireNonNull(found.t()),
                "sign-change-percent", found.signChangePercent());
    }

    private static Map<String, Double> seasonal(List<TimePoint> points) {
        MannKendall test = MannKendall.seasonal(points.stream()
                        .collect(Collectors.groupingBy(point -> (int) point.time() % 4))
                        .values())
                .orElseThrow();
        return Map.of("score", (double) test.score(), "normal-p", test.normalP());
    }

    private List<TimePoint> points(String name) {
        return Objects.requireNonNull(series.get(name), name);
    }

    private static Map<String, List<TimePoint>> series() {
        Map<String, List<TimePoint>> series = new HashMap<>();
        for (String[] row : rows("/peer/trend-series.csv")) {
            series.computeIfAbsent(row[0], name -> new ArrayList<>())
                    .add(new TimePoint(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        return series;
    }

    private static List<String[]> rows(String file) {
        try (var in = Objects.requireNonNull(TrendPeerTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
