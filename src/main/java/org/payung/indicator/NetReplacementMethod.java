package org.payung.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Formula;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.catalogue.TaxTable;
import org.payung.outcome.Lineage;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.InsuranceRecord;
import org.payung.scheme.NetIncome;
import org.payung.scheme.NetIncome.Household;
import org.payung.series.Location;
import org.payung.series.SeriesKey;

/**
 * Net household income in a month of unemployment, per cent of that before the job was lost. The breakdown names the month
 * after the waiting period, the wage ({@code AW67}, {@code AW100}, {@code AW150}: per cent of the average) and the household.
 * It needs a tax table of the country; there is no rate without one.
 *
 * @see "METHOD 4.1, NRR_m"
 */
final class NetReplacementMethod implements NamedMethod {

    private static final Map<String, Household> HOUSEHOLDS =
            Map.of("single", Household.SINGLE, "couple-2", Household.COUPLE_WITH_TWO_CHILDREN);

    @Override
    public String name() {
        return "net-replacement";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        RuleAmounts amounts = new RuleAmounts(figures, formula);
        Optional<SchemeDefinition> scheme = amounts.scheme(cell);
        Optional<RuleSet> rules = scheme.flatMap(each -> amounts.rules(each, cell));
        Optional<BenefitPath> path = rules.flatMap(each -> BenefitPath.of(each, InsuranceRecord.STANDARD));
        Optional<TaxTable> taxes = figures.catalogue().levels().taxes(cell.id().area(), amounts.day(cell));
        Reading wage = figures.read("wage", formula.codes("wage").get(0), cell.withBreakdown(SeriesKey.TOTAL));
        if (rules.isEmpty()) {
            String detail =
                    "no rules of " + cell.id().scheme() + " for " + cell.id().period();
            return Outcomes.missing(cell, Reason.NO_INPUT, detail, List.of());
        }
        if (path.isEmpty()) {
            String detail = RuleAmounts.where(scheme.get(), rules.get()) + " pays no rate of the wage";
            return Outcomes.missing(cell, Reason.NOT_APPLICABLE, detail, List.of());
        }
        if (taxes.isEmpty() || !(wage instanceof Reading.Figure earned)) {
            return Outcomes.missing(cell, taxes.isEmpty() ? List.of(noTable(cell), wage) : List.of(wage));
        }
        return estimate(cell, scheme.get(), rules.get(), path.get(), taxes.get(), earned);
    }

    private static Outcome estimate(
            Cell cell,
            SchemeDefinition scheme,
            RuleSet rules,
            BenefitPath path,
            TaxTable taxes,
            Reading.Figure average) {
        SchemeBreakdown breakdown = SchemeBreakdown.parse(cell.id().breakdown());
        double wage = average.number() * share(breakdown.text("wage")) / 100;
        double benefit = path.benefit(wage, breakdown.number("month"));
        double percent = new NetIncome(taxes, household(breakdown.text("household"))).replacementPercent(wage, benefit);
        List<Reading.Figure> inputs = List.of(RuleAmounts.figure(cell, scheme, rules, benefit), average);
        Lineage tax = new Lineage(
                "taxes",
                taxes.file(),
                new Location("templates/" + taxes.file(), taxes.id()),
                cell.id().period(),
                null,
                null,
                Treatment.RULE);
        return Outcomes.estimate(
                cell,
                percent,
                inputs,
                null,
                Stream.concat(Outcomes.lineage(inputs).stream(), Stream.of(tax)).toList());
    }

    private static Reading noTable(Cell cell) {
        return new Reading.None(
                Reason.NO_INPUT,
                "templates/taxes has no tax table of " + cell.id().area() + " for "
                        + cell.id().period());
    }

    private static double share(String wage) {
        if (!wage.matches("AW\\d+")) {
            throw new IllegalArgumentException("wage '" + wage + "', expected a share of the average such as AW67");
        }
        return Double.parseDouble(wage.substring(2));
    }

    private static Household household(String name) {
        Household household = HOUSEHOLDS.get(name);
        if (household == null) {
            throw new IllegalArgumentException("household '" + name + "', expected single or couple-2");
        }
        return household;
    }
}
