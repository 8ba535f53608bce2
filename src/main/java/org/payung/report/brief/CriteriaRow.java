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
        Optional<Outcome> outcome = find(criterion, criterion.breakdown());
        if (multiple > 0 && criterion.name().equals(RATE)) {
            return aboveTheLimit(rules, criterion, outcome);
        }
        Optional<Outcome> longest = find(criterion, criterion.breakdown() + ";record=longest");
        return outcome.map(each -> signed(each, longest, criterion)).orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED));
    }

    private Optional<Outcome> find(Criterion criterion, String breakdown) {
        return past ? subject.then(criterion.indicator(), breakdown) : subject.now(criterion.indicator(), breakdown);
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

    /** One figure, or two where the figure depends on the contribution record. */
    private Cell signed(Outcome outcome, Optional<Outcome> longest, Criterion criterion) {
        Value plain = subject.cells().of(outcome, decimals(criterion));
        if (plain.figures().isEmpty()) {
            return plain;
        }
        String mark = plain.mark().isEmpty() ? mark(criterion) : plain.mark();
        Sign sign = sign(outcome);
        Optional<Value> other = longest.map(each -> subject.cells().of(each, decimals(criterion)))
                .filter(each -> !each.figures().isEmpty() && !each.text().equals(plain.text()));
        if (other.isEmpty()) {
            return new Value(plain.figures(), plain.text(), mark, plain.id(), plain.weight(), sign);
        }
        Figure last = other.get().figures().get(0);
        return new Value(
                List.of(plain.figures().get(0), last),
                plain.text() + Cells.DASH + last.text(),
                mark,
                plain.id(),
                plain.weight(),
                sign == longest.map(this::sign).orElse(sign) ? sign : Sign.DEPENDS);
    }

    private @Nullable Sign sign(Outcome outcome) {
        return comparison(outcome.id()).map(each -> sign(each.result())).orElse(null);
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
