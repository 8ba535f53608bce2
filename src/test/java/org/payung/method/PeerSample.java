package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The random samples of {@code src/test/R/survey-peers.R} and what R says of them. Agreement is to 1e-9 relative.
 *
 * @param name 1 to 10: 1 stratified elements, 2 to 5 clusters, 6 to 10 two stages
 */
record PeerSample(String name, NumberFile units, Map<String, Double> results) {

    private static final NumberFile UNITS = NumberFile.peer("survey-units.csv");
    private static final NumberFile RESULTS = NumberFile.peer("survey-results.csv");
    private static final double RELATIVE = 1e-9;

    static Stream<PeerSample> all() {
        return UNITS.texts("case").stream().distinct().map(PeerSample::of);
    }

    static Stream<PeerSample> ofTwoStages() {
        return all().filter(sample -> sample.results.containsKey("two-stage-total:estimate"));
    }

    static PeerSample of(String name) {
        Map<String, Double> results = new TreeMap<>();
        for (NamedCsvRecord row : RESULTS.where("case", name).rows()) {
            String part = row.getField("part");
            results.put(
                    row.getField("statistic") + (part.isEmpty() ? "" : ":" + part),
                    Double.parseDouble(row.getField("value")));
        }
        return new PeerSample(name, UNITS.where("case", name), results);
    }

    /** Ultimate clusters: what was drawn within a PSU is left out. */
    SurveyDesign design() {
        return SurveyDesign.of(units.rows().stream().map(PeerSample::unit).toList());
    }

    SurveyDesign twoStages() {
        return SurveyDesign.of(units.rows().stream()
                .map(row -> unit(row).fromUnits(NumberFile.number(row, "units", 0)))
                .toList());
    }

    private static SampledUnit unit(NamedCsvRecord row) {
        return SampledUnit.of(row.getField("stratum"), row.getField("psu"), Double.parseDouble(row.getField("weight")))
                .fromClusters(NumberFile.number(row, "clusters", Double.POSITIVE_INFINITY));
    }

    double[] numbers(String column) {
        return units.numbers(column);
    }

    boolean[] flags(String column) {
        return units.flags(column);
    }

    boolean has(String statistic) {
        return results.containsKey(statistic);
    }

    double result(String statistic) {
        return Objects.requireNonNull(results.get(statistic), () -> name + " has no " + statistic);
    }

    void agrees(SurveyEstimate found, String statistic) {
        agrees(found.value(), statistic + ":estimate");
        agrees(found.standardError().orElseThrow(), statistic + ":se");
    }

    void agrees(SurveyProportion found, String statistic) {
        agrees(found.percent(), statistic + ":estimate");
        agrees(found.standardError().orElseThrow(), statistic + ":se");
    }

    void agrees(double found, String statistic) {
        double expected = result(statistic);
        assertThat(found)
                .as("%s of sample %s", statistic, name)
                .isCloseTo(expected, within(RELATIVE * Math.abs(expected) + Double.MIN_NORMAL));
    }

    @Override
    public String toString() {
        return "sample " + name;
    }
}
