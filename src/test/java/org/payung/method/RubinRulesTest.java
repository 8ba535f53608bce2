package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.payung.method.RubinRules.Limits;
import org.payung.method.RubinRules.Scale;

/** METHOD 8.6, row imputation. */
class RubinRulesTest {

    private static final List<Double> ESTIMATES = List.of(13.1, 12.4, 14.0, 13.5, 12.8);
    private static final List<Double> VARIANCES = Collections.nCopies(5, 0.36);
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Example
    void theFiguresOfTheMethodOnTheRawScale() {
        RubinRules pooled = RubinRules.raw(ESTIMATES, VARIANCES, INFINITE);

        assertThat(pooled.value()).isCloseTo(13.16, half(2));
        assertThat(pooled.within()).isCloseTo(0.36, within(1e-15));
        assertThat(pooled.between()).isCloseTo(0.383, half(3));
        assertThat(pooled.total()).isCloseTo(0.8196, half(4));
        assertThat(pooled.standardError()).isCloseTo(0.9053, half(4));
        assertThat(pooled.degreesOfFreedom()).isCloseTo(12.72, half(2));
        assertThat(pooled.missingInformation()).isCloseTo(0.561, half(3));
        assertThat(pooled.interval(95).lower()).isCloseTo(11.20, half(2));
        assertThat(pooled.interval(95).upper()).isCloseTo(15.12, half(2));
        assertThat(pooled.imputations()).isEqualTo(5);
        assertThat(pooled.scale()).isEqualTo(Scale.RAW);
    }

    @Example
    void aSmallSampleHasFewerDegreesOfFreedom() {
        RubinRules pooled = RubinRules.raw(ESTIMATES, VARIANCES, 29);

        assertThat(RubinRules.observedDegrees(pooled.missingInformation(), 29)).isCloseTo(11.94, half(2));
        assertThat(pooled.degreesOfFreedom()).isCloseTo(6.16, half(2));
    }

    @Example
    void theFiguresOfTheMethodOnTheLogitScale() {
        RubinRules pooled = RubinRules.logit(ESTIMATES, VARIANCES, INFINITE);

        assertThat(pooled.value()).isCloseTo(13.15, half(2));
        assertThat(pooled.degreesOfFreedom()).isCloseTo(12.81, half(2));
        assertThat(pooled.interval(95).lower()).isCloseTo(11.31, half(2));
        assertThat(pooled.interval(95).upper()).isCloseTo(15.23, half(2));
        assertThat(pooled.scale()).isEqualTo(Scale.LOGIT);
    }

    @Example
    void equalEstimatesHaveTheNormalInterval() {
        for (double complete : new double[] {INFINITE, 29}) {
            RubinRules pooled = RubinRules.raw(Collections.nCopies(4, 20.0), Collections.nCopies(4, 4.0), complete);

            assertThat(pooled.degreesOfFreedom()).isInfinite();
            assertThat(pooled.missingInformation()).isZero();
            assertThat(pooled.interval(95).upper()).isCloseTo(20 + 1.959963984540054 * 2, within(1e-12));
        }
    }

    @Example
    void nothingVariesAndNothingIsUncertain() {
        RubinRules pooled = RubinRules.raw(List.of(3.0, 3.0), List.of(0.0, 0.0), INFINITE);

        assertThat(pooled.interval(95)).isEqualTo(new Limits(3, 3));
    }

    @Example
    void withoutVarianceWithinASmallSampleSaysNothing() {
        RubinRules pooled = RubinRules.logit(List.of(20.0, 30.0), List.of(0.0, 0.0), 29);

        assertThat(pooled.degreesOfFreedom()).isZero();
        assertThat(pooled.interval(95)).isEqualTo(new Limits(0, 100));
    }

    @Example
    void withoutVarianceWithinALargeSampleHasTheDegreesOfTheDraws() {
        assertThat(RubinRules.raw(List.of(20.0, 30.0, 31.0), List.of(0.0, 0.0, 0.0), INFINITE)
                        .degreesOfFreedom())
                .isEqualTo(2);
    }

