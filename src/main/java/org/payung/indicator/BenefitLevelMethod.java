package org.payung.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.SeriesKey;
import org.payung.series.Unit;

/**
 * 100 × an amount a month / what it is held against a month, per cent: a minimum or average wage, a poverty line a person,
 * GDP a head. Parameters: {@code over}, the series; {@code over-months}, 12 where it is of a year. The breakdown names the
 * amount ({@code basis}, see {@link RuleAmounts}) and, where the line is a person's, the persons who share it
 * ({@code household}).
 *
 * @see "METHOD 4.3, BEN_MW, BEN_AW, BEN_GDPPC, BEN_POV_NAT; 4.4, the cap relative to the mean wage"
 */
final class BenefitLevelMethod implements NamedMethod {

    private static final String YEAR = "/year";
    private static final int MONTHS = 12;

    @Override
    public String name() {
        return "benefit-level";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        SchemeBreakdown breakdown = SchemeBreakdown.parse(cell.id().breakdown());
        String name = formula.codes("over").get(0);
        Reading amount = new RuleAmounts(figures, formula).of(cell, breakdown.text("basis"));
        Reading over = asDivisor(figures.read("divisor", name, cell.withBreakdown(SeriesKey.TOTAL)));
        if (!(amount instanceof Reading.Figure above) || !(over instanceof Reading.Figure below)) {
            return Outcomes.missing(cell, List.of(amount, over));
        }
        int months = Integer.parseInt(formula.parameters().getOrDefault("over-months", "1"));
        int persons = Integer.parseInt(breakdown.find("household").orElse("1"));
        List<Reading.Figure> both = List.of(above, below);
        String misfit = misfit(name, above, below, months);
        return misfit.isEmpty()
                ? Outcomes.estimate(cell, 100 * above.number() / (below.number() / months * persons), both)
                : Outcomes.missing(cell, Reason.NO_DENOMINATOR, misfit, both);
    }

    private static String misfit(String name, Reading.Figure above, Reading.Figure below, int months) {
        if (!(below.number() > 0)) {
            return name + " is " + below.written().toPlainString() + ", expected more than 0";
        }
        List<String> currencies = Stream.of(above.unit(), below.unit())
                .filter(Unit::isMoney)
                .map(unit -> unit.text().substring(0, 3))
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            return "amounts in " + String.join(" and ", currencies) + ", expected one currency";
        }
        boolean ofAYear = below.unit().text().endsWith(YEAR);
        return below.unit().isMoney() && ofAYear != (months == MONTHS)
                ? name + " is in " + below.unit() + ", expected an amount of " + months + " months"
                : "";
    }

    private static Reading asDivisor(Reading reading) {
        return reading instanceof Reading.None none && none.reason() == Reason.NO_INPUT
                ? new Reading.None(Reason.NO_DENOMINATOR, none.detail())
                : reading;
    }
}
