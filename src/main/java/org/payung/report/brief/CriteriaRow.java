package org.payung.report.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Comparison;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.report.Cell;
import org.payung.report.Cell.Sign;
import org.payung.report.Cell.Value;
import org.payung.report.Cell.Weight;
import org.payung.report.Figure;
import org.payung.report.brief.CriteriaTable.Criterion;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;
import org.payung.scheme.BenefitPath;

/**
 * One row of the table of criteria: a set of rules below the ceiling, the same at twice the ceiling, or the dashes of a
 * country without a scheme.
 *
 * @param rules null where there is no scheme
 * @param past whether the figures are those of the quarter of the release, else those of the day
 * @param multiple of the ceiling at which the rate is taken; 0 below the ceiling
 */
record CriteriaRow(Subject subject, @Nullable SchemeRules rules, String name, boolean past, int multiple) {

    private static final String RATE = "rate";
    private static final int C102_MONTHS = 3;
    private static final int C168_MONTHS = 6;

    static CriteriaRow none(Subject subject) {
        return new CriteriaRow(subject, null, subject.name(), false, 0);
    }

    static CriteriaRow then(Subject subject, SchemeRules rules) {
        return new CriteriaRow(subject, rules, name(subject, rules), true, 0);
    }

    static CriteriaRow now(Subject subject, SchemeRules rules, String name) {
        return new CriteriaRow(subject, rules, name, false, 0);
    }

    static CriteriaRow atTwiceTheLimit(Subject subject, SchemeRules rules) {
        java.math.BigDecimal wage =
                java.math.BigDecimal.valueOf(2 * rules.limitWage().orElseThrow());
        Figure figure = subject.amounts()
                .moneyInWords(rules.id("twice-the-limit"), wage, rules.scheme().currency());
        return new CriteriaRow(
                subject, rules, subject.words().say("brief.criteria.at-wage", Map.of("wage", figure)), false, 2);
    }

    static String name(Subject subject, SchemeRules rules) {
        return BenefitPaths.scheme(subject, rules) + ", " + RuleNames.of(subject, rules);
    }

    Cell cell(Criterion criterion) {
        if (rules == null) {
            return Cells.dash(Marks.NO_BENEFIT);
        }
        Optional<Outcome> outcome = past
                ? subject.then(criterion.indicator(), criterion.breakdown())
                : subject.now(criterion.indicator(), criterion.breakdown());
        if (multiple > 0 && criterion.name().equals(RATE)) {
            return aboveTheLimit(rules, criterion, outcome);
        }
        return outcome.map(each -> signed(each, criterion)).orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED));
    }

    private Cell aboveTheLimit(SchemeRules rules, Criterion criterion, Optional<Outcome> outcome) {
        Optional<BenefitPath> path = rules.path();
        if (path.isEmpty()) {
            return Cells.dash(Marks.NOT_RECEIVED);
        }
        int months = criterion.instrument().equals("C102") ? C102_MONTHS : C168_MONTHS;
        double wage = multiple * rules.limitWage().orElseThrow();
        double percent = path.get().averagePercentAt(wage, months);
        Figure figure = subject.figures().figure(rules.id("rate-at-twice-the-limit.months-" + months), percent, 1);
        Sign sign = outcome.flatMap(this::threshold)
                .map(threshold -> percent >= threshold ? Sign.AT_LEAST : Sign.BELOW)
                .orElse(null);
        return new Value(List.of(figure), figure.text(), Marks.NONE, figure.id(), Weight.PLAIN, sign);
    }

    private Optional<Double> threshold(Outcome outcome) {
        return comparison(outcome.id()).map(Comparison::threshold);
    }

    private Cell signed(Outcome outcome, Criterion criterion) {
        Value plain = subject.cells().of(outcome, decimals(criterion));
        if (plain.figures().isEmpty()) {
            return plain;
        }
        Sign sign = comparison(outcome.id()).map(each -> sign(each.result())).orElse(null);
        String mark = plain.mark().isEmpty() ? mark(criterion) : plain.mark();
        return new Value(plain.figures(), plain.text(), mark, plain.id(), plain.weight(), sign);
    }

    private String mark(Criterion criterion) {
        String field = switch (criterion.name()) {
            case RATE -> SchemeRules.RATES;
            case "duration" -> SchemeRules.DURATION;
            case "waiting" -> SchemeRules.WAITING_DAYS;
            default -> "";
        };
        return rules == null || field.isEmpty() ? Marks.NONE : rules.mark(field);
    }

    private static int decimals(Criterion criterion) {
        return criterion.name().equals("waiting") ? 0 : 1;
    }

    private static @Nullable Sign sign(Comparison.Result result) {
        if (result instanceof Comparison.AtLeast) {
            return Sign.AT_LEAST;
        }
        return result instanceof Comparison.Below ? Sign.BELOW : null;
    }

    private Optional<Comparison> comparison(OutcomeId id) {
        return subject.input().comparisons().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
