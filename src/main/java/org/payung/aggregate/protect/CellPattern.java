package org.payung.aggregate.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.payung.catalogue.Disclosure;
import org.payung.method.AdditiveTable;
import org.payung.method.AdditiveTable.Relation;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;

/**
 * The figures of one area as one table that adds up: over the sexes, ages, schemes and breakdowns, over the parts of a
 * period, and over concepts that are the sum of others. A sum holds only where the figures themselves bear it out. What
 * is left of a total after the parts received is a cell too, though nobody publishes it: whoever subtracts has it.
 */
final class CellPattern {

    /** Sums of rounded figures miss their total by half a unit each, and by no more than this share of it. */
    private static final double ROUNDING = 0.5;

    private static final double SHARE_OF_TOTAL = 0.001;

    private final Map<SeriesCell, Integer> numbers = new LinkedHashMap<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final TreeSet<Integer> unseen = new TreeSet<>();
    private final TreeSet<Integer> withheld = new TreeSet<>();
    private final TreeSet<SeriesCell> receivedAsHidden = new TreeSet<>();

    /** @param observations of one area; those below 0 stand in no table of counts */
    CellPattern(Collection<Observation> observations, Disclosure rules) {
        for (Observation each : observations) {
            if (each.value() == null) {
                receivedAsHidden.add(each.cell());
            } else if (each.number() >= 0) {
                number(each.cell(), each.number());
            }
        }
        new SumsOverDimensions(this, rules).add();
        new SumsOverTime(this).add(observations);
        observations.stream().filter(Observation::isMade).forEach(this::made);
    }

    AdditiveTable table() {
        return new AdditiveTable(values, relations);
    }

    Map<SeriesCell, Integer> numbers() {
        return numbers;
    }

    /** Cells that no input carries and no output shows. */
    Set<Integer> unseen() {
        return unseen;
    }

    /** Those among them that the publisher has hidden: protected whatever their size. */
    Set<Integer> withheld() {
        return withheld;
    }

    List<SeriesCell> cells() {
        return List.copyOf(numbers.keySet());
    }

    Optional<Integer> find(SeriesCell cell) {
        return Optional.ofNullable(numbers.get(cell));
    }

    double value(int cell) {
        return values.get(cell);
    }

    /** A cell that nobody publishes. */
    int unseen(SeriesCell cell, double value) {
        int number = number(cell, Math.max(0, value));
        unseen.add(number);
        if (receivedAsHidden.contains(cell)) {
            withheld.add(number);
        }
        return number;
    }

    private int number(SeriesCell cell, double value) {
        return numbers.computeIfAbsent(cell, key -> {
            values.add(value);
            return values.size() - 1;
        });
    }

    void relation(Map<Integer, Double> coefficients) {
        relations.add(new Relation(new TreeMap<>(coefficients)));
    }

    /** What the sum leaves over, and how much of it may be rounding. */
    double rest(Map<Integer, Double> coefficients) {
        return coefficients.entrySet().stream()
                .mapToDouble(each -> each.getValue() * values.get(each.getKey()))
                .sum();
    }

    static double rounding(Map<Integer, Double> coefficients) {
        return ROUNDING * coefficients.values().stream().mapToDouble(Math::abs).sum();
    }

    boolean isBorneOut(Map<Integer, Double> coefficients) {
        double largest = coefficients.entrySet().stream()
                .mapToDouble(each -> Math.abs(each.getValue() * values.get(each.getKey())))
                .max()
                .orElse(0);
        return Math.abs(rest(coefficients)) <= Math.max(rounding(coefficients), SHARE_OF_TOTAL * largest);
    }

    // A figure made from others of this table is their sum or their mean, whatever its rule is called.
    private void made(Observation made) {
        List<Observation> from =
                made.making() == null ? List.of() : made.making().parts();
        List<Integer> parts = from.stream()
                .map(part -> find(part.cell()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Optional<Integer> own = find(made.cell());
        if (own.isEmpty() || parts.isEmpty() || parts.size() < from.size()) {
            return;
        }
        for (double factor : new double[] {1, parts.size()}) {
            TreeMap<Integer, Double> sum = new TreeMap<>();
            parts.forEach(part -> sum.put(part, 1.0));
            sum.put(own.get(), -factor);
            if (isBorneOut(sum)) {
                relation(sum);
                return;
            }
        }
    }
}
