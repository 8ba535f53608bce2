package org.payung.indicator;

import java.util.List;
import java.util.OptionalDouble;
import org.payung.catalogue.Formula;
import org.payung.catalogue.RuleSet;
import org.payung.catalogue.SchemeDefinition;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Unit;

/**
 * A method whose figures follow from the rules of a scheme alone: the gross rate in a month of unemployment, its average,
 * and the criteria of two Conventions. All are for a wage below the ceiling.
 *
 * @see "METHOD 4.1 and 4.2"
 */
interface RuleMethod extends NamedMethod {

    /** The figure by one set of rules, empty where they do not say enough. */
    OptionalDouble figure(SchemeBreakdown breakdown, RuleSet rules);

    @Override
    default Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        SchemeDefinition scheme = figures.catalogue()
                .schemes()
                .get(cell.id().area() + "-" + cell.id().scheme());
        return scheme == null
                ? missing(cell, Reason.NO_INPUT, "no rules of " + cell.id().scheme() + " are in the catalogue")
                : figures.rules()
                        .of(scheme, cell.id().period())
                        .map(rules -> evaluate(cell, scheme, rules))
                        .orElseGet(() -> missing(
                                cell, Reason.NO_INPUT, "templates/" + scheme.file() + " gives no rules for this day"));
    }

    /** The figure of a cell by one set of rules. */
    default Outcome evaluate(Cell cell, SchemeDefinition scheme, RuleSet rules) {
        SchemeBreakdown breakdown = SchemeBreakdown.parse(cell.id().breakdown());
        OptionalDouble figure = figure(breakdown, rules);
        return figure.isPresent()
                ? estimate(cell, scheme, rules, breakdown, figure.getAsDouble())
                : missing(cell, reason(breakdown, rules), unknown(breakdown, scheme, rules));
    }

    // A flat amount, or a rate that falls with the wage, has no single rate: the cell cannot exist.
    private static Reason reason(SchemeBreakdown breakdown, RuleSet rules) {
        boolean isRate = breakdown.find("criterion").orElse("rate").equals("rate");
        return isRate && !rules.benefit().isRateOfWage() ? Reason.NOT_APPLICABLE : Reason.NO_INPUT;
    }

    private static String unknown(SchemeBreakdown breakdown, SchemeDefinition scheme, RuleSet rules) {
        String where = "templates/" + scheme.file() + " " + rules.id();
        return switch (breakdown.find("criterion").orElse("rate")) {
            case "coverage" -> "employees covered and all employees are absent from all inputs";
            case "waiting" -> where + " gives no waiting period";
            case "duration" -> where + " gives no duration";
            default ->
                where
                        + (rules.benefit().isRateOfWage()
                                ? " gives no duration"
                                : " gives no single rate of the wage by month");
        };
    }

    private static Unit unit(Cell cell, SchemeBreakdown breakdown) {
        return switch (breakdown.find("criterion").orElse("")) {
            case "rate", "coverage" -> Unit.PERCENT;
            case "duration" -> Unit.WEEKS;
            case "waiting" -> Unit.DAYS;
            default -> cell.indicator().unit();
        };
    }

    private static Outcome estimate(
            Cell cell, SchemeDefinition scheme, RuleSet rules, SchemeBreakdown breakdown, double figure) {
        Lineage rule = new Lineage(
                "rules",
                scheme.file(),
                new Location("templates/" + scheme.file(), rules.id()),
                cell.id().period(),
                figure,
                null,
                Treatment.RULE);
        return new Estimate(
                cell.id(),
                figure,
                figure,
                unit(cell, breakdown),
                null,
                null,
                ObservationStatus.A,
                Nature.C,
                null,
                null,
                cell.id().period().year(),
                null,
                List.of(),
                List.of(rule));
    }

    private static Outcome missing(Cell cell, Reason reason, String detail) {
        Unit unit = unit(cell, SchemeBreakdown.parse(cell.id().breakdown()));
        return new Missing(cell.id(), unit, reason, detail, null, null, List.of(), List.of());
    }
}
