package org.payung.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Formula;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Lineage;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.scheme.BenefitPath;
import org.payung.scheme.ModelWorker;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesKey;
import org.payung.series.Unit;

/**
 * The amount a month whose level a cell asks for: {@code basis=paid} is the average that recipients were paid,
 * {@code rule-average} what the rules pay in the first month to one who earned the average wage, {@code rule-maximum} the most
 * they pay in that month, {@code wage-cap} the highest wage that counts. Rules are those of the last day of the cell's
 * period, or of the release's quarter where the period goes on beyond it. Parameters {@code paid} and {@code wage} name the
 * series of the first two.
 */
record RuleAmounts(Evaluations figures, Formula.Method formula) {

    private static final String MINIMUM_WAGE = "MINIMUM_WAGE";

    Reading of(Cell cell, String basis) {
        Cell total = cell.withBreakdown(SeriesKey.TOTAL);
        if (basis.equals("paid")) {
            return figures.readOwn(
                    "benefit", formula.codes("paid").get(0), total, cell.id().period());
        }
        Optional<SchemeDefinition> scheme = scheme(cell);
        if (scheme.isEmpty()) {
            return new Reading.None(Reason.NO_INPUT, "no rules of " + cell.id().scheme() + " are in the catalogue");
        }
        return rules(scheme.get(), cell)
                .map(rules -> byRules(total, scheme.get(), rules, basis))
                .orElseGet(() -> new Reading.None(
                        Reason.NO_INPUT,
                        where(scheme.get()) + " gives no rules for " + cell.id().period()));
    }

    Optional<SchemeDefinition> scheme(Cell cell) {
        return Optional.ofNullable(figures.catalogue()
                .schemes()
                .get(cell.id().area() + "-" + cell.id().scheme()));
    }

    /** The day whose rules a figure of the period shows. */
    LocalDate day(Cell cell) {
        LocalDate last = cell.id().period().lastDay();
        LocalDate quarter = figures.rules().quarter().lastDay();
        return last.isAfter(quarter) ? quarter : last;
    }

    Optional<RuleSet> rules(SchemeDefinition scheme, Cell cell) {
        return scheme.rulesOn(day(cell));
    }

    private Reading byRules(Cell cell, SchemeDefinition scheme, RuleSet rules, String basis) {
        return switch (basis) {
            case "rule-average" -> {
                Reading wage = figures.read("wage", formula.codes("wage").get(0), cell);
                yield wage instanceof Reading.Figure earned
                        ? benefit(cell, scheme, rules, List.of(earned), path -> path.findBenefit(earned.number(), 1))
                        : wage;
            }
            case "rule-maximum" -> benefit(cell, scheme, rules, List.of(), path -> path.highestBenefit(1));
            case "wage-cap" -> {
                BigDecimal cap = rules.wageCap();
                yield cap == null
                        ? new Reading.None(Reason.NOT_APPLICABLE, where(scheme, rules) + " fixes no wage cap in money")
                        : figure(cell, scheme, rules, cap.doubleValue());
            }
            default ->
                throw new IllegalArgumentException(
                        "basis '" + basis + "', expected paid, rule-average, rule-maximum or wage-cap");
        };
    }

    /** A benefit of the first month; the minimum wage enters where the rules name it, and only there. */
    private Reading benefit(
            Cell cell,
            SchemeDefinition scheme,
            RuleSet rules,
            List<Reading.Figure> inputs,
            Function<BenefitPath, OptionalDouble> amount) {
        OptionalDouble fixed = amount(rules, null, amount);
        if (fixed.isPresent()) {
            return withInputs(figure(cell, scheme, rules, fixed.getAsDouble()), inputs);
        }
        if (figures.read("minimum-wage", MINIMUM_WAGE, cell) instanceof Reading.Figure lowest) {
            OptionalDouble linked = amount(rules, BigDecimal.valueOf(lowest.number()), amount);
            if (linked.isPresent()) {
                List<Reading.Figure> all =
                        Stream.concat(inputs.stream(), Stream.of(lowest)).toList();
                return withInputs(figure(cell, scheme, rules, linked.getAsDouble()), all);
            }
        }
        return new Reading.None(Reason.NO_INPUT, where(scheme, rules) + " gives no such amount in money");
    }

    private static OptionalDouble amount(
            RuleSet rules, @Nullable BigDecimal minimumWage, Function<BenefitPath, OptionalDouble> amount) {
        return BenefitPath.of(rules, ModelWorker.STANDARD, minimumWage)
                .map(amount)
                .orElseGet(OptionalDouble::empty);
    }

    /** The amount of the rules, as certain as what was received to compute it. */
    private static Reading withInputs(Reading.Figure amount, List<Reading.Figure> inputs) {
        if (inputs.isEmpty()) {
            return amount;
        }
        Reading.Figure first = inputs.get(0);
        List<Reading.Figure> all =
                Stream.concat(Stream.of(amount), inputs.stream()).toList();
        return new Reading.Figure(
                amount.role(),
                amount.number(),
                amount.unit(),
                first.status(),
                Nature.E,
                first.source(),
                all.stream().flatMap(each -> each.queries().stream()).distinct().toList(),
                Outcomes.lineage(all),
                null,
                null);
    }

    /** An amount a month that rules give, with the rules as its place. */
    static Reading.Figure figure(Cell cell, SchemeDefinition scheme, RuleSet rules, double value) {
        Lineage row = new Lineage(
                "rules",
                scheme.file(),
                new Location("templates/" + scheme.file(), rules.id()),
                cell.id().period(),
                value,
                null,
                Treatment.RULE);
        return new Reading.Figure(
                "benefit",
                value,
                new Unit(scheme.currency() + "/month"),
                ObservationStatus.A,
                Nature.C,
                null,
                List.of(),
                List.of(row),
                null,
                null);
    }

    static String where(SchemeDefinition scheme) {
        return "templates/" + scheme.file();
    }

    static String where(SchemeDefinition scheme, RuleSet rules) {
        return where(scheme) + " " + rules.id();
    }
}
