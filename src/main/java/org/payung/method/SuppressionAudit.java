package org.payung.method;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.linear.UnboundedSolutionException;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.payung.method.AdditiveTable.Relation;

/**
 * What a reader can work out about the cells that a table hides: the least and the greatest value that each can have,
 * given all cells shown, all sums and that no cell is below 0. The reader of this audit knows the sums to the last digit;
 * whoever knows only rounded ones knows less.
 *
 * @see "Fischetti and Salazar-González, Management Science 47 (2001) 1008-1027, section 2: the attacker's two programmes"
 * @see "METHOD 8.7"
 */
public final class SuppressionAudit {

    /** The solver's tolerance is absolute: figures are brought to this size first. */
    private static final double SIZE = 1e6;

    private static final int MOST_STEPS = 100_000;

    private final AdditiveTable table;

    public SuppressionAudit(AdditiveTable table) {
        this.table = table;
    }

    /**
     * What a reader knows of one cell.
     *
     * @param greatest positive infinity where nothing bounds the cell
     */
    public record Range(double least, double greatest) {

        public double width() {
            return greatest - least;
        }
    }

    /** The range of every hidden cell, by its number. */
    public NavigableMap<Integer, Range> ranges(NavigableSet<Integer> hidden) {
        return ranges(hidden, hidden);
    }

    /** The ranges of some of the hidden cells. */
    NavigableMap<Integer, Range> ranges(NavigableSet<Integer> hidden, Set<Integer> asked) {
        NavigableMap<Integer, Range> ranges = new TreeMap<>();
        for (NavigableSet<Integer> component : table.components(hidden)) {
            if (component.stream().anyMatch(asked::contains)) {
                ranges.putAll(component(component, asked));
            }
        }
        return ranges;
    }

    private NavigableMap<Integer, Range> component(NavigableSet<Integer> component, Set<Integer> asked) {
        List<Integer> cells = List.copyOf(component);
        double scale =
                Math.max(1, cells.stream().mapToDouble(table::value).max().orElse(0) / SIZE);
        LinearConstraintSet constraints = constraints(cells, scale);
        NavigableMap<Integer, Range> ranges = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (asked.contains(cells.get(i))) {
                ranges.put(cells.get(i), range(i, cells.size(), constraints, scale));
            }
        }
        return ranges;
    }

    private static Range range(int at, int cells, LinearConstraintSet constraints, double scale) {
        double[] objective = new double[cells];
        objective[at] = 1;
        LinearObjectiveFunction cell = new LinearObjectiveFunction(objective, 0);
        double least = Math.max(0, solve(cell, constraints, GoalType.MINIMIZE)) * scale;
        double greatest = Math.max(0, solve(cell, constraints, GoalType.MAXIMIZE)) * scale;
        return new Range(least, Math.max(least, greatest));
    }

    private LinearConstraintSet constraints(List<Integer> cells, double scale) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Relation relation : table.touching(cells)) {
            double[] row = new double[cells.size()];
            double known = 0;
            for (int i = 0; i < row.length; i++) {
                row[i] = relation.coefficients().getOrDefault(cells.get(i), 0.0);
                known += row[i] * (table.value(cells.get(i)) / scale);
            }
            constraints.add(new LinearConstraint(row, Relationship.EQ, known));
        }
        return new LinearConstraintSet(constraints);
    }

    private static double solve(LinearObjectiveFunction objective, LinearConstraintSet constraints, GoalType goal) {
        try {
            return new SimplexSolver()
                    .optimize(
                            objective,
                            constraints,
                            goal,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.BLAND,
                            new MaxIter(MOST_STEPS))
                    .getValue();
        } catch (UnboundedSolutionException e) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
