package org.payung.report.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.method.ProgressClass;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;
import org.payung.report.Cell;
import org.payung.report.Cell.Weight;
import org.payung.report.Cell.Words;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** Cells of the measures of progress of one area and one series. */
record ProgressCells(Edition edition, String area, String series) {

    static final String GROWTH = "PROGRESS";
    static final String GAP = "PROGRESS_GAP";
    static final String SLOPE = "PROGRESS_TREND";
    static final String ARRIVAL = "PROGRESS_ARRIVAL";

    /** The measure of the release's year, empty where the area has no such cell. */
    Optional<Outcome> find(String indicator) {
        return edition.find(new OutcomeId(
                area,
                indicator,
                SeriesKey.TOTAL,
                Sex.TOTAL,
                SeriesKey.TOTAL,
                "series=" + series,
                Statistic.VALUE,
                Period.year(edition.quarter().year())));
    }

    Cell value(String indicator, int decimals) {
        return find(indicator)
                .<Cell>map(outcome -> edition.cells().of(outcome, decimals))
                .orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED));
    }

    /** Lower and upper limit, or a dash with the reason of the value. */
    Cell interval(String indicator, int decimals) {
        Optional<Outcome> outcome = find(indicator);
        if (outcome.orElse(null) instanceof Estimate estimate && estimate.interval() != null) {
            var lower = edition.figures()
                    .part(estimate.id(), "lower", estimate.interval().lower(), decimals);
            var upper = edition.figures()
                    .part(estimate.id(), "upper", estimate.interval().upper(), decimals);
            return RangeCells.of(lower, upper, Marks.NONE, estimate.id());
        }
        return Cells.dash(outcome.map(Marks::of).filter(mark -> !mark.isEmpty()).orElse(Marks.NOT_RECEIVED));
    }

    /** The class of the ratio of growth in words, empty where there is no ratio. */
    Cell progressClass() {
        return new Words(
                find(GROWTH)
                        .filter(Estimate.class::isInstance)
                        .map(outcome -> ProgressClass.of(((Estimate) outcome).value(), limits()))
                        .map(found -> edition.say("progress." + found.name().toLowerCase(Locale.ROOT)))
                        .orElse(""),
                null,
                Weight.PLAIN);
    }

    private ProgressClass.Limits limits() {
        IndicatorDefinition definition =
                edition.input().catalogue().indicators().get(GROWTH);
        Map<String, String> given = definition != null && definition.formula() instanceof Formula.Method method
                ? method.parameters()
                : Map.of();
        return new ProgressClass.Limits(
                number(given, "on-track", 0.95), number(given, "fair", 0.5), number(given, "limited", -0.1));
    }

    private static double number(Map<String, String> given, String name, double otherwise) {
        String text = given.get(name);
        return text == null ? otherwise : Double.parseDouble(text);
    }
}
