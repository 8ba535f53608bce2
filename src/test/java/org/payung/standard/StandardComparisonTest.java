package org.payung.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Reference;
import org.payung.catalogue.Threshold;
import org.payung.outcome.Comparison;
import org.payung.outcome.Comparison.AtLeast;
import org.payung.outcome.Comparison.Below;
import org.payung.outcome.Comparison.NotCompared;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Unit;
import org.payung.testkit.SmallCatalogue;

class StandardComparisonTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final String RATE = "IDN:C102_TEST:JKP:_T:_T:criterion=rate:value:2026-Q4";
    private static final String WAITING = "IDN:C102_TEST:JKP:_T:_T:criterion=waiting:value:2026-Q4";

    private final SmallCatalogue catalogue = SmallCatalogue.ofAFewAreas()
            .threshold(threshold("c102-rate", "criterion=rate", 45.0, null, Unit.PERCENT, "1955-04-27"))
            .threshold(threshold("c102-waiting", "criterion=waiting", null, 7.0, Unit.DAYS, "1955-04-27"));

    @Test
    void aMinimumIsReachedOrMissedBySoMuch() {
        assertThat(result(figure(RATE, 45, Unit.PERCENT))).isEqualTo(new AtLeast());
        assertThat(result(figure(RATE, 44.9999999999, Unit.PERCENT))).isEqualTo(new AtLeast());
        assertThat(result(figure(RATE, 35, Unit.PERCENT))).isEqualTo(new Below(10));
    }

    @Test
    void aMaximumIsKeptOrPassedBySoMuch() {
        assertThat(result(figure(WAITING, 7, Unit.DAYS))).isEqualTo(new AtLeast());
        assertThat(result(figure(WAITING, 14, Unit.DAYS))).isEqualTo(new Below(7));
    }

    @Test
    void whatIsMissingOrInAnotherUnitIsNotCompared() {
        Outcome missing = new Missing(
                OutcomeId.parse(WAITING), Unit.DAYS, Reason.NO_INPUT, "no waiting", null, null, List.of(), List.of());

        assertThat(result(missing)).isEqualTo(new NotCompared("no waiting"));
        assertThat(result(figure(WAITING, 2, Unit.WEEKS)))
                .isEqualTo(new NotCompared("the figure is in weeks, the threshold in days"));
    }

    @Test
    void theThresholdIsTheOneInForceAtTheEndOfThePeriod() {
        catalogue.threshold(threshold("c102-rate", "criterion=rate", 50.0, null, Unit.PERCENT, "2025-01-01"));

        assertThat(compare(figure(RATE, 45, Unit.PERCENT)).get(0).threshold()).isEqualTo(50);
        assertThat(compare(figure(RATE.replace("2026-Q4", "2024-Q3"), 45, Unit.PERCENT))
                        .get(0)
                        .threshold())
                .isEqualTo(45);
    }

    @Test
    void aThresholdOfTheFutureIsNotInForceOnTheAsOfDay() {
        catalogue.threshold(threshold("c102-rate", "criterion=rate", 50.0, null, Unit.PERCENT, "2026-12-01"));

        assertThat(compare(figure(RATE, 45, Unit.PERCENT)).get(0).threshold()).isEqualTo(45);
    }

    @Test
    void theLongestRecordIsComparedWithTheSameThreshold() {
        String longest = RATE.replace("criterion=rate", "criterion=rate;record=longest");

        assertThat(compare(figure(longest, 60, Unit.PERCENT)))
                .extracting(Comparison::thresholdId)
                .containsExactly("c102-rate");
    }

    @Test
    void anAverageOfCountriesIsComparedWithNothing() {
        assertThat(compare(figure(RATE.replace(":value:", ":mean:"), 45, Unit.PERCENT)))
                .isEmpty();
    }

    private Comparison.Result result(Outcome outcome) {
        return compare(outcome).get(0).result();
    }

    private List<Comparison> compare(Outcome outcome) {
        return new StandardComparison(catalogue.build(), AS_OF).compare(OutcomeGrid.of(List.of(outcome)));
    }

    private static Estimate figure(String id, double value, Unit unit) {
        return new Estimate(
                OutcomeId.parse(id),
                value,
                value,
                unit,
                null,
                null,
                ObservationStatus.A,
                Nature.C,
                null,
                null,
                2026,
                null,
                List.of(),
                List.of());
    }

    private static Threshold threshold(
            String id, String breakdown, Double minimum, Double maximum, Unit unit, String from) {
        return new Threshold(
                id,
                "C102",
                "an article",
                "C102_TEST",
                breakdown,
                minimum,
                maximum,
                unit,
                LocalDate.parse(from),
                false,
                new Reference("C102", "", 1),
                AS_OF);
    }
}
