package org.payung.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.payung.method.RubinRules;
import org.payung.method.RubinRules.Limits;
import org.payung.method.WeightedMean;
import org.payung.method.WeightedValue;
import org.payung.outcome.Estimate;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Pooling;

/**
 * A group's figure over all draws: the weighted mean of each draw, pooled by Rubin's rules on the logit scale. The
 * variance within is known from the rounding of figures and the published error of weights, not estimated from few
 * countries: the degrees of freedom of the complete data are infinite, and Barnard and Rubin's correction is 1.
 *
 * @see "METHOD 2.4 and 8.6"
 */
record PooledFigure(RubinRules pooled) {

    static final double LEVEL = 95;
    static final String METHOD = "rubin";

    /** Empty where a member can not be imputed, or a draw of the group is 0 or 100, which has no logit. */
    static Optional<PooledFigure> of(GroupCell cell, Imputations imputations) {
        List<Member> members = cell.followed();
        List<List<Double>> draws = new ArrayList<>();
        int count = 0;
        for (Member member : members) {
            Estimate figure = member.figure();
            Optional<List<Double>> own =
                    figure == null ? imputations.percents(member.cell()) : Optional.of(List.of(figure.value()));
            if (own.isEmpty()) {
                return Optional.empty();
            }
            draws.add(own.get());
            count = Math.max(count, own.get().size());
        }
        return pool(cell, members, draws, count).map(PooledFigure::new);
    }

    private static Optional<RubinRules> pool(
            GroupCell cell, List<Member> members, List<List<Double>> draws, int count) {
        WithinVariance within = new WithinVariance(cell, cell.indicator().precision());
        List<Double> means = new ArrayList<>();
        List<Double> variances = new ArrayList<>();
        for (int draw = 0; draw < count; draw++) {
            List<Double> values = new ArrayList<>();
            List<WeightedValue> weighted = new ArrayList<>();
            for (int each = 0; each < members.size(); each++) {
                List<Double> own = draws.get(each);
                double value = own.get(own.size() == 1 ? 0 : draw);
                values.add(value);
                weighted.add(
                        new WeightedValue(value, members.get(each).weighted().weight()));
            }
            double mean = WeightedMean.of(weighted).orElseThrow().value();
            means.add(mean);
            variances.add(within.of(values));
        }
        return means.stream().allMatch(mean -> mean > 0 && mean < 100)
                ? Optional.of(RubinRules.logit(means, variances, Double.POSITIVE_INFINITY))
                : Optional.empty();
    }

    double value() {
        return pooled.value();
    }

    Limits limits() {
        return pooled.interval(LEVEL);
    }

    Pooling pooling(OutcomeId id) {
        return new Pooling(
                id,
                pooled.imputations(),
                pooled.estimate(),
                pooled.within(),
                pooled.between(),
                pooled.total(),
                pooled.degreesOfFreedom(),
                pooled.missingInformation());
    }
}
