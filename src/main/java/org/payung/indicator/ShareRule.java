package org.payung.indicator;

import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.CheckRule;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.finding.Finding;
import org.payung.method.HalfEvenRounding;
import org.payung.outcome.Estimate;
import org.payung.series.Location;
import org.payung.series.SeriesCell;
import org.payung.series.Unit;

/**
 * A share of coverage that we compute ourselves lies between 0 and 105 per cent before the cap: beyond, somebody was
 * counted twice, a flow was put over a stock, or the denominator is another one. Figures as published are checked where
 * they are received.
 *
 * @see "METHOD 9, V01"
 */
record ShareRule(double maximumPercent) {

    private static final String CODE = "V01";
    private static final double DEFAULT_MAXIMUM = 105;

    static ShareRule of(Map<String, CheckRule> rules) {
        CheckRule rule = rules.get(CODE);
        return new ShareRule(rule == null ? DEFAULT_MAXIMUM : rule.tolerances().getOrDefault("above", DEFAULT_MAXIMUM));
    }

    /** The error of a figure outside its range, empty where it is inside or the rule does not speak of it. */
    Optional<Finding> check(Cell cell, Estimate estimate) {
        double raw = estimate.rawValue();
        return speaksOf(cell.indicator()) && !(raw >= 0 && raw <= maximumPercent)
                ? Optional.of(finding(cell, estimate))
                : Optional.empty();
    }

    private static boolean speaksOf(IndicatorDefinition indicator) {
        return indicator.block().equals("A")
                && indicator.unit().equals(Unit.PERCENT)
                && indicator.formula() instanceof Formula.Ratio;
    }

    private Finding finding(Cell cell, Estimate estimate) {
        SeriesCell subject = cell.asSeriesCell();
        String found = HalfEvenRounding.round(estimate.rawValue(), 1).toPlainString();
        String expected = "0 to " + HalfEvenRounding.round(maximumPercent, 0) + " per cent";
        Location where = estimate.lineage().get(0).location();
        return Finding.error(
                CODE, where, subject, found, expected, subject + ": " + found + " per cent, expected " + expected);
    }
}
