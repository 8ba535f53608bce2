package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class TrendPropertiesTest {

    private static final double LAST_BITS = 1e-8;

    @Property
    void aSlopeIsScaledWithItsSeriesAndNotMovedByIt(
            @ForAll("series") List<TimePoint> points,
            @ForAll @DoubleRange(min = 0.1, max = 50) double scale,
            @ForAll @DoubleRange(min = -100, max = 100) double shift) {
        List<TimePoint> other = map(points, value -> scale * value + shift);

        assertThat(slope(other)).isCloseTo(scale * slope(points), within(LAST_BITS * scale));
        assertThat(line(other)).isCloseTo(scale * line(points), within(LAST_BITS * scale));
    }

    @Property
    void aSlopeTurnsWithItsSeries(@ForAll("series") List<TimePoint> points) {
        List<TimePoint> turned = map(points, value -> -value);

        assertThat(slope(turned)).isEqualTo(-slope(points));
        assertThat(test(turned).score()).isEqualTo(-test(points).score());
        assertThat(test(turned).z()).isEqualTo(-test(points).z());
        assertThat(test(turned).pValue()).isEqualTo(test(points).pValue());
    }

    @Property
    void aSeriesReadBackwardsHasTheOppositeTrend(@ForAll("series") List<TimePoint> points) {
        List<TimePoint> backwards = points.stream()
                .map(point -> new TimePoint(4000 - point.time(), point.value()))
                .toList();

        assertThat(slope(backwards)).isEqualTo(-slope(points));
        assertThat(test(backwards).score()).isEqualTo(-test(points).score());
        assertThat(test(backwards).variance()).isEqualTo(test(points).variance());
    }

    @Property
    void theOrderOfThePointsChangesNothing(@ForAll("series") List<TimePoint> points, @ForAll Random random) {
        List<TimePoint> other = new ArrayList<>(points);
        Collections.shuffle(other, random);

        assertThat(TheilSen.of(other, 95)).isEqualTo(TheilSen.of(points, 95));
        assertThat(MannKendall.of(other)).isEqualTo(MannKendall.of(points));
        assertThat(TimeWeightedLine.of(other, 0.9)).isEqualTo(TimeWeightedLine.of(points, 0.9));
    }

    @Property
    void aSlopeLiesInItsInterval(@ForAll("series") List<TimePoint> points) {
        TheilSen sen = TheilSen.of(points, 95).orElseThrow();

        assertThat(sen.lower() == null).isEqualTo(sen.upper() == null);
        if (sen.lower() != null && sen.upper() != null) {
            assertThat(sen.slope()).isBetween(sen.lower(), sen.upper());
        }
        assertThat(test(points).normalP()).isBetween(0.0, 1.0);
        assertThat(test(points).pValue()).isBetween(0.0, 1.0);
    }

    @Property
    void aFactorOfMoneyIsAFactorOfTheGap(
            @ForAll @DoubleRange(min = 0, max = 1e6) double unemployed,
            @ForAll @DoubleRange(min = 0, max = 100) double covered,
            @ForAll @DoubleRange(min = 0.1, max = 100) double scale) {
        FinancingGap gap = new FinancingGap(unemployed, covered, 120, 6, 5);
        FinancingGap other = new FinancingGap(unemployed, covered, 120 * scale, 6, 5);
        FinancingGap.Draws draws = new FinancingGap.Draws(50, 3, 95);

        double slack = 1e-9 * Math.max(1, scale * gap.amount());
        assertThat(other.amount()).isCloseTo(scale * gap.amount(), within(slack));
        assertThat(other.simulate(5, 2, draws).upper())
                .isCloseTo(scale * gap.simulate(5, 2, draws).upper(), within(slack * 10));
        assertThat(gap.simulate(5, 2, draws).lower()).isNotNegative();
    }

    @Property
    void revisionsTurnWithTheRolesOfTheirFigures(@ForAll("series") List<TimePoint> points) {
        List<Revisions.Pair> pairs = IntStream.range(1, points.size())
                .mapToObj(i -> new Revisions.Pair(
                        i, points.get(i - 1).value(), points.get(i).value()))
                .toList();
        List<Revisions.Pair> swapped = pairs.stream()
                .map(pair -> new Revisions.Pair(pair.time(), pair.later(), pair.first()))
                .toList();
        Revisions found = Revisions.of(pairs).orElseThrow();
        Revisions other = Revisions.of(swapped).orElseThrow();

        assertThat(other.mean()).isCloseTo(-found.mean(), within(LAST_BITS));
        assertThat(other.meanAbsolute()).isCloseTo(found.meanAbsolute(), within(LAST_BITS));
        assertThat(other.standardError()).isCloseTo(found.standardError(), within(LAST_BITS));
        assertThat(found.meanAbsolute()).isGreaterThanOrEqualTo(Math.abs(found.mean()) - LAST_BITS);
    }

    @Provide
    Arbitrary<List<TimePoint>> series() {
        return Arbitraries.doubles()
                .between(0, 100)
                .ofScale(1)
                .list()
                .ofMinSize(3)
                .ofMaxSize(14)
                .map(values -> IntStream.range(0, values.size())
                        .mapToObj(i -> new TimePoint(2000 + i + i / 3, values.get(i)))
                        .toList());
    }

    private static List<TimePoint> map(List<TimePoint> points, DoubleUnaryOperator change) {
        return points.stream()
                .map(point -> new TimePoint(point.time(), change.applyAsDouble(point.value())))
                .toList();
    }

    private static double slope(List<TimePoint> points) {
        return TheilSen.of(points, 95).orElseThrow().slope();
    }

    private static double line(List<TimePoint> points) {
        return TimeWeightedLine.of(points, 0.9).orElseThrow().slope();
    }

    private static MannKendall test(List<TimePoint> points) {
        return MannKendall.of(points).orElseThrow();
    }
}
