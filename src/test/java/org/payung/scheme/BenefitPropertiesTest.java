package org.payung.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Amount;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.BenefitRule;
import org.payung.catalogue.Eligibility;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;

/** Laws of every benefit path, and 60 random ones against {@code src/test/python/benefit.py}. */
class BenefitPropertiesTest {

    private static final double PERCENT = 60;

    @Property(tries = 300)
    void aHigherWageNeverEarnsLess(
            @ForAll @DoubleRange(min = 1, max = 1e7) double wage,
            @ForAll @DoubleRange(max = 1e6) double more,
            @ForAll @DoubleRange(min = 1, max = 1e7) double cap,
            @ForAll @IntRange(min = 1, max = 8) int month) {
        BenefitPath path = capped(cap, null, null);

        assertThat(path.benefit(wage + more, month)).isGreaterThanOrEqualTo(path.benefit(wage, month));
    }

    @Property(tries = 300)
    void aHigherCeilingNeverPaysLess(
            @ForAll @DoubleRange(min = 1, max = 1e7) double wage,
            @ForAll @DoubleRange(min = 1, max = 1e7) double cap,
            @ForAll @DoubleRange(max = 1e6) double more) {
        assertThat(capped(cap + more, null, null).benefit(wage, 1))
                .isGreaterThanOrEqualTo(capped(cap, null, null).benefit(wage, 1));
    }

    @Property(tries = 300)
    void theRateFallsAboveTheCeilingAndIsTheScheduledOneBelow(
            @ForAll @DoubleRange(min = 1, max = 1e7) double cap,
            @ForAll @DoubleRange(min = 1.01, max = 50) double times) {
        BenefitPath path = capped(cap, null, null);

        assertThat(path.ratePercentAt(cap * times, 1)).isLessThan(PERCENT).isCloseTo(PERCENT / times, within(1e-6));
        assertThat(path.ratePercentAt(cap / times, 1)).isCloseTo(PERCENT, within(1e-9));
    }

    @Property(tries = 300)
    void aBenefitLiesBetweenItsFloorAndItsMaximum(
            @ForAll @DoubleRange(min = 1, max = 1e7) double wage,
            @ForAll @DoubleRange(min = 1, max = 1e5) double floor,
            @ForAll @DoubleRange(min = 1, max = 1e6) double above) {
        double benefit = capped(null, floor + above, floor).benefit(wage, 3);

        assertThat(benefit).isBetween(floor, floor + above);
    }

    @Property(tries = 200)
    void theWaitingPeriodMovesMoneyAndLosesNone(
            @ForAll @DoubleRange(min = 1, max = 1e6) double wage, @ForAll @IntRange(max = 90) int waiting) {
        BenefitPath path =
                path(List.of(new RateStep(1, 2, 80), new RateStep(3, 6, PERCENT)), 5.5, null, null, null, waiting);
        double sinceLoss = 0;
        for (int month = 1; month <= 12; month++) {
            sinceLoss += path.benefitSinceLoss(wage, month).orElseThrow();
        }

        assertThat(sinceLoss).isCloseTo(path.total(wage).orElseThrow(), within(1e-9 * wage));
    }

    @Property(tries = 200)
    void scalingWageAndLimitsScalesTheBenefit(
            @ForAll @DoubleRange(min = 1, max = 1e5) double wage,
            @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
        double one = capped(3_000.0, 1_500.0, 400.0).benefit(wage, 2);
        double other = capped(3_000 * scale, 1_500 * scale, 400 * scale).benefit(wage * scale, 2);

        assertThat(other).isCloseTo(one * scale, within(1e-6 * scale));
    }

    @Property(tries = 200)
    void theRangeOfCostHoldsTheRatioAtEveryWage(
            @ForAll @DoubleRange(min = 500, max = 40_000) double wage,
            @ForAll @DoubleRange(min = 2_000, max = 8_000) double cap,
            @ForAll @IntRange(min = 1, max = 6) int stay) {
        BenefitPath before = capped(5_000.0, null, null);
        BenefitPath after = capped(cap, null, null);
        PathRatio range = PathRatio.of(before, after).orElseThrow();
        double ratio = after.paidWithin(wage, stay).orElseThrow()
                / before.paidWithin(wage, stay).orElseThrow();

        assertThat(ratio).isBetween(range.lowest() - 1e-9, range.highest() + 1e-9);
    }

    @Test
    void agreesWithTheSecondTool() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/peer/benefit-python.csv"));

        assertThat(lines).hasSize(61);
        for (String line : lines.subList(1, lines.size())) {
            String[] row = line.split(",", -1);
            BenefitPath path = path(
                    steps(row[0]),
                    Double.parseDouble(row[1]),
                    number(row[2]),
                    number(row[3]),
                    number(row[4]),
                    Integer.parseInt(row[5]));
            double wage = Double.parseDouble(row[6]);
            int month = Integer.parseInt(row[7]);
            assertThat(path.benefit(wage, month)).describedAs(line).isCloseTo(Double.parseDouble(row[8]), within(1e-9));
            // The second tool counts days in tenths, this one exactly
            assertThat(path.benefitSinceLoss(wage, month).orElseThrow())
                    .describedAs(line)
                    .isCloseTo(Double.parseDouble(row[9]), within(2500 / 300.0));
            assertThat(path.averagePercentAt(wage, 6))
                    .describedAs(line)
                    .isCloseTo(Double.parseDouble(row[10]), within(1e-9));
        }
    }

    private static List<RateStep> steps(String text) {
        List<RateStep> steps = new ArrayList<>();
        for (String step : text.split(";")) {
            String[] parts = step.split("[-:]");
            steps.add(
                    new RateStep(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Double.parseDouble(parts[2])));
        }
        return steps;
    }

    private static @Nullable Double number(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private static BenefitPath capped(@Nullable Double cap, @Nullable Double maximum, @Nullable Double floor) {
        return path(List.of(new RateStep(1, 6, PERCENT)), 6, cap, maximum, floor, 0);
    }

    private static BenefitPath path(
            List<RateStep> rates,
            double months,
            @Nullable Double cap,
            @Nullable Double maximum,
            @Nullable Double floor,
            int waiting) {
        BenefitDuration duration = new BenefitDuration(months, BenefitDuration.Unit.MONTHS, 5);
        BenefitRule rule = new BenefitRule(
                rates,
                List.of(),
                List.of(),
                null,
                false,
                null,
                null,
                amount(cap),
                amount(maximum),
                amount(floor),
                duration,
                duration,
                List.of());
        RuleSet rules = new RuleSet(
                "TEST",
                "a law",
                LocalDate.of(2020, 1, 1),
                null,
                new Eligibility(null, null, waiting, null, null),
                rule,
                Map.of(),
                Map.of(),
                Set.of(),
                List.of(),
                Map.of(),
                LocalDate.of(2024, 9, 1));
        return BenefitPath.of(rules, ModelWorker.STANDARD, null).orElseThrow();
    }

    private static @Nullable Amount amount(@Nullable Double value) {
        return value == null ? null : Amount.perMonth(BigDecimal.valueOf(value));
    }
}
