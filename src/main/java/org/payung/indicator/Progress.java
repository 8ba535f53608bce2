package org.payung.indicator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.payung.catalogue.Formula;
import org.payung.method.AnticipatedProgressIndex;
import org.payung.method.CagrRatio;
import org.payung.method.CurrentStatusIndex;
import org.payung.method.GapClosure;
import org.payung.method.MannKendall;
import org.payung.method.TheilSen;
import org.payung.method.TimePoint;
import org.payung.method.TimeWeightedLine;
import org.payung.outcome.Interval;

/**
 * The measures of progress over the points of one series.
 *
 * @param points at least two, in the order of time
 * @param target value that the standards set, per cent; 100 for a measure that knows no target
 * @param formula parameters of the indicator file
 * @see "METHOD 8.8"
 */
record Progress(String concept, List<TimePoint> points, double target, Formula.Method formula) {

    private static final double LEVEL = 95;

    /** Growth made over growth that the target asks for by its year. */
    Measured growth() {
        return orAtTarget(CagrRatio.of(first(), last(), target, number("due")), ratio -> Measured.of(ratio.ratio()));
    }

    /** Share of the first year's shortfall to 100 that was closed, per cent. */
    Measured gapClosed() {
        return first().value() < 100
                ? Measured.of(100 * GapClosure.share(first().value(), last().value()))
                : Measured.not(atLeast(100));
    }

    /** Year in which the line through the first and the last point reaches 100. */
    Measured arrival() {
        double slope = (last().value() - first().value()) / (last().time() - first().time());
        if (!(slope > 0)) {
            return Measured.not(concept + " did not rise from " + year(first()) + " to " + year(last())
                    + ", expected a rise for a year of arrival");
        }
        return Measured.of((double) GapClosure.arrivalYear(last().time(), last().value(), slope));
    }

    /** Median slope, points a year. */
    Measured slope() {
        TheilSen found = TheilSen.of(points, LEVEL).orElseThrow();
        Interval interval = found.lower() == null || found.upper() == null
                ? null
                : new Interval(found.lower(), found.upper(), LEVEL, "theil-sen");
        return new Measured(found.slope(), interval, "");
    }

    /** Two-sided p-value of a trend in one direction. */
    Measured trend() {
        return Measured.of(MannKendall.of(points).orElseThrow().pValue());
    }

    /** Share of the way to the target that was made. */
    Measured status() {
        return orAtTarget(CurrentStatusIndex.of(first().value(), last().value(), target), Measured::of);
    }

    /** Share of the way to the target that will be missing in its year, per cent. */
    Measured anticipated() {
        TimeWeightedLine line = TimeWeightedLine.of(points, number("weight")).orElseThrow();
        return orAtTarget(AnticipatedProgressIndex.of(first().value(), line.at(number("due")), target), Measured::of);
    }

    private <T> Measured orAtTarget(Optional<T> found, Function<T, Measured> measured) {
        return found.map(measured).orElseGet(() -> Measured.not(atLeast(target)));
    }

    private String atLeast(double level) {
        return concept + " was " + first().value() + " in " + year(first()) + ", expected less than the target of "
                + level;
    }

    private double number(String parameter) {
        return Double.parseDouble(formula.text(parameter));
    }

    private TimePoint first() {
        return points.get(0);
    }

    private TimePoint last() {
        return points.get(points.size() - 1);
    }

    private static int year(TimePoint point) {
        return (int) point.time();
    }
}
