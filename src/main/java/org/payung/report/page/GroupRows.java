package org.payung.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.Cell;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.Drawing.Mark;
import org.payung.report.Drawing.PlotRow;
import org.payung.report.Drawing.Sign;
import org.payung.report.Figure;
import org.payung.report.Table.Row;
import org.payung.report.Table.Scale;
import org.payung.report.text.Cells;
import org.payung.report.text.FigureFormat;
import org.payung.report.text.Marks;
import org.payung.series.Period;

/** Group rows: a value or a range, a value with its range where members are imputed, and what share of the weight stands behind it. */
final class GroupRows {

    private final Edition edition;
    private final FigureFormat figures;

    GroupRows(Edition edition) {
        this.edition = edition;
        this.figures = edition.figures();
    }

    static OutcomeId id(Edition edition, String group, String indicator) {
        return OutcomeId.total(group, indicator, Statistic.WEIGHTED, Period.year(edition.referenceYear()));
    }

    Optional<Row> row(String group, String indicator, Scale scale) {
        return edition.find(id(edition, group, indicator)).map(outcome -> row(group, outcome, scale));
    }

    private Row row(String group, Outcome outcome, Scale scale) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(edition.names().group(group), areas(outcome), Weight.PLAIN));
        cells.add(edition.cells().of(outcome, 1, Marks.of(outcome), Weight.BOLD));
        cells.add(range(outcome));
        cells.addAll(shares(outcome));
        cells.add(new Cell.Plot(plot(outcome, scale)));
        return new Row(cells, false);
    }

    private @Nullable String areas(Outcome outcome) {
        GroupWeights weights = outcome.weights();
        return weights == null
                ? null
                : edition.say(
                        "group.areas",
                        Map.of(
                                "k", String.valueOf(weights.membersWithValue()),
                                "n", String.valueOf(weights.members())));
    }

    /** The bounds as a cell; «exact» where nothing is missing. */
    private Value range(Outcome outcome) {
        Bounds bounds = outcome.bounds();
        if (bounds == null) {
            return Cells.dash(Marks.of(outcome));
        }
        if (outcome instanceof Estimate && bounds.upper() - bounds.lower() < 1e-9) {
            return Cells.plain(edition.say("group.exact"), Marks.NONE, Weight.PLAIN);
        }
        Figure lower = lower(outcome, 1);
        Figure upper = upper(outcome, 1);
        return new Value(
                List.of(lower, upper),
                lower.text() + Cells.DASH + upper.text(),
                Marks.NONE,
                outcome.id().toString(),
                Weight.PLAIN,
                null);
    }

    private List<Value> shares(Outcome outcome) {
        GroupWeights weights = outcome.weights();
        if (weights == null) {
            Value none = Cells.dash(Marks.NOT_RECEIVED);
            return List.of(none, none, none, none);
        }
        return List.of(
                share(outcome.id(), "observed", weights.observedPercent()),
                share(outcome.id(), "carried", weights.carriedPercent()),
                share(outcome.id(), "zero", weights.zeroPercent()),
                weights.imputedPercent() > 0
                        ? share(outcome.id(), "imputed", weights.imputedPercent(), Marks.IMPUTED)
                        : share(outcome.id(), "none", weights.nonePercent()));
    }

    private Value share(OutcomeId id, String part, double percent, String mark) {
        return Cells.figure(figures.part(id, part, clean(percent), 1), mark, Weight.PLAIN);
    }

    private Value share(OutcomeId id, String part, double percent) {
        return share(id, part, percent, Marks.NONE);
    }

    /** Shares are sums of doubles: what is no more than their rounding error is zero. */
    static double clean(double percent) {
        return Math.abs(percent) < 1e-9 ? 0 : percent;
    }

    Figure lower(Outcome outcome, int decimals) {
        return figures.part(outcome.id(), "lower", bounds(outcome).lower(), decimals);
    }

    Figure upper(Outcome outcome, int decimals) {
        return figures.part(outcome.id(), "upper", bounds(outcome).upper(), decimals);
    }

    private static Bounds bounds(Outcome outcome) {
        Bounds bounds = outcome.bounds();
        if (bounds == null) {
            throw new IllegalStateException(outcome.id() + " has no bounds");
        }
        return bounds;
    }

    private static boolean isImputed(Outcome outcome) {
        GroupWeights weights = outcome.weights();
        return weights != null && weights.imputedPercent() > 0;
    }

    private PlotRow plot(Outcome outcome, Scale scale) {
        if (outcome instanceof Estimate estimate) {
            Figure value = figures.figure(estimate, 1);
            Mark mark = new Mark(estimate.value(), estimate.value() == 0 ? Sign.ZERO : Sign.FULL, "", false);
            Bounds range = isImputed(estimate) ? estimate.bounds() : null;
            return new PlotRow(
                    scale,
                    List.of(mark),
                    range == null ? null : range.lower(),
                    range == null ? null : range.upper(),
                    value.text(),
                    false,
                    List.of(value));
        }
        Bounds bounds = outcome.bounds();
        if (bounds == null) {
            return new PlotRow(scale, List.of(), null, null, "", false, List.of());
        }
        Figure lower = lower(outcome, 1);
        Figure upper = upper(outcome, 1);
        String words = edition.say("range", Map.of("lower", lower.text(), "upper", upper.text()));
        return new PlotRow(scale, List.of(), bounds.lower(), bounds.upper(), words, false, List.of(lower, upper));
    }
}
