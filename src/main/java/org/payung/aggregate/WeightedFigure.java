package org.payung.aggregate;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Aggregation;
import org.payung.method.NoAssumptionBounds;
import org.payung.method.WeightedMean;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;

/**
 * The weighted figure of a group. It has a value only where every member followed has one, because nothing is imputed:
 * else the range stands alone, which holds whatever the missing members' figures are. Members that are not followed are
 * counted and enter neither.
 *
 * @see "METHOD 2.3, steps 2 to 5"
 */
final class WeightedFigure {

    private WeightedFigure() {}

    static Outcome of(GroupCell cell, Aggregation aggregation) {
        GroupWeights weights = cell.weights();
        if (weights == null) {
            return missing(cell, Reason.NO_WEIGHT, withoutWeight(cell, aggregation), null, null);
        }
        if (cell.followed().stream().allMatch(Member::hasValue)) {
            return value(cell, weights);
        }
        Bounds bounds = bounds(cell);
        if (!cell.hasAnyValue()) {
            return missing(cell, Reason.NO_INPUT, "no member has a value", bounds, weights);
        }
        boolean below = weights.coveragePercent() < aggregation.boundsBelowPercent();
        return missing(cell, below ? Reason.BELOW_THRESHOLD : Reason.RANGE_ONLY, withoutValue(cell), bounds, weights);
    }

    private static Estimate value(GroupCell cell, GroupWeights weights) {
        double mean = WeightedMean.of(cell.weighted()).orElseThrow().value();
        boolean carried = weights.carriedPercent() > 0;
        return new Estimate(
                cell.id(),
                mean,
                mean,
                cell.indicator().unit(),
                null,
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

    private static String withoutValue(GroupCell cell) {
        return "no value for "
                + names(cell.followed().stream()
                        .filter(member -> member.treatment() == Treatment.NONE)
                        .toList());
    }

    private static String names(List<Member> members) {
        return members.stream().map(member -> member.cell().area()).collect(Collectors.joining(", "));
    }
}
