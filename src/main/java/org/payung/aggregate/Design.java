package org.payung.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.payung.aggregate.Regressors.Column;
import org.payung.catalogue.ImputationPlan;
import org.payung.catalogue.ImputationPlan.Regressor;
import org.payung.outcome.ImputationModel.LeftOut;
import org.payung.outcome.ImputationModel.Why;

/**
 * Which regressors of the plan the sample can bear, chosen in their order. A group of which nobody was observed gets no
 * coefficient, and nothing is predicted for its members.
 *
 * @param used ids of the regressors
 * @param columns with a coefficient
 * @param unknown columns of groups that nobody observed belongs to: a 1 there makes a prediction impossible
 * @param sample the observations whose regressors are all known
 */
record Design(
        List<String> used,
        List<Column> columns,
        List<Column> unknown,
        List<LeftOut> leftOut,
        List<PanelObservation> sample) {

    static Design of(
            ImputationPlan plan,
            ImputationPlan.Model model,
            Regressors regressors,
            Collection<String> areas,
            List<PanelObservation> panel) {
        Design design = new Design(List.of(), List.of(), List.of(), List.of(), panel);
        for (String id : model.regressors()) {
            Regressor regressor = plan.regressors().get(id);
            if (regressor != null) {
                design = design.with(plan, regressor, regressors.columns(regressor), areas);
            }
        }
        return design;
    }

    private Design with(ImputationPlan plan, Regressor regressor, List<Column> all, Collection<String> areas) {
        double held = held(all, areas);
        if (held < plan.heldForPercent()) {
            return without(regressor, Why.NOT_HELD, held);
        }
        List<PanelObservation> known = sample.stream()
                .filter(each ->
                        all.stream().allMatch(column -> value(column, each).isPresent()))
                .toList();
        List<Column> seen = all.stream().filter(each -> isSeen(each, known)).toList();
        boolean groups = regressor instanceof ImputationPlan.Groups;
        // the first group with an observation is the one that the constant stands for
        List<Column> added = groups && !seen.isEmpty() ? seen.subList(1, seen.size()) : seen;
        if (added.stream().noneMatch(each -> varies(each, known))) {
            return without(regressor, Why.CONSTANT, held);
        }
        long countries = known.stream().map(PanelObservation::area).distinct().count();
        if ((1 + columns.size() + added.size()) * (long) plan.countriesPerCoefficient() > countries) {
            return without(regressor, Why.TOO_FEW_COUNTRIES, held);
        }
        return new Design(
                plus(used, List.of(regressor.id())),
                plus(columns, added),
                plus(
                        unknown,
                        groups
                                ? all.stream()
                                        .filter(each -> !seen.contains(each))
                                        .toList()
                                : List.of()),
                leftOut,
                known);
    }

    private Design without(Regressor regressor, Why why, double held) {
        return new Design(
                used, columns, unknown, plus(leftOut, List.of(new LeftOut(regressor.id(), why, held))), sample);
    }

    private static <T> List<T> plus(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Share of the areas and the years of the panel for which the regressor is known, per cent. */
    private double held(List<Column> all, Collection<String> areas) {
        List<Integer> years =
                sample.stream().map(PanelObservation::year).distinct().toList();
        long known = areas.stream()
                .mapToLong(area -> years.stream()
                        .filter(year -> all.stream()
                                .allMatch(each -> each.values().of(area, year).isPresent()))
                        .count())
                .sum();
        long asked = (long) areas.size() * years.size();
        return asked == 0 ? 0 : 100.0 * known / asked;
    }

    private static boolean isSeen(Column column, List<PanelObservation> sample) {
        return sample.stream().anyMatch(each -> value(column, each).orElse(0) != 0);
    }

    private static boolean varies(Column column, List<PanelObservation> sample) {
        return sample.stream().map(each -> value(column, each)).distinct().count() > 1;
    }

    private static OptionalDouble value(Column column, PanelObservation each) {
        return column.values().of(each.area(), each.year());
    }

    /** The regressors of a cell, empty where one is unknown. */
    Optional<List<Double>> row(String area, int year) {
        if (unknown.stream().anyMatch(each -> each.values().of(area, year).orElse(0) != 0)) {
            return Optional.empty();
        }
        List<Double> row = new ArrayList<>();
        for (Column column : columns) {
            OptionalDouble value = column.values().of(area, year);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            row.add(value.getAsDouble());
        }
        return Optional.of(List.copyOf(row));
    }
}
