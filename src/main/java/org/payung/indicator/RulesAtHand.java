package org.payung.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Reason;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.ModelWorker;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/** One set of rules, the cell to fill by it, and the wages that may be read for it. */
record RulesAtHand(Cell cell, SchemeDefinition scheme, RuleSet rules, Evaluations figures) {

    static final String MINIMUM_WAGE = "MINIMUM_WAGE";

    /** A wage of another year stands in for so long: the rules of today need a wage, which is published later. */
    private static final int NEAREST_YEARS = 3;

    SchemeBreakdown breakdown() {
        return SchemeBreakdown.parse(cell.id().breakdown());
    }

    /** The path in per cent of a wage below the ceiling. */
    Optional<BenefitPath> pathBelowCeiling() {
        return BenefitPath.of(rules, breakdown().record());
    }

    RuleFigure.Unknown noRate() {
        String where = where();
        return rules.benefit().isRateOfWage()
                ? new RuleFigure.Unknown(Reason.NO_INPUT, where + " gives no duration")
                : new RuleFigure.Unknown(Reason.NOT_APPLICABLE, where + " gives no single rate of the wage by month");
    }

    String where() {
        return "templates/" + scheme.file() + " " + rules.id();
    }

    /** A figure of the path at a wage in the scheme's currency, the minimum wage read where the rules follow it. */
    RuleFigure atWage(Reading wage, PathFigure figure) {
        if (wage instanceof Reading.None none) {
            return RuleFigure.Unknown.of(none);
        }
        Reading.Figure known = (Reading.Figure) wage;
        List<Reading.Figure> readings = new ArrayList<>(List.of(known));
        Reading minimum = followsMinimumWage() ? wage("minimum-wage", MINIMUM_WAGE) : null;
        if (minimum instanceof Reading.Figure found) {
            readings.add(found);
        }
        Optional<BenefitPath> path =
                BenefitPath.of(rules, ModelWorker.of(breakdown().record()), number(minimum));
        if (path.isEmpty()) {
            return noRate();
        }
        OptionalDouble value = figure.of(path.get(), known.number());
        return value.isPresent() ? new RuleFigure.Known(value.getAsDouble(), readings) : withoutMinimumWage(minimum);
    }

    /** A figure of a path at a wage, empty where it needs a minimum wage. */
    interface PathFigure {
        OptionalDouble of(BenefitPath path, double wage);
    }

    private static @Nullable BigDecimal number(@Nullable Reading minimum) {
        return minimum instanceof Reading.Figure found ? found.written() : null;
    }

    private RuleFigure withoutMinimumWage(@Nullable Reading minimum) {
        String detail = minimum instanceof Reading.None none ? none.detail() : MINIMUM_WAGE + " is absent";
        return new RuleFigure.Unknown(Reason.NO_INPUT, where() + " follows the minimum wage; " + detail);
    }

    private boolean followsMinimumWage() {
        return !BenefitPath.of(rules, ModelWorker.of(breakdown().record()), null)
                .map(BenefitPath::isKnownInCurrency)
                .orElse(true);
    }

    /**
     * A wage of the cell's quarter, else of its year, else of the newest of the three years before; the scheme's own, else
     * the country's, in the scheme's currency a month.
     */
    Reading wage(String role, String concept) {
        Reading found = nearest(role, concept);
        return found instanceof Reading.Figure figure ? inCurrency(concept, figure) : found;
    }

    private Reading nearest(String role, String concept) {
        Cell plain = cell.withBreakdown(SeriesKey.TOTAL);
        Reading first = figures.read(role, concept, plain);
        for (Period period : periods()) {
            Reading found = figures.read(role, concept, plain, period);
            if (found instanceof Reading.Figure) {
                return found;
            }
        }
        return first;
    }

    /** Numerator and denominator of one period: the cell's quarter, else its year or the newest of the three before. */
    Optional<List<Reading.Figure>> ofOnePeriod(String numerator, String denominator) {
        Cell plain = cell.withBreakdown(SeriesKey.TOTAL);
        for (Period period : periods()) {
            if (figures.read("numerator", numerator, plain, period) instanceof Reading.Figure over
                    && figures.read("denominator", denominator, plain, period) instanceof Reading.Figure under) {
                return Optional.of(List.of(over, under));
            }
        }
        return Optional.empty();
    }

    private List<Period> periods() {
        List<Period> periods = new ArrayList<>(List.of(cell.id().period()));
        for (int back = 0; back <= NEAREST_YEARS; back++) {
            periods.add(Period.year(cell.id().period().year() - back));
        }
        return periods;
    }

    private Reading inCurrency(String concept, Reading.Figure figure) {
        String expected = scheme.currency() + "/month";
        return !figure.unit().isMoney() || figure.unit().text().equals(expected)
                ? figure
                : new Reading.None(
                        Reason.NO_INPUT, concept + " is in " + figure.unit() + ", the rules are in " + expected);
    }
}
