package org.payung.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Aggregation;
import org.payung.method.NoAssumptionBounds;
import org.payung.method.WeightedMean;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Interval;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Pooling;
import org.payung.outcome.Reason;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;

/**
 * The weighted figure of a group. It has a value where every member followed has a figure or can be imputed, and enough
 * of the weight was observed: else the range stands alone, which holds whatever the missing members' figures are. Members
 * that are not followed are counted and enter neither.
 *
 * @param outcome the figure, or why there is none
 * @param pooling how imputed members were pooled, null where none is in it
 * @see "METHOD 2.3, steps 2 to 5"
 */
record WeightedFigure(Outcome outcome, @Nullable Pooling pooling) {

    static WeightedFigure of(GroupCell cell, Aggregation aggregation, Imputations imputations) {
        GroupWeights weights = cell.weights();
        if (weights == null) {
            return alone(missing(cell, Reason.NO_WEIGHT, withoutWeight(cell, aggregation), null, null));
        }
        List<Member> without = withoutFigure(cell);
        if (without.isEmpty()) {
            return alone(value(cell, weights));
        }
        Bounds bounds = bounds(cell);
        if (!cell.hasAnyValue()) {
            return alone(missing(cell, Reason.NO_INPUT, "no member has a value", bounds, weights));
        }
        if (weights.coveragePercent() < aggregation.boundsBelowPercent()) {
            return alone(missing(cell, Reason.BELOW_THRESHOLD, withoutValue(without, ""), bounds, weights));
        }
        return PooledFigure.of(cell, imputations)
                .map(pooled -> imputed(cell, bounds, pooled))
                .orElseGet(() -> alone(missing(
                        cell,
                        Reason.RANGE_ONLY,
                        withoutValue(without, refusals(without, imputations)),
                        bounds,
                        weights)));
    }

    private static WeightedFigure alone(Outcome outcome) {
        return new WeightedFigure(outcome, null);
    }

    private static List<Member> withoutFigure(GroupCell cell) {
        return cell.followed().stream().filter(member -> !member.hasValue()).toList();
    }

    private static Estimate value(GroupCell cell, GroupWeights weights) {
        double mean = WeightedMean.of(cell.weighted()).orElseThrow().value();
        boolean carried = weights.carriedPercent() > 0;
        return new Estimate(
                cell.id(),
                mean,
                mean,
                cell.indicator().unit(),
                ObservedInterval.of(cell, mean),
                new Bounds(mean, mean),
                carried ? ObservationStatus.E : ObservationStatus.A,
                Nature.E,
                null,
                weights,
                carried ? 0 : cell.id().period().year(),
                null,
                cell.queries(Member::hasValue),
                GroupLineage.ofWeighted(cell));
    }

    /** The value lies in the range, and the interval is never wider: the range assumes nothing. */
    private static WeightedFigure imputed(GroupCell cell, Bounds bounds, PooledFigure pooled) {
        GroupCell whole = cell.withImputed();
        double value = within(pooled.value(), bounds);
        Interval interval = new Interval(
                Math.min(value, Math.max(bounds.lower(), pooled.limits().lower())),
                Math.max(value, Math.min(bounds.upper(), pooled.limits().upper())),
                PooledFigure.LEVEL,
                PooledFigure.METHOD);
        Estimate estimate = new Estimate(
                whole.id(),
                value,
                value,
                whole.indicator().unit(),
                interval,
                bounds,
                ObservationStatus.E,
                Nature.E,
                null,
                Objects.requireNonNull(whole.weights()),
                0,
                null,
                whole.queries(Member::hasValue),
                GroupLineage.ofWeighted(whole));
        return new WeightedFigure(estimate, pooled.pooling(cell.id()));
    }

    private static double within(double value, Bounds bounds) {
        return Math.max(bounds.lower(), Math.min(bounds.upper(), value));
    }

    private static Bounds bounds(GroupCell cell) {
        NoAssumptionBounds bounds = NoAssumptionBounds.of(cell.weighted()).orElseThrow();
        return new Bounds(bounds.lower(), bounds.upper());
    }

    private static Missing missing(
            GroupCell cell, Reason reason, String detail, @Nullable Bounds bounds, @Nullable GroupWeights weights) {
        return new Missing(
                cell.id(),
                cell.indicator().unit(),
                reason,
                detail,
                bounds,
                weights,
                cell.queries(Member::hasValue),
                GroupLineage.ofWeighted(cell));
    }

    private static String withoutWeight(GroupCell cell, Aggregation aggregation) {
        if (aggregation.weightConcept() == null) {
            return "no source at hand gives the weight of " + cell.indicator().id();
        }
        return aggregation.weightConcept() + " is absent for " + names(cell.withoutWeight());
    }

    private static String withoutValue(List<Member> without, String why) {
        return "no value for " + names(without) + why;
    }

    /** «; not imputed: PRK, TKM (a regressor is not known)». */
    private static String refusals(List<Member> without, Imputations imputations) {
        TreeMap<Imputations.Refusal, List<Member>> refused = new TreeMap<>();
        for (Member each : without) {
            if (imputations.percents(each.cell()).isEmpty()) {
                refused.computeIfAbsent(imputations.refusal(each.cell()), key -> new ArrayList<>())
                        .add(each);
            }
        }
        if (refused.isEmpty()) {
            return "; a draw of the group is 0 or 100, where no interval can be";
        }
        return refused.entrySet().stream()
                .map(each -> "; not imputed: " + names(each.getValue()) + " (" + words(each.getKey()) + ")")
                .collect(Collectors.joining());
    }

    private static String words(Imputations.Refusal refusal) {
        return switch (refusal) {
            case NO_MODEL -> "there is no model";
            case NOT_ESTIMATED -> "the model could not be estimated";
            case REGRESSOR_UNKNOWN -> "a regressor is not known";
        };
    }

    private static String names(Collection<Member> members) {
        return members.stream().map(member -> member.cell().area()).collect(Collectors.joining(", "));
    }
}
