package org.payung.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.payung.method.WorstCase;
import org.payung.outcome.Interval;
import org.payung.series.Making;
import org.payung.series.Observation;

/**
 * The range that printed inputs leave open: 7.3 million stands for 7.25 to 7.35 million.
 *
 * @see "templates/methodology.md, Range from rounding"
 */
final class Rounding {

    static final String METHOD = "rounding";
    private static final double LEVEL = 100;
    private static final double HALF = 0.5;

    private Rounding() {}

    /**
     * Half a unit of the last digit received. Of a made figure that of its parts: added where it is a sum or difference of
     * one period, the largest where it is a mean over periods, their shares added where it is a product.
     */
    static double halfUnit(Observation found) {
        BigDecimal value = found.value();
        Making making = found.making();
        if (value == null) {
            return 0;
        }
        if (making == null) {
            return HALF * BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).doubleValue();
        }
        List<Observation> parts = making.parts();
        if (areAlike(parts, Observation::unit)) {
            DoubleStream halves = parts.stream().mapToDouble(Rounding::halfUnit);
            return areAlike(parts, Observation::period)
                    ? halves.sum()
                    : halves.max().orElse(0);
        }
        return Math.abs(found.number())
                * parts.stream().mapToDouble(Rounding::relative).sum();
    }

    private static boolean areAlike(List<Observation> parts, Function<Observation, Object> what) {
        return parts.stream().map(what).distinct().count() <= 1;
    }

    private static double relative(Observation part) {
        return part.value() == null || part.number() == 0 ? 0 : halfUnit(part) / Math.abs(part.number());
    }

    /** The range of a figure, null where its inputs leave none or reach a pole. */
    static @Nullable Interval interval(double value, List<Reading.Figure> inputs, ToDoubleFunction<double[]> figure) {
        double[] lowest = inputs.stream().mapToDouble(Reading.Figure::lower).toArray();
        double[] highest = inputs.stream().mapToDouble(Reading.Figure::upper).toArray();
        WorstCase range = WorstCase.of(lowest, highest, inputsAtEnds -> orInfinite(figure, inputsAtEnds));
        boolean isFinite = Double.isFinite(range.lower()) && Double.isFinite(range.upper());
        return isFinite && range.lower() < range.upper()
                ? new Interval(Math.min(range.lower(), value), Math.max(range.upper(), value), LEVEL, METHOD)
                : null;
    }

    /** Where the formula refuses the ends of the inputs, as at a pole, the range has no end. */
    private static double orInfinite(ToDoubleFunction<double[]> figure, double[] inputs) {
        try {
            double value = figure.applyAsDouble(inputs);
            return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
        } catch (IllegalArgumentException pole) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
