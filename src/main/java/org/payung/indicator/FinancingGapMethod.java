package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.method.FinancingGap;
import org.payung.method.FinancingGap.Draws;
import org.payung.method.FinancingGap.Range;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Unit;

/**
 * What it would cost to pay the unemployed who receive nothing, in the currency of the level. The breakdown is a row of
 * the table of parameters: {@code level=npl-60;months=3} is 60 per cent of the poverty line for three months,
 * {@code wage-45} 45 per cent of the mean wage. The total is the range over the table: it has bounds and no value.
 * Coverage is {@code UEMP_EFF} where one scheme gives it, else the published share.
 *
 * @see "METHOD 6"
 */
final class FinancingGapMethod implements RecentYearsMethod {

    private static final double DAYS_A_YEAR = 365;
    private static final double MONTHS_A_YEAR = 12;

    @Override
    public String name() {
        return "financing-gap";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        return cell.id().breakdown().equals(SeriesKey.TOTAL)
                ? GapRange.of(cell, each -> one(each, formula, figures))
                : one(cell, formula, figures);
    }

    private static Outcome one(Cell cell, Formula.Method formula, Evaluations figures) {
        SchemeBreakdown row = SchemeBreakdown.parse(cell.id().breakdown());
        Cell total = cell.withBreakdown(SeriesKey.TOTAL);
        Reading unemployed = figures.read("unemployed", formula.text("unemployed"), total);
        Reading coverage = coverage(total, formula, figures);
        Reading level = level(total, row, formula, figures);
        List<Reading> all = List.of(unemployed, coverage, level);
        return unemployed instanceof Reading.Figure persons
                        && coverage instanceof Reading.Figure covered
                        && level instanceof Reading.Figure amount
                ? estimate(cell, formula, new Parts(persons, covered, amount, row))
                : Outcomes.missing(cell, all);
    }

    private record Parts(Reading.Figure persons, Reading.Figure covered, Reading.Figure level, SchemeBreakdown row) {

        List<Reading.Figure> inputs() {
            return List.of(persons, covered, level);
        }

        /** {@code npl-60} is 60 per cent. */
        double levelPerYear() {
            double percent = Double.parseDouble(row.text("level").split("-", 2)[1]);
            return perYear(level.unit()) * level.number() * percent / 100;
        }

        private static double perYear(Unit unit) {
            if (unit.text().endsWith("/day")) {
                return DAYS_A_YEAR;
            }
            return unit.text().endsWith("/month") ? MONTHS_A_YEAR : 1;
        }

        Unit unit() {
            return new Unit(level.unit().text().substring(0, 3) + "/year");
        }
    }

    private static Estimate estimate(Cell cell, Formula.Method formula, Parts parts) {
        double covered = Math.min(100, parts.covered().number());
        FinancingGap gap = new FinancingGap(
                parts.persons().number(),
                covered,
                parts.levelPerYear(),
                parts.row().number("months"),
                number(formula, "admin"));
        Draws draws =
                new Draws((int) number(formula, "draws"), (int) number(formula, "seed"), number(formula, "interval"));
        Range range = gap.simulate(
                number(formula, "unemployed-cv-percent"),
                covered * number(formula, "coverage-cv-percent") / 100,
                draws);
        List<Lineage> lineage = new ArrayList<>(Outcomes.lineage(parts.inputs()));
        lineage.add(parameters(cell));
        return Outcomes.estimate(cell, gap.amount(), parts.inputs(), null, lineage)
                .withInterval(new Interval(range.lower(), range.upper(), draws.levelPercent(), "simulation"))
                .withUnit(parts.unit());
    }

    private static Lineage parameters(Cell cell) {
        String file = cell.indicator().file();
        return new Lineage(
                "parameters",
                file,
                new Location("templates/" + file, cell.id().breakdown()),
                cell.id().period(),
                null,
                null,
                Treatment.PARAMETER);
    }

    /** The share of our own ratio, of the only scheme that gives one, else the published share with its structural zero. */
    private static Reading coverage(Cell total, Formula.Method formula, Evaluations figures) {
        Optional<IndicatorDefinition> own =
                Optional.ofNullable(figures.catalogue().indicators().get(formula.text("coverage")));
        List<Outcome> ratios = own.stream()
                .flatMap(indicator -> ofSchemes(indicator, total, figures))
                .filter(Estimate.class::isInstance)
                .toList();
        IndicatorDefinition published = figures.catalogue().indicators().get(formula.text("coverage-published"));
        Outcome found = ratios.size() == 1 || published == null
                ? ratios.stream().findFirst().orElseGet(() -> absent(total, formula.text("coverage")))
                : figures.outcome(total.of(published, total.id().period()));
        return found instanceof Estimate estimate
                ? Reading.Figure.of("coverage", estimate)
                : new Reading.None(
                        ((Missing) found).reason(), found.id().indicator() + ": " + ((Missing) found).detail());
    }

    private static Stream<Outcome> ofSchemes(IndicatorDefinition indicator, Cell total, Evaluations figures) {
        Period period = total.id().period();
        return figures.catalogue().schemesOf(total.id().area()).stream()
                .map(scheme -> Cell.of(
                        indicator, total.id().area(), scheme.id(), total.id().sex(), SeriesKey.TOTAL, period))
                .map(figures::outcome);
    }

    private static Missing absent(Cell cell, String name) {
        return Outcomes.missing(cell, Reason.NO_INPUT, name + " is absent from all inputs", List.of());
    }

    /** The poverty line or the wage, of the nearest earlier year that the indicator's age allows. */
    private static Reading level(Cell total, SchemeBreakdown row, Formula.Method formula, Evaluations figures) {
        String kind = row.text("level").split("-", 2)[0].toLowerCase(Locale.ROOT);
        String concept = formula.text(kind.equals("wage") ? "wage" : "line");
        Cell cell = total.withBreakdown(formula.parameters().getOrDefault(kind + "-breakdown", SeriesKey.TOTAL));
        Reading first = null;
        for (int age = 0; age <= total.indicator().maxAgeYears(); age++) {
            Period period = total.id().period().plus(-age);
            Reading found = figures.read("level", concept, cell, period);
            if (found instanceof Reading.Figure) {
                return found;
            }
            first = first == null ? found : first;
        }
        return first == null ? new Reading.None(Reason.NO_INPUT, concept + " is absent from all inputs") : first;
    }

    private static double number(Formula.Method formula, String parameter) {
        return Double.parseDouble(formula.text(parameter));
    }
}
