package org.payung.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Pooling;
import org.payung.outcome.Statistic;
import org.payung.series.Area;
import org.payung.series.AreaKind;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;

/**
 * Figures of groups: the members' figures weighted by the indicator's denominator, with their range, and the plain
 * averages of the members observed. Sums run over the members in the order of their ids.
 *
 * @see "METHOD 2.3"
 */
public final class RegionAggregation {

    private final Catalogue catalogue;
    private final Verdicts verdicts;
    private final Groups groups;

    /**
     * An aggregation.
     *
     * @param verdicts what the checks say of the weights
     * @param quarter the quarter of the release, whose last day decides on the membership of income groups
     */
    public RegionAggregation(Catalogue catalogue, Verdicts verdicts, Period quarter) {
        this.catalogue = catalogue;
        this.verdicts = verdicts;
        this.groups = new Groups(catalogue, quarter);
    }

    /** The outcomes of all groups, from those of the areas and from the figures that weights are taken from. */
    public Aggregated aggregate(List<Outcome> areas, SeriesTable weights) {
        Map<String, Map<OutcomeId, Outcome>> byIndicator = byIndicator(areas);
        List<Outcome> outcomes = new ArrayList<>();
        List<ImputationModel> models = new ArrayList<>();
        List<Pooling> poolings = new ArrayList<>();
        Regressors regressors = new Regressors(catalogue, weights, verdicts, groups);
        for (IndicatorDefinition indicator : catalogue.indicators().values()) {
            Aggregation aggregation = indicator.aggregation();
            if (aggregation != null) {
                Map<OutcomeId, Outcome> own = byIndicator.getOrDefault(indicator.id(), Map.of());
                Weights denominators =
                        new Weights(aggregation, catalogue.imputation().errors(), weights, verdicts);
                MemberFigures figures =
                        new MemberFigures(indicator, aggregation.nearestYears(), catalogue, own, denominators);
                Imputations imputations = new Imputations(catalogue, indicator, own, regressors, denominators);
                models.addAll(imputations.facts());
                for (GroupCell cell : cells(indicator, figures, periods(own))) {
                    WeightedFigure weighted = WeightedFigure.of(cell, aggregation, imputations);
                    outcomes.add(weighted.outcome());
                    Stream.ofNullable(weighted.pooling()).forEach(poolings::add);
                    outcomes.addAll(CountryAverages.of(cell));
                }
            }
        }
        outcomes.sort(Comparator.comparing(Outcome::id));
        poolings.sort(Comparator.comparing(Pooling::id));
        return withFindings(outcomes, models, poolings);
    }

    private List<GroupCell> cells(IndicatorDefinition indicator, MemberFigures figures, NavigableSet<Period> periods) {
        List<GroupCell> cells = new ArrayList<>();
        for (String group : groups.ids()) {
            for (OutcomeId id : cells(indicator, group, periods)) {
                List<Member> members = groups.members(group, id.period()).stream()
                        .map(area -> figures.of(area, id))
                        .toList();
                cells.add(GroupCell.of(indicator, id, members));
            }
        }
        return cells;
    }

    private static List<OutcomeId> cells(IndicatorDefinition indicator, String group, NavigableSet<Period> periods) {
        List<OutcomeId> cells = new ArrayList<>();
        for (Sex sex : indicator.sexes()) {
            for (String breakdown : indicator.breakdowns()) {
                for (Period period : periods) {
                    cells.add(new OutcomeId(
                            group,
                            indicator.id(),
                            SeriesKey.TOTAL,
                            sex,
                            SeriesKey.TOTAL,
                            breakdown,
                            Statistic.WEIGHTED,
                            period));
                }
            }
        }
        return cells;
    }

    private Map<String, Map<OutcomeId, Outcome>> byIndicator(List<Outcome> areas) {
        Map<String, Map<OutcomeId, Outcome>> byIndicator = new HashMap<>();
        for (Outcome each : areas) {
            Area area = catalogue.areas().get(each.id().area());
            if (area != null && area.kind() == AreaKind.COUNTRY) {
                byIndicator
                        .computeIfAbsent(each.id().indicator(), key -> new HashMap<>())
                        .put(each.id(), each);
            }
        }
        return byIndicator;
    }

    private static NavigableSet<Period> periods(Map<OutcomeId, Outcome> outcomes) {
        NavigableSet<Period> periods = new TreeSet<>();
        outcomes.keySet().stream()
                .map(OutcomeId::period)
                .filter(period -> period.isYear() || period.isQuarter())
                .forEach(periods::add);
        return periods;
    }

    private static Aggregated withFindings(
            List<Outcome> outcomes, List<ImputationModel> models, List<Pooling> poolings) {
        Map<OutcomeId, Finding> findings = SexConsistency.check(outcomes);
        List<Outcome> queried = outcomes.stream()
                .map(outcome -> queried(outcome, findings.get(outcome.id())))
                .toList();
        return new Aggregated(queried, findings.values().stream().sorted().toList(), models, poolings);
    }

    private static Outcome queried(Outcome outcome, @Nullable Finding finding) {
        return finding != null && outcome instanceof Estimate estimate ? estimate.withQuery(finding.code()) : outcome;
    }
}
