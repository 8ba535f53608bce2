package org.payung.report.workbook;

import java.util.Optional;
import org.payung.catalogue.Formula;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;

/** How a country's figure follows from figures received: the cell itself, a quotient of two, what is left to 100. */
record AreaFormula(Book book) {

    /** Empty for figures of rules, and where an input stands in no sheet. */
    Optional<LiveFormula> of(Estimate estimate) {
        Formula formula = book.indicator(estimate.id().indicator()).formula();
        if (formula instanceof Formula.Level) {
            return input(estimate, "value");
        }
        if (formula instanceof Formula.Shortfall shortfall) {
            return input(estimate, "value").map(value -> less(shortfall.from(), value));
        }
        if (formula instanceof Formula.Ratio ratio) {
            return input(estimate, "numerator")
                    .flatMap(above ->
                            input(estimate, "denominator").map(below -> quotient(ratio.factor(), above, below)))
                    .filter(live -> live.result() == estimate.value() || isClose(live, estimate));
        }
        return Optional.empty();
    }

    private static LiveFormula less(double from, LiveFormula value) {
        return new LiveFormula(WeightFormula.plain(from) + "-" + value.expression(), from - value.result());
    }

    private static LiveFormula quotient(double factor, LiveFormula above, LiveFormula below) {
        String times = factor == 1 ? "" : WeightFormula.plain(factor) + "*";
        return new LiveFormula(
                times + above.expression() + "/(" + below.expression() + ")",
                factor * (above.result() / below.result()));
    }

    private static boolean isClose(LiveFormula live, Estimate estimate) {
        return Math.abs(live.result() - estimate.value()) <= 1e-12 * Math.abs(estimate.value());
    }

    /** An input of the figure as received, or as made by a visible rule from figures received. */
    private Optional<LiveFormula> input(Estimate estimate, String role) {
        return estimate.lineage().stream()
                .filter(each -> each.role().equals(role))
                .findFirst()
                .flatMap(this::observation)
                .flatMap(new WeightFormula(book.input().catalogue(), book.cells())::of);
    }

    private Optional<Observation> observation(Lineage input) {
        if (!InputCells.namesACell(input.inputId())) {
            return Optional.empty();
        }
        SeriesCell cell = SeriesCell.parse(input.inputId());
        return book.input().observations().find(cell.key(), cell.period()).filter(each -> each.value() != null);
    }
}
