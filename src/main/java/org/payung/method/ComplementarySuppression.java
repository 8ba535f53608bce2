package org.payung.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NoFeasibleSolutionException;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.PivotSelectionRule;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.util.FastMath;
import org.payung.method.AdditiveTable.Relation;
import org.payung.method.SuppressionAudit.Range;

/**
 * Chooses the cells that are hidden beside the sensitive ones, so that no hidden cell follows from what is shown. As long
 * as a reader knows a hidden cell to less than its width, the cheapest other table that a reader could not tell from ours
 * and in which the cell differs by that width is looked for; the cells in which it differs are hidden too. At the end
 * every cell that was hidden in vain is shown again. The audit has the last word. The same table gives the same choice.
 *
 * <p>A total that is public is hidden only where a sensitive cell could be worked out to within {@code least} without it.
 *
 * @see "Kelly, Golden and Assad, Networks 22 (1992) 397-417: complementary cells from a linear programme for each sensitive cell"
 * @see "Fischetti and Salazar-González, Management Science 47 (2001) 1008-1027: sliding protection, the greatest less the least"
 * @see "METHOD 8.7"
 */
public final class ComplementarySuppression {

    private static final double PRECISION = 1e-6;
    private static final double SIZE = 1e6;
    private static final int MOST_STEPS = 100_000;

    /** Cost of a unit in a cell that a reader does not see anyway. */
    private static final double FREE = 1e-4;

    /** Cost of a unit in a zero, which tells more hidden than shown, and in a public total. */
    private static final double DEAR = 100;

    private static final double DEAREST = 100_000;

    private final AdditiveTable table;
    private final SuppressionAudit audit;
    private final NavigableMap<Integer, Double> widths;
    private final Cells cells;
    private final double least;
    private final TreeMap<Integer, Double> accepted = new TreeMap<>();

    /** The largest coefficient of each cell: a year moves by a quarter of what one of its quarters moves by. */
    private final TreeMap<Integer, Double> coefficients = new TreeMap<>();

    /**
     * What may be hidden.
     *
     * @param unseen cells of the sums that nobody publishes, as the rest of a total
     * @param open public cells, hidden last of all
     * @param fixed cells that every reader knows, never hidden: zeros of law
     */
    public record Cells(Set<Integer> unseen, Set<Integer> open, Set<Integer> fixed) {

        public Cells {
            unseen = Set.copyOf(unseen);
            open = Set.copyOf(open);
            fixed = Set.copyOf(fixed);
        }

        /** The same from lists. */
        public static Cells of(Collection<Integer> unseen, Collection<Integer> open, Collection<Integer> fixed) {
            return new Cells(Set.copyOf(unseen), Set.copyOf(open), Set.copyOf(fixed));
        }

        /** Every cell shown, none of them public or known otherwise. */
        public static Cells plain() {
            return new Cells(Set.of(), Set.of(), Set.of());
        }
    }

    /**
     * The problem.
     *
     * @param widths by sensitive cell: what must lie between the least and the greatest value that a reader can give it
     * @param least the same for a cell that is hidden only to protect another, above 0
     */
    public ComplementarySuppression(AdditiveTable table, Map<Integer, Double> widths, Cells cells, double least) {
        if (!(least > 0)) {
            throw new IllegalArgumentException("a least width of " + least + ", expected more than 0");
        }
        this.table = table;
        this.audit = new SuppressionAudit(table);
        this.widths = new TreeMap<>(widths);
        this.cells = cells;
        this.least = least;
        for (Relation relation : table.relations()) {
            relation.coefficients().forEach((cell, factor) -> coefficients.merge(cell, Math.abs(factor), Math::max));
        }
    }

    /** All cells to hide, the sensitive ones included, those that nobody sees left out. */
    public NavigableSet<Integer> hidden() {
        TreeSet<Integer> hidden = new TreeSet<>();
        for (TreeSet<Integer> component : table.components(notFixed())) {
            if (component.stream().anyMatch(widths::containsKey)) {
                AdditiveTable own = new AdditiveTable(table.values(), table.touching(component));
                hidden.addAll(new ComplementarySuppression(own, widths, cells, least).hidden(component));
            }
        }
        return hidden;
    }

