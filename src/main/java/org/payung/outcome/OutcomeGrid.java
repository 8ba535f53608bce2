package org.payung.outcome;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.payung.series.Period;
import org.payung.series.Sex;

/** All outcomes of a release by id. */
public record OutcomeGrid(NavigableMap<OutcomeId, Outcome> byId) {

    public OutcomeGrid {
        byId = Collections.unmodifiableNavigableMap(byId);
    }

    /** @throws IllegalArgumentException if two outcomes share an id */
    public static OutcomeGrid of(Collection<? extends Outcome> outcomes) {
        NavigableMap<OutcomeId, Outcome> byId = new TreeMap<>();
        for (Outcome each : outcomes) {
            if (byId.put(each.id(), each) != null) {
                throw new IllegalArgumentException("two outcomes for " + each.id());
            }
        }
        return new OutcomeGrid(byId);
    }

    public Optional<Outcome> find(OutcomeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Estimate> findEstimate(OutcomeId id) {
        return find(id).filter(Estimate.class::isInstance).map(Estimate.class::cast);
    }

    /** All outcomes of one indicator in one area. */
    public Stream<Outcome> of(String area, String indicator) {
        OutcomeId before = new OutcomeId(
                area, indicator, "", Sex.TOTAL, "", "", Statistic.VALUE, new Period(YearMonth.of(1, 1), 1));
        return byId.tailMap(before).values().stream()
                .takeWhile(outcome -> outcome.id().area().equals(area)
                        && outcome.id().indicator().equals(indicator));
    }

    public Stream<Outcome> stream() {
        return byId.values().stream();
    }

    public int size() {
        return byId.size();
    }
}
