package org.payung.indicator;

import java.util.List;
import org.payung.catalogue.Formula;
import org.payung.method.SocialProtectionIndicator;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * The Social Protection Indicator and its two factors, per cent. Parameter {@code part}: {@code total}, {@code depth} or
 * {@code breadth};
 * {@code expenditure}, {@code actual}, {@code intended} and {@code gdp-a-head} name the series of the part. The breakdown is a category ({@code category=SOCINS}) or a group ({@code group=poor}); intended beneficiaries
 * and GDP a head are always those of all, so that categories, groups and sexes add up.
 *
 * @see "METHOD 4.6"
 */
final class SocialProtectionMethod implements NamedMethod {

    @Override
    public String name() {
        return "social-protection-indicator";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        Cell all = Cell.of(
                cell.indicator(),
                cell.id().area(),
                cell.id().scheme(),
                Sex.TOTAL,
                SeriesKey.TOTAL,
                cell.id().period());
        return switch (formula.text("part")) {
            case "total" ->
                figure(
                        cell,
                        SocialProtectionIndicator::percent,
                        figures.read("expenditure", series(formula, "expenditure"), cell),
                        figures.read("intended", series(formula, "intended"), all),
                        figures.read("gdp-a-head", series(formula, "gdp-a-head"), all));
            case "depth" ->
                figure(
                        cell,
                        SocialProtectionIndicator::depthPercent,
                        figures.read("expenditure", series(formula, "expenditure"), cell),
                        figures.read("actual", series(formula, "actual"), cell),
                        figures.read("gdp-a-head", series(formula, "gdp-a-head"), all));
            case "breadth" ->
                figure(
                        cell,
                        (actual, intended, none) -> SocialProtectionIndicator.breadthPercent(actual, intended),
                        figures.read("actual", series(formula, "actual"), cell),
                        figures.read("intended", series(formula, "intended"), all));
            default ->
                throw new IllegalArgumentException(
                        "part '" + formula.text("part") + "', expected total, depth or breadth");
        };
    }

    private static String series(Formula.Method formula, String parameter) {
        return formula.codes(parameter).get(0);
    }

    /** A part of three figures, or of two and a third that it does not look at. */
    private interface Part {

        double percent(double above, double below, double alsoBelow);
    }

    private static Outcome figure(Cell cell, Part part, Reading... readings) {
        List<Reading.Figure> found = Outcomes.figures(List.of(readings));
        if (found.size() < readings.length) {
            return Outcomes.missing(cell, List.of(readings));
        }
        for (Reading.Figure divisor : found.subList(1, found.size())) {
            if (!(divisor.number() > 0)) {
                String detail = divisor.role() + " is " + divisor.written().toPlainString() + ", expected more than 0";
                return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, found);
            }
        }
        double third = found.size() > 2 ? found.get(2).number() : 1;
        return Outcomes.estimate(
                cell, part.percent(found.get(0).number(), found.get(1).number(), third), found);
    }
}
