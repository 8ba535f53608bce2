package org.payung.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.payung.outcome.Bounds;
import org.payung.outcome.Comparison;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Making;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

class RecordsTest {

    private static final SourceRelease WDI =
            new SourceRelease("World Bank WDI", "WDI 2025-06-05", LocalDate.of(2025, 6, 5), 1);
    private static final OutcomeId ID =
            OutcomeId.total("M49-035", "SI_COV_UEMP", Statistic.WEIGHTED, Period.year(2020));

    @TempDir
    private Path folder;

    @Test
    void observationsComeBackAsTheyWere() throws IOException {
        Observation received = observation("LABOUR_FORCE", "1234567.250", null);
        Observation made =
                observation("UNEMPLOYED", "0.1", new Making("labour-force-by-rate", "a × b", List.of(received)));

        assertThat(roundTrip(List.of(received, made), Observation.class)).containsExactly(received, made);
    }

    @Test
    void theLastDigitGivenComesBackToo() throws IOException {
        Observation millions = observation("RECIPIENTS_FLOW", "7.3E+6", null);

        assertThat(roundTrip(List.of(millions), Observation.class))
                .singleElement()
                .satisfies(read -> assertThat(read.value()).hasScaleOf(-5));
    }

    @Test
    void outcomesComeBackAsTheyWere() throws IOException {
        GroupWeights weights = new GroupWeights(1e6, Unit.PERSONS, 90, 5, 2, 0, "M49", 11, 10, 0);
        Lineage member = new Lineage(
                "member", "VNM:x", Location.line("a.csv", 3), Period.year(2020), 66.6, 1.0 / 3, Treatment.OBSERVED);
        Estimate estimate = new Estimate(
                ID,
                0.1 + 0.2,
                12,
                Unit.PERCENT,
                null,
                new Bounds(1, 2),
                ObservationStatus.E,
                Nature.M,
                Reason.NO_SCHEME,
                weights,
                0,
                null,
                List.of("V07"),
                List.of(member));
        Missing missing = new Missing(
                ID.withPeriod(Period.quarter(2024, 3)),
                Unit.PERCENT,
                Reason.RANGE_ONLY,
                "why",
                null,
                weights,
                List.of(),
                List.of());

        assertThat(roundTrip(List.of(estimate, missing), Outcome.class)).containsExactly(estimate, missing);
    }

    @Test
    void comparisonsComeBackAsTheyWere() throws IOException {
        Comparison below = new Comparison(ID, "c102-rate", 45, new Comparison.Below(11.7));
        Comparison atLeast = new Comparison(ID, "c102-rate", 45, new Comparison.AtLeast());

        assertThat(roundTrip(List.of(below, atLeast), Comparison.class)).containsExactly(below, atLeast);
    }

    private <T> List<T> roundTrip(List<? extends T> records, Class<T> type) throws IOException {
        Path file = folder.resolve("records.gz");
        DurableFiles.write(file, out -> Records.write(out, records));
        assertThat(Files.size(file)).isPositive();
        return Records.read(file, type);
    }

    private static Observation observation(String concept, String value, Making making) {
        return new Observation(
                SeriesKey.total(concept, "IDN"),
                Period.year(2020),
                new BigDecimal(value),
                Unit.PERSONS,
                StockFlow.AVG,
                ObservationStatus.A,
                Nature.C,
                WDI,
                "15+",
                Location.line("labour/labour-force.csv", 12),
                making);
    }
}
