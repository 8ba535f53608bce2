package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.payung.method.TemporalAggregation.Conversion;

/** The series of the worked figures in METHOD 8.3. */
final class SharedSeries {

    static final TemporalAggregation AVERAGE = TemporalAggregation.ofQuarters(Conversion.AVERAGE);
    static final TemporalAggregation SUM = TemporalAggregation.ofQuarters(Conversion.SUM);

    private static final double[] INDICATOR = {38, 40, 42, 44, 46, 50, 54, 58, 57, 59, 62, 66, 64, 67, 69, 72};
    private static final double[] BENCHMARKS = {40, 52, 63, 67};

    private SharedSeries() {}

    /** The first years of the yearly series. */
    static double[] years(int years) {
        return Arrays.copyOf(BENCHMARKS, years);
    }

    /** The first quarters of the indicator. */
    static double[] quarters(int quarters) {
        return Arrays.copyOf(INDICATOR, quarters);
    }

    /** Each figure holds when the result differs by at most half a unit of its last digit. */
    static void assertFigures(List<Double> found, String figures) {
        String[] expected = figures.split(" ");
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(HalfEvenRounding.agrees(found.get(i), new BigDecimal(expected[i])))
                    .as("figure %d is %s, expected %s", i + 1, found.get(i), expected[i])
                    .isTrue();
        }
    }

    static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The largest of the values is the measure of a relative difference. */
    static void assertClose(double[] found, double[] expected, double relative) {
        double size = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        assertThat(found).hasSameSizeAs(expected);
        assertThat(found).containsExactly(expected, within(relative * size));
    }
}