    @Example
    void whatCannotBePooledIsRefused() {
        assertThatThrownBy(() -> RubinRules.raw(List.of(1.0), List.of(1.0), INFINITE))
                .hasMessage("1 imputations, expected at least 2");
        assertThatThrownBy(() -> RubinRules.raw(List.of(1.0, 2.0), List.of(1.0), INFINITE))
                .hasMessage("2 estimates and 1 variances, expected as many");
        assertThatThrownBy(() -> RubinRules.logit(List.of(1.0, 2.0), List.of(1.0), INFINITE))
                .hasMessage("2 estimates and 1 variances, expected as many");
        assertThatThrownBy(() -> RubinRules.raw(List.of(1.0, 2.0), List.of(1.0, -1.0), INFINITE))
                .hasMessage("variances [1.0, -1.0], expected none below 0");
        assertThatThrownBy(() -> RubinRules.raw(List.of(1.0, 2.0), List.of(1.0, 1.0), 0))
                .hasMessage("degrees of freedom 0.0, expected more than 0");
        assertThatThrownBy(() -> RubinRules.logit(List.of(0.0, 2.0), List.of(1.0, 1.0), INFINITE))
                .hasMessage("share 0.0, expected more than 0 and less than 100 per cent");
        RubinRules pooled = RubinRules.raw(ESTIMATES, VARIANCES, INFINITE);
        assertThatThrownBy(() -> pooled.interval(100)).hasMessage("level 100.0, expected between 0 and 100 per cent");
        assertThatThrownBy(() -> pooled.interval(0)).hasMessage("level 0.0, expected between 0 and 100 per cent");
    }

    /** R, mice::pool.scalar: src/test/R/rubin.R. */
    @Example
    void itAgreesWithMice() {
        List<String[]> rows = PeerFile.rows("rubin.csv");
        assertThat(rows).hasSize(48);
        for (String[] row : rows) {
            List<Double> estimates = PeerFile.numbers(row[3]);
            List<Double> variances = PeerFile.numbers(row[4]);
            double complete = PeerFile.number(row[2]);
            RubinRules pooled = row[1].equals("raw")
                    ? RubinRules.raw(estimates, variances, complete)
                    : RubinRules.logit(estimates, variances, complete);
            double[] found = {
                pooled.estimate(),
                pooled.within(),
                pooled.between(),
                pooled.total(),
                pooled.degreesOfFreedom(),
                pooled.missingInformation(),
                pooled.interval(95).lower(),
                pooled.interval(95).upper()
            };
            for (int each = 0; each < found.length; each++) {
                double expected = PeerFile.number(row[5 + each]);
                assertThat(found[each])
                        .as(String.join(",", row) + " column " + (5 + each))
                        .isCloseTo(expected, within(1e-9 * Math.max(1e-3, Math.abs(expected))));
            }
        }
    }

    @Property(tries = 200)
    void theOrderOfTheDrawsChangesNothing(
            @ForAll @Size(6) List<@DoubleRange(min = 0.1, max = 99.9) Double> percents, @ForAll Random random) {
        List<Double> shuffled = new java.util.ArrayList<>(percents);
        Collections.shuffle(shuffled, random);
        List<Double> same = Collections.nCopies(6, 0.5);

        assertThat(RubinRules.raw(shuffled, same, 40)).isEqualTo(RubinRules.raw(percents, same, 40));
    }

    @Property(tries = 200)
    void theIntervalOnTheLogitScaleStaysBetween0And100AndHoldsTheValue(
            @ForAll @Size(4) List<@DoubleRange(min = 0.01, max = 99.99) Double> percents) {
        RubinRules pooled = RubinRules.logit(percents, Collections.nCopies(4, 0.01), INFINITE);
        Limits limits = pooled.interval(95);

        assertThat(limits.lower()).isBetween(0.0, pooled.value());
        assertThat(limits.upper()).isBetween(pooled.value(), 100.0);
        assertThat(pooled.value()).isBetween(Collections.min(percents) - 1e-9, Collections.max(percents) + 1e-9);
    }

    private static Offset<Double> half(int decimals) {
        return within(0.5 * Math.pow(10, -decimals) + 1e-12);
    }
}
