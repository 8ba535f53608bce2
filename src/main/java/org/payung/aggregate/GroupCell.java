package org.payung.aggregate;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.method.WeightedValue;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Treatment;
import org.payung.series.Unit;

/**
 * One cell of a group with its members.
 *
 * @param id the weighted figure
 * @param members all members in the period, followed or not, by id
 * @param weights what stands behind the figure, null where a member followed has no weight
 */
record GroupCell(
        IndicatorDefinition indicator,
        OutcomeId id,
        List<Member> members,
        @Nullable GroupWeights weights) {

    static GroupCell of(IndicatorDefinition indicator, OutcomeId id, List<Member> members) {
        return new GroupCell(indicator, id, members, weights(id, members));
    }

    List<Member> followed() {
        return followed(members);
    }

    private static List<Member> followed(List<Member> members) {
        return members.stream().filter(Member::isFollowed).toList();
    }

    boolean hasAnyValue() {
        return members.stream().anyMatch(Member::hasValue);
    }

    /** Members followed that have no weight: a sum without them is no weight of the group. */
    List<Member> withoutWeight() {
        return followed().stream().filter(member -> member.weight() == null).toList();
    }

    /** Sum of the weights of the members followed; only where each has one. */
    double totalWeight() {
        return sum(followed(), member -> true);
    }

    /** The same cell with all members without figure imputed. */
    GroupCell withImputed() {
        return of(
                indicator,
                id,
                members.stream()
                        .map(each -> each.treatment() == Treatment.NONE ? each.imputed() : each)
                        .toList());
    }

    List<WeightedValue> weighted() {
        return followed().stream().map(Member::weighted).toList();
    }

    private static @Nullable GroupWeights weights(OutcomeId id, List<Member> members) {
        List<Member> followed = followed(members);
        if (followed.isEmpty() || followed.stream().anyMatch(member -> member.weight() == null)) {
            return null;
        }
        double total = sum(followed, member -> true);
        return new GroupWeights(
                total,
                unit(followed.get(0)),
                share(followed, Treatment.OBSERVED, total),
                share(followed, Treatment.STRUCTURAL_ZERO, total),
                share(followed, Treatment.CARRIED, total),
                share(followed, Treatment.IMPUTED, total),
                Groups.grouping(id.area()),
                members.size(),
                (int) members.stream().filter(Member::hasValue).count(),
                members.size() - followed.size());
    }

    /** Codes of the findings on the figures that enter. */
    List<String> queries(Predicate<Member> entering) {
        return members.stream()
                .filter(entering)
                .map(Member::figure)
                .filter(Objects::nonNull)
                .flatMap(figure -> figure.queries().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static double share(List<Member> followed, Treatment treatment, double total) {
        return 100 * (sum(followed, member -> member.treatment() == treatment) / total);
    }

    private static double sum(List<Member> followed, Predicate<Member> which) {
        return followed.stream()
                .filter(which)
                .mapToDouble(member -> member.weighted().weight())
                .sum();
    }

    private static Unit unit(Member member) {
        Weight weight = member.weight();
        return weight == null ? Unit.PERSONS : weight.observation().unit();
    }
}
