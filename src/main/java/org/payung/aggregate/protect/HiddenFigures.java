package org.payung.aggregate.protect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.payung.method.AdditiveTable;
import org.payung.method.AdditiveTable.Relation;
import org.payung.method.ComplementarySuppression;
import org.payung.method.ComplementarySuppression.Cells;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.series.SeriesCell;

/**
 * The figures that are hidden with the cells they rest on: a ratio of a hidden count tells it to whoever knows the
 * denominator. A figure of a group stands as long as a reader cannot take a hidden member out of it.
 *
 * @see "METHOD 8.7"
 */
final class HiddenFigures {

    private static final String MEMBER = "member";
    private static final String PART = "part-";

    /** Points that must be open about a group's figure that is hidden only to protect a member. */
    private static final double LEAST_POINTS = 0.5;

    /** Points, or this share of a member's figure, that must be open about it. */
    private static final double MEMBER_POINTS = 1;

    private final List<Outcome> outcomes;
    private final double memberShare;

    /** Ids of hidden inputs and figures, as lineage names them. */
    private final Set<String> hidden = new TreeSet<>();

    private HiddenFigures(List<Outcome> outcomes, Set<SeriesCell> cells, double percent) {
        this.outcomes = outcomes;
        this.memberShare = percent / 100;
        cells.forEach(cell -> hidden.add(cell.toString()));
    }

    /** The names of all that is hidden, cells of the series and figures. */
    static Set<String> names(List<Outcome> outcomes, Set<SeriesCell> cells, double percent) {
        HiddenFigures figures = new HiddenFigures(outcomes, cells, percent);
        boolean more = !cells.isEmpty();
        while (more) {
            boolean resting = figures.restingOnHidden();
            boolean telling = figures.tellingOfMembers();
            more = resting || telling;
        }
        return figures.hidden;
    }

    private boolean restingOnHidden() {
        List<String> more = outcomes.stream()
                .filter(each -> !isOfGroup(each) && tells(each) && isNew(each))
                .filter(each -> each.lineage().stream()
                        .anyMatch(row -> !row.role().startsWith(PART) && hidden.contains(row.inputId())))
                .map(each -> each.id().toString())
                .toList();
        return hidden.addAll(more);
    }

    /** A figure, or one set aside, whose reason names it. */
    private static boolean tells(Outcome outcome) {
        return outcome instanceof Estimate
                || (outcome instanceof Missing missing && missing.reason() == Reason.SET_ASIDE);
    }

    private boolean isNew(Outcome outcome) {
        return !hidden.contains(outcome.id().toString());
    }

    private static boolean isOfGroup(Outcome outcome) {
        return outcome.id().statistic() != Statistic.VALUE;
    }

    private boolean tellingOfMembers() {
        List<Outcome> touched = outcomes.stream()
                .filter(each ->
                        isOfGroup(each) && isNew(each) && !hiddenMembers(each).isEmpty())
                .toList();
        Map<String, List<Outcome>> byIndicator = new TreeMap<>();
        touched.forEach(each -> byIndicator
                .computeIfAbsent(each.id().indicator(), key -> new ArrayList<>())
                .add(each));
        boolean more = false;
        for (List<Outcome> each : byIndicator.values()) {
            more |= hidden.addAll(solve(each));
        }
        return more;
    }

    private List<Lineage> hiddenMembers(Outcome group) {
        return group.lineage().stream()
                .filter(row -> row.role().equals(MEMBER) && row.value() != null && hidden.contains(row.inputId()))
                .toList();
    }

    /** The groups' figures to hide, by name. */
    private List<String> solve(List<Outcome> groups) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Double> values = new ArrayList<>();
        Map<Integer, Double> widths = new TreeMap<>();
        List<Relation> relations = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Outcome group : groups) {
            Optional<Map<String, Double>> shares = shares(group);
            Optional<Double> figure = figure(group);
            boolean isSum =
                    shares.isPresent() && figure.filter(value -> value >= 0).isPresent();
            if (figure.isEmpty()) {
                continue;
            }
            if (!isSum || hiddenMembers(group).stream().anyMatch(row -> value(row) < 0)) {
                told.add(group.id().toString());
                continue;
            }
            for (Lineage row : hiddenMembers(group)) {
                int number = number(row.inputId(), value(row), numbers, values);
                widths.put(number, Math.max(MEMBER_POINTS, (1 + memberShare) * value(row)));
            }
            TreeMap<Integer, Double> sum = new TreeMap<>();
            shares.get().forEach((member, share) -> sum.merge(numbers.get(member), share, Double::sum));
            sum.put(number(group.id().toString(), figure.get(), numbers, values), -1.0);
            relations.add(new Relation(sum));
        }
        List<String> names = List.copyOf(numbers.keySet());
        new ComplementarySuppression(new AdditiveTable(values, relations), widths, Cells.plain(), LEAST_POINTS)
                .hidden().stream().map(names::get).forEach(told::add);
        return told;
    }

    private static int number(String name, double value, Map<String, Integer> numbers, List<Double> values) {
        return numbers.computeIfAbsent(name, key -> {
            values.add(value);
            return values.size() - 1;
        });
    }

    /** The share with which each hidden member enters, empty where the figure is no mean of them. */
    private Optional<Map<String, Double>> shares(Outcome group) {
        Map<String, Double> shares = new TreeMap<>();
        List<Lineage> members = group.lineage().stream()
                .filter(row -> row.role().equals(MEMBER))
                .toList();
        boolean plain = group.id().statistic() == Statistic.MEAN;
        double total = plain
                ? members.size()
                : members.stream().mapToDouble(HiddenFigures::weight).sum();
        for (Lineage row : hiddenMembers(group)) {
            double share = (plain ? 1 : weight(row)) / total;
            if (group.id().statistic() == Statistic.MEDIAN || !(share > 0)) {
                return Optional.empty();
            }
            shares.merge(row.inputId(), share, Double::sum);
        }
        return Optional.of(shares);
    }

    private static double weight(Lineage row) {
        return row.weight() == null ? 0 : row.weight();
    }

    private static double value(Lineage row) {
        return row.value() == null ? 0 : row.value();
    }

    /** The number that an outcome tells: its value, or the lower of its bounds; nothing where it tells none. */
    private static Optional<Double> figure(Outcome group) {
        if (group instanceof Estimate estimate) {
            return Optional.of(estimate.value());
        }
        return Optional.ofNullable(group.bounds()).map(Bounds::lower);
    }
}