    /** The same of cells that hang together. */
    private NavigableSet<Integer> hidden(NavigableSet<Integer> component) {
        TreeSet<Integer> hidden = new TreeSet<>(component);
        hidden.removeIf(cell -> !widths.containsKey(cell) && !cells.unseen().contains(cell));
        Optional<Integer> weak = weakest(hidden);
        while (weak.isPresent()) {
            strengthen(weak.get(), hidden);
            weak = weakest(hidden);
        }
        showAgain(hidden);
        hidden.removeIf(cells.unseen()::contains);
        return hidden;
    }

    private List<Integer> notFixed() {
        return IntStream.range(0, table.values().size())
                .filter(cell -> !cells.fixed().contains(cell))
                .boxed()
                .toList();
    }

    private double wanted(int cell) {
        double width = widths.getOrDefault(cell, least);
        return accepted.getOrDefault(cell, width);
    }

    /** The first hidden cell that a reader knows too well: the most sensitive first. */
    private Optional<Integer> weakest(NavigableSet<Integer> hidden) {
        Set<Integer> own = hidden.stream().filter(this::matters).collect(Collectors.toSet());
        return audit.ranges(hidden, own).entrySet().stream()
                .filter(each -> isWeak(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .max(Comparator.comparingDouble(this::wanted).thenComparing(Comparator.reverseOrder()));
    }

    private boolean matters(int cell) {
        return widths.containsKey(cell) || !cells.unseen().contains(cell);
    }

    private boolean isWeak(int cell, Range range) {
        double wanted = wanted(cell);
        return range.width() < wanted - PRECISION * Math.max(1, wanted);
    }

    private void strengthen(int cell, NavigableSet<Integer> hidden) {
        int before = hidden.size();
        double width = wanted(cell);
        Optional<NavigableSet<Integer>> more = differing(cell, width, hidden, false);
        if (more.isEmpty() && table.value(cell) >= width) {
            more = differing(cell, -width, hidden, false);
        }
        more.ifPresent(hidden::addAll);
        if (hidden.size() == before) {
            asFarAsPublicTotalsAllow(cell, hidden);
        }
        if (hidden.size() == before) {
            accept(cell, hidden);
        }
    }

    /** Both ends of what the cell could be while all public totals stand; without them only where that is next to nothing. */
    private void asFarAsPublicTotalsAllow(int cell, NavigableSet<Integer> hidden) {
        TreeSet<Integer> everything = new TreeSet<>(hidden);
        component(cell).stream().filter(each -> !cells.open().contains(each)).forEach(everything::add);
        Range widest = range(cell, everything);
        double value = table.value(cell);
        if (widest.width() < Math.min(least, wanted(cell)) - PRECISION) {
            differing(cell, wanted(cell), hidden, true).ifPresent(hidden::addAll);
            return;
        }
        differing(cell, Math.min(widest.greatest() - value, wanted(cell)), hidden, false)
                .ifPresent(hidden::addAll);
        differing(cell, -Math.min(value - widest.least(), wanted(cell)), hidden, false)
                .ifPresent(hidden::addAll);
    }

    /** Nothing more can be done: the width reached is the width wanted from here on. */
    private void accept(int cell, NavigableSet<Integer> hidden) {
        accepted.put(cell, range(cell, hidden).width());
    }

    private Range range(int cell, NavigableSet<Integer> hidden) {
        return Objects.requireNonNull(audit.ranges(hidden, Set.of(cell)).get(cell));
    }

    private NavigableSet<Integer> component(int cell) {
        return table.components(notFixed()).stream()
                .filter(component -> component.contains(cell))
                .findFirst()
                .orElseThrow();
    }

    /** The cells in which the cheapest other table differs from ours, whose cell is by {@code change} another. */
    private Optional<NavigableSet<Integer>> differing(
            int cell, double change, NavigableSet<Integer> hidden, boolean withOpen) {
        if (Math.abs(change) <= PRECISION) {
            return Optional.empty();
        }
        List<Integer> around = component(cell).stream()
                .filter(each ->
                        withOpen || hidden.contains(each) || !cells.open().contains(each))
                .toList();
        double scale = Math.max(
                1,
                Math.max(
                                Math.abs(change),
                                around.stream().mapToDouble(table::value).max().orElse(0))
                        / SIZE);
        int n = around.size();
        double[] costs = new double[2 * n];
        for (int i = 0; i < n; i++) {
            costs[i] = cost(around.get(i), hidden);
            costs[n + i] = costs[i];
        }
        return solve(costs, constraints(around, around.indexOf(cell), change, scale))
                .map(solution -> support(around, solution));
    }

    private double cost(int cell, NavigableSet<Integer> hidden) {
        if (hidden.contains(cell)) {
            return FREE;
        }
        if (cells.open().contains(cell)) {
            return DEAREST;
        }
        double unit = table.value(cell) == 0 ? DEAR : 1 + FastMath.log1p(table.value(cell));
        return unit * coefficients.getOrDefault(cell, 1.0);
    }

    /** Ups stand first, downs behind them; a cell goes down by no more than it holds. */
    private LinearConstraintSet constraints(List<Integer> around, int at, double change, double scale) {
        int n = around.size();
        List<LinearConstraint> constraints = new ArrayList<>();
        for (Relation relation : table.touching(around)) {
            double[] row = new double[2 * n];
            for (int i = 0; i < n; i++) {
                row[i] = relation.coefficients().getOrDefault(around.get(i), 0.0);
                row[n + i] = -row[i];
            }
            constraints.add(new LinearConstraint(row, Relationship.EQ, 0));
        }
        for (int i = 0; i < n; i++) {
            constraints.add(
                    new LinearConstraint(unit(2 * n, n + i), Relationship.LEQ, table.value(around.get(i)) / scale));
        }
        constraints.add(
                new LinearConstraint(unit(2 * n, change > 0 ? at : n + at), Relationship.EQ, Math.abs(change) / scale));
        constraints.add(new LinearConstraint(unit(2 * n, change > 0 ? n + at : at), Relationship.EQ, 0));
        return new LinearConstraintSet(constraints);
    }

    private static double[] unit(int length, int at) {
        double[] unit = new double[length];
        unit[at] = 1;
        return unit;
    }

    private static Optional<double[]> solve(double[] costs, LinearConstraintSet constraints) {
        try {
            PointValuePair best = new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(costs, 0),
                            constraints,
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true),
                            PivotSelectionRule.BLAND,
                            new MaxIter(MOST_STEPS));
            return Optional.of(best.getPoint());
        } catch (NoFeasibleSolutionException e) {
            return Optional.empty();
        }
    }

    private static NavigableSet<Integer> support(List<Integer> around, double[] solution) {
        TreeSet<Integer> support = new TreeSet<>();
        int n = around.size();
        for (int i = 0; i < n; i++) {
            if (Math.abs(solution[i] - solution[n + i]) > PRECISION) {
                support.add(around.get(i));
            }
        }
        return support;
    }

    /** Shows again, the dearest first, what protects nothing. */
    private void showAgain(NavigableSet<Integer> hidden) {
        List<Integer> candidates = hidden.stream()
                .filter(cell -> !widths.containsKey(cell) && !cells.unseen().contains(cell))
                .sorted(Comparator.<Integer>comparingDouble(cell -> cost(cell, new TreeSet<>()))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (Integer cell : candidates) {
            TreeSet<Integer> without = new TreeSet<>(hidden);
            without.remove(cell);
            if (weakest(without).isEmpty()) {
                hidden.remove(cell);
            }
        }
    }
}
