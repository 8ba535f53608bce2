package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import org.payung.catalogue.Formula;
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
 * A method whose figures follow from the rules of a scheme: the gross rate in a month of unemployment, its average, and
 * the criteria of two Conventions, for a wage below the ceiling or at a wage received.
 *
 * @see "METHOD 4.1 and 4.2"
 */
interface RuleMethod extends NamedMethod {

    /** The figure by one set of rules, or why there is none. */
    RuleFigure figure(RulesAtHand rules);

    @Override
    default Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        SchemeDefinition scheme = figures.catalogue()
                .schemes()
                .get(cell.id().area() + "-" + cell.id().scheme());
        return scheme == null
                ? missing(cell, Reason.NO_INPUT, "no rules of " + cell.id().scheme() + " are in the catalogue")
                : figures.rules()
                        .of(scheme, cell.id().period())
                        .map(rules -> evaluate(new RulesAtHand(cell, scheme, rules, figures)))
                        .orElseGet(() -> missing(
                                cell, Reason.NO_INPUT, "templates/" + scheme.file() + " gives no rules for this day"));
    }

    /** The figure of a cell by one set of rules. */
    default Outcome evaluate(RulesAtHand rules) {
        RuleFigure figure = figure(rules);
        return figure instanceof RuleFigure.Known known
                ? estimate(rules, known)
                : missing(rules.cell(), ((RuleFigure.Unknown) figure).reason(), ((RuleFigure.Unknown) figure).detail());
    }

    private static Unit unit(Cell cell, SchemeBreakdown breakdown) {
        return switch (breakdown.find("criterion").orElse("")) {
            case "rate", "coverage" -> Unit.PERCENT;
            case "duration" -> Unit.WEEKS;
            case "waiting" -> Unit.DAYS;
            default -> cell.indicator().unit();
        };
    }

    private static Outcome estimate(RulesAtHand rules, RuleFigure.Known figure) {
        Cell cell = rules.cell();
        String file = rules.scheme().file();
        List<Lineage> lineage = new ArrayList<>();
        lineage.add(new Lineage(
                "rules",
                file,
                new Location("templates/" + file, rules.rules().id()),
                cell.id().period(),
                figure.readings().isEmpty() ? figure.value() : null,
                null,
                Treatment.RULE));
        figure.readings().forEach(each -> lineage.addAll(each.lineage()));
        return new Estimate(
                cell.id(),
                figure.value(),
                figure.value(),
                unit(cell, rules.breakdown()),
                null,
                null,
                ObservationStatus.A,
                figure.readings().isEmpty() ? Nature.C : Nature.E,
                null,
                null,
                year(rules, figure),
                null,
                figure.readings().stream()
                        .flatMap(each -> each.queries().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                lineage);
    }

    /** The year of the oldest wage that entered, else that of the rules. */
    private static int year(RulesAtHand rules, RuleFigure.Known figure) {
        return figure.readings().stream()
                .mapToInt(each -> each.lineage().get(0).period().year())
                .min()
                .orElse(rules.cell().id().period().year());
    }

    private static Outcome missing(Cell cell, Reason reason, String detail) {
        Unit unit = unit(cell, SchemeBreakdown.parse(cell.id().breakdown()));
        return new Missing(cell.id(), unit, reason, detail, null, null, List.of(), List.of());
    }
}
