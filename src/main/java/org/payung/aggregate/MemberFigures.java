package org.payung.aggregate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.outcome.Treatment;
import org.payung.series.Area;
import org.payung.series.Period;

/**
 * What each area brings to a group's figure: what was observed in the period; else a structural zero; else the nearest
 * year, the earlier on ties, but never a year in which a scheme existed and now does not, or the other way round.
 *
 * @see "METHOD 2.3, step 1"
 */
final class MemberFigures {

    private final IndicatorDefinition indicator;
    private final int nearestYears;
    private final Catalogue catalogue;
    private final Map<OutcomeId, Outcome> areas;
    private final Weights weights;
    private final Map<OutcomeId, Member> known = new HashMap<>();
    private final Map<String, Optional<Boolean>> schemes = new HashMap<>();

    MemberFigures(
            IndicatorDefinition indicator,
            int nearestYears,
            Catalogue catalogue,
            Map<OutcomeId, Outcome> areas,
            Weights weights) {
        this.indicator = indicator;
        this.nearestYears = nearestYears;
        this.catalogue = catalogue;
        this.areas = areas;
        this.weights = weights;
    }

    /** The member in the period of the group's cell. */
    Member of(Area area, OutcomeId group) {
        OutcomeId cell = group.withArea(area.id()).withStatistic(Statistic.VALUE);
        return area.followed()
                ? known.computeIfAbsent(cell, this::followed)
                : new Member(cell, null, Treatment.NOT_FOLLOWED, null);
    }

    private Member followed(OutcomeId cell) {
        Weight weight = weights.find(cell);
        if (areas.get(cell) instanceof Estimate own) {
            return new Member(
                    cell, own, own.isStructuralZero() ? Treatment.STRUCTURAL_ZERO : Treatment.OBSERVED, weight);
        }
        Estimate near = nearest(cell);
        return new Member(cell, near, near == null ? Treatment.NONE : Treatment.CARRIED, weight);
    }

    private @Nullable Estimate nearest(OutcomeId cell) {
        for (int distance = 1; distance <= nearestYears; distance++) {
            for (int years : new int[] {-distance, distance}) {
                Period other = new Period(
                        cell.period().first().plusYears(years), cell.period().months());
                if (areas.get(cell.withPeriod(other)) instanceof Estimate found && isOfTheSameState(cell, other)) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean isOfTheSameState(OutcomeId cell, Period other) {
        return !indicator.structuralZero()
                || hasScheme(cell.area(), cell.period().year()).equals(hasScheme(cell.area(), other.year()));
    }

    private Optional<Boolean> hasScheme(String area, int year) {
        return schemes.computeIfAbsent(area + year, key -> catalogue.hasScheme(area, year));
    }
}
