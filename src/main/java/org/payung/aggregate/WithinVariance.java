package org.payung.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.payung.method.AggregateVariance;
import org.payung.method.AggregateVariance.Part;
import org.payung.method.RoundingError;
import org.payung.outcome.Treatment;

/**
 * What a group's figure would vary by even with a figure for each member: the sampling error of the denominators where
 * it is known, and the rounding of the published figures. A figure printed to one decimal lies anywhere within half a
 * unit of it; a structural zero is exact.
 *
 * @see "METHOD 8.6, sum of ratios and admin N / survey D"
 */
final class WithinVariance {

    private final GroupCell cell;
    private final int decimals;

    WithinVariance(GroupCell cell, int decimals) {
        this.cell = cell;
        this.decimals = decimals;
    }

    boolean hasSamplingError() {
        return cell.followed().stream().anyMatch(each -> error(each).isPresent());
    }

    private static OptionalDouble error(Member member) {
        Weight weight = Objects.requireNonNull(member.weight());
        return weight.errorPercent();
    }

    /**
     * In squared points.
     *
     * @param values the members' figures in their order, imputed ones as in one draw
     */
    double of(List<Double> values) {
        return rounding() + sampling(values);
    }

    private double rounding() {
        double total = cell.totalWeight();
        List<RoundingError> errors = new ArrayList<>();
        for (Member member : cell.followed()) {
            if (member.figure() != null && member.treatment() != Treatment.STRUCTURAL_ZERO) {
                errors.add(new RoundingError(
                        member.weighted().weight() / total,
                        decimals(member.figure().value())));
            }
        }
        return RoundingError.variance(errors);
    }

    /** As printed, or as many as the figure was received with. */
    private int decimals(double value) {
        return Math.max(decimals, BigDecimal.valueOf(value).stripTrailingZeros().scale());
    }

    private double sampling(List<Double> values) {
        if (!hasSamplingError()) {
            return 0;
        }
        List<Part> parts = new ArrayList<>();
        List<Member> members = cell.followed();
        for (int each = 0; each < members.size(); each++) {
            parts.add(part(members.get(each), values.get(each)));
        }
        return AggregateVariance.of(parts).orElseThrow().variance();
    }

    /** The register's count does not move with the survey; an imputed share is one of whatever the survey finds. */
    private static Part part(Member member, double percent) {
        double weight = member.weighted().weight();
        double count = weight * percent / 100;
        double error = error(member).orElse(0);
        if (member.figure() != null) {
            return Part.ofRegister(count, weight, error);
        }
        double deviation = weight * error / 100;
        double variance = deviation * deviation;
        double share = percent / 100;
        return new Part(count, weight, share * share * variance, variance, share * variance);
    }
}
