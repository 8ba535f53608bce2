package org.payung.job;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Comparison;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;
import org.payung.scheme.ModelWorker;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * All figures of a scheme under one set of rules.
 *
 * @param minimumWage of the quarter's year or the newest of the three before, null where not received
 */
record SimulatedSide(
        Catalogue catalogue,
        SchemeDefinition scheme,
        RuleSet rules,
        @Nullable BigDecimal minimumWage,
        Period quarter,
        OutcomeGrid grid,
        List<Comparison> comparisons) {

    /** A figure of the rules, or the reason why there is none. */
    SimulatedFigure figure(String indicator, String breakdown) {
        OutcomeId id = id(indicator, breakdown);
        SimulatedFigure figure = grid.find(id).map(SimulatedSide::figure).orElseGet(() -> none(indicator));
        return figure.lower() == null ? figure : figure.against(against(id));
    }

    /** The figure of the newest period that has one, else why the newest has none. */
    SimulatedFigure newest(String indicator, String breakdown) {
        List<Outcome> outcomes = grid.of(scheme.area(), indicator)
                .filter(each -> each.id().breakdown().equals(breakdown)
                        && each.id().sex() == Sex.TOTAL
                        && (each.id().scheme().equals(scheme.id())
                                || each.id().scheme().equals(SeriesKey.TOTAL)))
                .sorted(Comparator.comparing((Outcome each) -> each.id().period()))
                .toList();
        return outcomes.stream()
                .filter(Estimate.class::isInstance)
                .reduce((older, newer) -> newer)
                .or(() -> outcomes.stream().reduce((older, newer) -> newer))
                .map(SimulatedSide::figure)
                .orElseGet(() -> none(indicator));
    }

    /** Mean gross rate below the ceiling × coverage / 100, per cent. */
    SimulatedFigure grossTimesCoverage(int months) {
        SimulatedFigure rate = figure("GRR_AVG", "horizon=" + months);
        SimulatedFigure coverage = newest("UEMP_EFF", SeriesKey.TOTAL);
        if (rate.lower() == null || coverage.lower() == null) {
            return SimulatedFigure.missing(rate.lower() == null ? rate.reason() : coverage.reason());
        }
        return SimulatedFigure.of(rate.lower() * coverage.lower() / 100);
    }

    private static SimulatedFigure figure(Outcome outcome) {
        return outcome instanceof Estimate estimate
                ? SimulatedFigure.of(estimate.value())
                : SimulatedFigure.missing(((Missing) outcome).detail());
    }

    private static SimulatedFigure none(String indicator) {
        return SimulatedFigure.missing("the catalogue has no such figure of " + indicator);
    }

    /** The standard beneficiary's path. */
    Optional<BenefitPath> path() {
        return BenefitPath.of(rules, ModelWorker.of(InsuranceRecord.STANDARD), minimumWage);
    }

    private OutcomeId id(String indicator, String breakdown) {
        return new OutcomeId(
                scheme.area(), indicator, scheme.id(), Sex.TOTAL, SeriesKey.TOTAL, breakdown, Statistic.VALUE, quarter);
    }

    /** How the figure lies to the number of a Convention: arithmetic, {@code at least 45} or {@code below 45}. */
    private String against(OutcomeId id) {
        return comparisons.stream()
                .filter(each -> each.id().equals(id))
                .map(this::words)
                .findFirst()
                .orElse("");
    }

    private String words(Comparison comparison) {
        boolean maximum = catalogue.thresholds().stream()
                .anyMatch(each -> each.id().equals(comparison.thresholdId()) && each.maximum() != null);
        boolean holds = comparison.result() instanceof Comparison.AtLeast;
        String word = maximum ? (holds ? "at most " : "above ") : (holds ? "at least " : "below ");
        return word
                + BigDecimal.valueOf(comparison.threshold())
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
