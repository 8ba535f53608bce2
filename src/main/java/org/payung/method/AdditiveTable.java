package org.payung.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The cells of tables that add up, and the sums that tie them: sexes to both sexes, quarters to the year, regions to the
 * country. Cells are numbered from 0. A sum ties its cells whatever its own value is, for that value is known to every
 * reader of the cells.
 *
 * @param values one a cell, finite, none below 0
 */
public record AdditiveTable(List<Double> values, List<Relation> relations) {

    /**
     * One sum over cells.
     *
     * @param coefficients by the number of the cell, none of them 0
     */
    public record Relation(NavigableMap<Integer, Double> coefficients) {

        public Relation {
            coefficients = Collections.unmodifiableNavigableMap(new TreeMap<>(coefficients));
        }

        /** Parts that add up to a total. */
        public static Relation ofTotal(int total, Collection<Integer> parts) {
            TreeMap<Integer, Double> coefficients = new TreeMap<>();
            parts.forEach(part -> coefficients.put(part, 1.0));
            coefficients.put(total, -1.0);
            return new Relation(coefficients);
        }
    }

    public AdditiveTable {
        values = List.copyOf(values);
        relations = List.copyOf(relations);
        for (double value : values) {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a cell of " + value + ", expected a finite number not below 0");
            }
        }
        for (Relation relation : relations) {
            requireCells(relation, values.size());
        }
    }

    private static void requireCells(Relation relation, int cells) {
        for (Map.Entry<Integer, Double> each : relation.coefficients().entrySet()) {
            if (each.getKey() < 0 || each.getKey() >= cells || each.getValue() == 0) {
                throw new IllegalArgumentException("coefficient " + each.getValue() + " of cell " + each.getKey()
                        + ", expected none of 0 and a cell below " + cells);
            }
        }
    }

    public double value(int cell) {
        return values.get(cell);
    }

    /** The cells among those given that hang together through sums, each group and the groups in ascending order. */
    List<TreeSet<Integer>> components(Collection<Integer> cells) {
        Map<Integer, TreeSet<Integer>> of = new TreeMap<>();
        cells.forEach(cell -> of.put(cell, new TreeSet<>(List.of(cell))));
        for (Relation relation : relations) {
            TreeSet<Integer> joined = new TreeSet<>();
            relation.coefficients().keySet().stream()
                    .filter(of::containsKey)
                    .forEach(cell -> joined.addAll(of.get(cell)));
            joined.forEach(cell -> of.put(cell, joined));
        }
        List<TreeSet<Integer>> components = new ArrayList<>();
        of.forEach((cell, component) -> {
            if (component.first().equals(cell)) {
                components.add(component);
            }
        });
        return components;
    }

    /** The sums in which at least one of the cells stands. */
    List<Relation> touching(Collection<Integer> cells) {
        return relations.stream()
                .filter(relation -> relation.coefficients().keySet().stream().anyMatch(cells::contains))
                .toList();
    }
}
