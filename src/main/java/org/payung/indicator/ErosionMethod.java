package org.payung.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Formula;
import org.payung.catalogue.SchemeDefinition;
import org.payung.method.Erosion;
import org.payung.outcome.Lineage;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.scheme.AmountInForce;
import org.payung.scheme.AmountInForce.Kind;
import org.payung.series.Location;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/**
 * What an amount of the rules has lost since the year in which it was fixed, per cent. Parameter {@code index}: {@code CPI} for
 * purchasing power, {@code WAGE_INDEX} for its place among wages. The breakdown names the amount: {@code of=wage-cap} or
 * {@code of=maximum-benefit}. Both ends of the index are annual means, so a year's change counts wholly or not at all: in the
 * year in which an amount is fixed nothing is lost.
 *
 * @see "METHOD 4.4, EROSION and WAGE_EROSION"
 */
final class ErosionMethod implements NamedMethod {

    @Override
    public String name() {
        return "erosion";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        Kind kind = Kind.parse(SchemeBreakdown.parse(cell.id().breakdown()).text("of"));
        RuleAmounts amounts = new RuleAmounts(figures, formula);
        Optional<SchemeDefinition> scheme = amounts.scheme(cell);
        if (scheme.isEmpty()) {
            String detail = "no rules of " + cell.id().scheme() + " are in the catalogue";
            return Outcomes.missing(cell, Reason.NO_INPUT, detail, List.of());
        }
        LocalDate day = amounts.day(cell);
        return AmountInForce.of(scheme.get(), figures.catalogue().levels(), kind, day)
                .map(amount -> since(
                        amount, kind, cell, scheme.get(), formula.codes("index").get(0), figures))
                .orElseGet(() -> none(cell, scheme.get(), kind, day));
    }

    private static Outcome since(
            AmountInForce amount, Kind kind, Cell cell, SchemeDefinition scheme, String index, Evaluations figures) {
        if (amount.sinceYear() > cell.id().period().year()) {
            String detail = RuleAmounts.where(scheme, amount.rules()) + " gives an amount of " + amount.sinceYear()
                    + ", what was in force before is not known";
            return Outcomes.missing(cell, Reason.NO_INPUT, detail, List.of());
        }
        Cell total = cell.withBreakdown(SeriesKey.TOTAL);
        Reading.Figure fixed =
                RuleAmounts.figure(total, scheme, amount.rules(), amount.value().doubleValue());
        List<Reading> readings = List.of(
                fixed,
                figures.read("index", index, total),
                figures.read("index-when-fixed", index, total, Period.year(amount.sinceYear())));
        List<Reading.Figure> found = Outcomes.figures(readings);
        if (found.size() < readings.size()) {
            return Outcomes.missing(cell, readings);
        }
        double value = amount.value().doubleValue();
        double lost = Erosion.percent(
                value, value, found.get(2).number(), found.get(1).number());
        return Outcomes.estimate(
                cell,
                lost,
                found,
                null,
                Stream.concat(Outcomes.lineage(found).stream(), yearOf(amount, cell, scheme, kind, figures))
                        .toList());
    }

    /** Where the year of the amount stands, if not in the rules themselves. */
    private static Stream<Lineage> yearOf(
            AmountInForce amount, Cell cell, SchemeDefinition scheme, Kind kind, Evaluations figures) {
        return figures.catalogue().levels().fixed(scheme.key(), kind.field(), amount.value()).stream()
                .map(fixed -> new Lineage(
                        "fixed-in",
                        "amounts.yml",
                        new Location("templates/amounts.yml", scheme.key() + " " + kind.field()),
                        cell.id().period(),
                        (double) fixed.sinceYear(),
                        null,
                        Treatment.RULE));
    }

    private static Outcome none(Cell cell, SchemeDefinition scheme, Kind kind, LocalDate day) {
        return scheme.rulesOn(day)
                .map(rules -> Outcomes.missing(
                        cell,
                        Reason.NOT_APPLICABLE,
                        RuleAmounts.where(scheme, rules) + " fixes no " + kind.field() + " in money",
                        List.of()))
                .orElseGet(() -> Outcomes.missing(
                        cell,
                        Reason.NO_INPUT,
                        RuleAmounts.where(scheme) + " gives no rules for "
                                + cell.id().period(),
                        List.of()));
    }
}
