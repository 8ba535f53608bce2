package org.payung.method;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * How the figure of a long period follows from those of its parts, as a year from its four quarters.
 *
 * @param conversion average of the parts for an average stock, sum for a flow, first or last for a stock at one end
 * @param parts short periods in a long one, at least two: 4 quarters, 12 months
 * @see "METHOD 8.3, aggregation matrix C"
 */
public record TemporalAggregation(Conversion conversion, int parts) {

    /** What the long period is of its parts. */
    public enum Conversion {
        AVERAGE,
        SUM,
        FIRST,
        LAST
    }

    public TemporalAggregation {
        if (parts < 2) {
            throw new IllegalArgumentException("a period of " + parts + " parts, expected at least two");
        }
    }

    public static TemporalAggregation ofQuarters(Conversion conversion) {
        return new TemporalAggregation(conversion, 4);
    }

    /** The figure of one long period, 0 for the first. */
    public double aggregate(double[] values, int period) {
        double[] terms = IntStream.range(0, parts)
                .mapToDouble(part -> weight(part) * values[period * parts + part])
                .toArray();
        return Sum.of(terms);
    }

    /** The weight of a part within its period, 0 for the first. */
    double weight(int part) {
        return switch (conversion) {
            case AVERAGE -> 1.0 / parts;
            case SUM -> 1;
            case FIRST -> part == 0 ? 1 : 0;
            case LAST -> part == parts - 1 ? 1 : 0;
        };
    }

    /**
     * The matrix C: a row for each long period, a column for each short one; those after the last long period have no
     * weight.
     */
    RealMatrix matrix(int periods, int length) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(periods, length);
        for (int period = 0; period < periods; period++) {
            for (int part = 0; part < parts; part++) {
                matrix.setEntry(period, period * parts + part, weight(part));
            }
        }
        return matrix;
    }

    /** @throws IllegalArgumentException if there is no benchmark, one is no number, or the parts do not reach the last */
    void require(double[] benchmarks, int length) {
        if (benchmarks.length == 0) {
            throw new IllegalArgumentException("no benchmark, expected at least one");
        }
        for (double each : benchmarks) {
            if (!Double.isFinite(each)) {
                throw new IllegalArgumentException("benchmark " + each + ", expected a finite number");
            }
        }
        if (length < benchmarks.length * parts) {
            throw new IllegalArgumentException(length + " short periods for " + benchmarks.length
                    + " benchmarks, expected at least " + benchmarks.length * parts);
        }
    }
}
