package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Unit;

/**
 * The inputs of one formula, read one after the other, and the figure that follows where all are there. Divisors are more
 * than zero; amounts are of one currency; an amount per year counts as a twelfth of it a month, as METHOD states amounts
 * a head per month.
 */
final class Parts {

    private static final double MONTHS = 12;

    private final Cell cell;
    private final Cell read;
    private final Evaluations figures;
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Set<Integer> divisors = new TreeSet<>();
    private Reason reasonOtherwise = Reason.NO_DENOMINATOR;

    /** Of inputs that have the cell's breakdown. */
    Parts(Cell cell, Evaluations figures) {
        this(cell, cell, figures);
    }

    private Parts(Cell cell, Cell read, Evaluations figures) {
        this.cell = cell;
        this.read = read;
        this.figures = figures;
    }

    /** Of inputs without breakdown, where the cell's says which part of the figure it is. */
    static Parts ofTotals(Cell cell, Evaluations figures) {
        return new Parts(cell, cell.withBreakdown(SeriesKey.TOTAL), figures);
    }

    /** The scheme's own figure: that of the country does not stand in. */
    Parts own(String role, String name) {
        return own(role, name, cell.id().period());
    }

    Parts own(String role, String name, Period period) {
        return add(name, figures.readOwn(role, name, read, period));
    }

    /** The scheme's own figure, else the country's. */
    Parts any(String role, String name) {
        return add(name, figures.read(role, name, read));
    }

    /** The same as a divisor: without it there is no denominator. */
    Parts divisor(String role, String name) {
        return divisor(role, name, cell.id().period());
    }

    Parts divisor(String role, String name, Period period) {
        divisors.add(readings.size());
        return add(name, asDenominator(figures.read(role, name, read, period)));
    }

    /** An input that was read already. */
    Parts add(String name, Reading reading) {
        names.add(name);
        readings.add(reading);
        return this;
    }

    int size() {
        return readings.size();
    }

    /** The figure by a formula of the inputs in the order in which they were read, or why there is none. */
    Outcome outcome(ToDoubleFunction<double[]> formula) {
        return fault().orElseGet(() -> {
            List<Reading.Figure> inputs = Outcomes.figures(readings);
            boolean[] perYear = new boolean[inputs.size()];
            for (int i = 0; i < perYear.length; i++) {
                perYear[i] = isPerYear(inputs.get(i).unit());
            }
            return Outcomes.estimate(cell, inputs, numbers -> formula.applyAsDouble(monthly(numbers, perYear)));
        });
    }

    /**
     * The same where the inputs must satisfy something.
     *
     * @param otherwise one clause that says what they do not
     */
    Outcome outcome(Predicate<double[]> condition, String otherwise, ToDoubleFunction<double[]> formula) {
        List<Reading.Figure> inputs = Outcomes.figures(readings);
        double[] numbers = inputs.stream().mapToDouble(Reading.Figure::number).toArray();
        return fault().isEmpty() && !condition.test(numbers)
                ? Outcomes.missing(cell, reasonOtherwise, otherwise, inputs)
                : outcome(ends -> condition.test(ends) ? formula.applyAsDouble(ends) : Double.POSITIVE_INFINITY);
    }

    /** The reason of a condition that does not hold is that the cell cannot exist, not that a denominator is absent. */
    Parts notApplicableOtherwise() {
        reasonOtherwise = Reason.NOT_APPLICABLE;
        return this;
    }

    /** Why these inputs give no figure, empty where they do. */
    private Optional<Outcome> fault() {
        List<Reading.Figure> inputs = Outcomes.figures(readings);
        if (inputs.size() < readings.size()) {
            return Optional.of(Outcomes.missing(cell, readings));
        }
        for (int place : divisors) {
            if (!(inputs.get(place).number() > 0)) {
                String detail = names.get(place) + " is "
                        + inputs.get(place).written().toPlainString() + ", expected more than 0";
                return Optional.of(Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, inputs));
            }
        }
        List<String> currencies = currencies(inputs);
        return currencies.size() > 1
                ? Optional.of(Outcomes.missing(
                        cell,
                        Reason.NO_DENOMINATOR,
                        "amounts in " + String.join(" and ", currencies) + ", expected one currency",
                        inputs))
                : Optional.empty();
    }

    private static List<String> currencies(List<Reading.Figure> inputs) {
        return inputs.stream()
                .map(Reading.Figure::unit)
                .filter(Unit::isMoney)
                .map(unit -> unit.text().substring(0, 3))
                .distinct()
                .sorted()
                .toList();
    }

    private static double[] monthly(double[] numbers, boolean[] perYear) {
        double[] monthly = numbers.clone();
        for (int i = 0; i < monthly.length; i++) {
            monthly[i] = perYear[i] ? monthly[i] / MONTHS : monthly[i];
        }
        return monthly;
    }

    private static boolean isPerYear(Unit unit) {
        return unit.isMoney() && unit.text().endsWith("/year");
    }

    static Reading asDenominator(Reading reading) {
        return reading instanceof Reading.None none && none.reason() == Reason.NO_INPUT
                ? new Reading.None(Reason.NO_DENOMINATOR, none.detail())
                : reading;
    }
}
