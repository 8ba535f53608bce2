package org.payung.aggregate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.payung.method.SimpleAverages;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;

/**
 * Unweighted mean and median of the members observed in the period itself, observed zeros included, carried values and
 * zeros that we set left out. They are averages of countries and never the coverage of a region.
 *
 * @see "METHOD 2.3, step 6"
 */
final class CountryAverages {

    private CountryAverages() {}

    static List<Outcome> of(GroupCell cell) {
        List<Member> observed =
                cell.members().stream().filter(Member::isObserved).toList();
        Optional<SimpleAverages> averages = SimpleAverages.of(observed.stream()
                .map(member -> Objects.requireNonNull(member.figure()).value())
                .toList());
        return List.of(
                outcome(cell, Statistic.MEAN, averages, SimpleAverages::mean, observed),
                outcome(cell, Statistic.MEDIAN, averages, SimpleAverages::median, observed));
    }

    private static Outcome outcome(
            GroupCell cell,
            Statistic statistic,
            Optional<SimpleAverages> averages,
            ToDoubleFunction<SimpleAverages> figure,
            List<Member> observed) {
        OutcomeId id = cell.id().withStatistic(statistic);
        return averages.<Outcome>map(found -> estimate(cell, id, figure.applyAsDouble(found), observed))
                .orElseGet(() -> missing(cell, id));
    }

    private static Estimate estimate(GroupCell cell, OutcomeId id, double value, List<Member> observed) {
        return new Estimate(
                id,
                value,
                value,
                cell.indicator().unit(),
                null,
                null,
                ObservationStatus.A,
                Nature.E,
                null,
                cell.weights(),
                id.period().year(),
                null,
                cell.queries(Member::isObserved),
                GroupLineage.ofAverage(observed));
    }

    private static Missing missing(GroupCell cell, OutcomeId id) {
        return new Missing(
                id,
                cell.indicator().unit(),
                Reason.NO_INPUT,
                "no member was observed in " + id.period(),
                null,
                cell.weights(),
                List.of(),
                List.of());
    }
}
