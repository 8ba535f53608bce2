package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Comparison;
import org.payung.outcome.Outcome;
import org.payung.report.Cell;
import org.payung.report.Cell.Sign;
import org.payung.report.Cell.Value;
import org.payung.report.Figure;
import org.payung.report.brief.CriteriaTable.Criterion;
import org.payung.report.text.Cells;
import org.payung.report.text.Marks;

/**
 * One row of the table of criteria: a set of rules below the ceiling, the same at twice the ceiling, or the dashes of a
 * country without a scheme.
 *
 * @param rules null where there is no scheme
 * @param past whether the figures are those of the quarter of the release, else those of the day
 * @param ofRules where the figures come from the rules themselves, null where from the grid
 */
record CriteriaRow(
        Subject subject,
        @Nullable SchemeRules rules,
        String name,
        boolean past,
        @Nullable CriteriaOfRules ofRules) {

    /** Characters that fit in the first column. */
    private static final int ONE_LINE = 20;

    static CriteriaRow none(Subject subject) {
        return new CriteriaRow(subject, null, subject.name(), false, null);
    }

    static CriteriaRow then(Subject subject, SchemeRules rules) {
        return new CriteriaRow(subject, rules, name(subject, rules), true, null);
    }

    static CriteriaRow now(Subject subject, SchemeRules rules, String name) {
        boolean ended = !rules.set().inForce(subject.input().stamp().asOf());
        CriteriaOfRules last = ended ? new CriteriaOfRules(subject, rules, 0) : null;
        return new CriteriaRow(subject, rules, name, false, last);
    }

    static CriteriaRow atTwiceTheLimit(Subject subject, SchemeRules rules) {
        double wage = 2 * rules.limitWage().orElseThrow();
        Figure figure = subject.amounts()
                .moneyInWords(
                        rules.id("twice-the-limit"),
                        BigDecimal.valueOf(wage),
                        rules.scheme().currency());
        String name = subject.words().say("brief.criteria.at-wage", Map.of("wage", figure));
        return new CriteriaRow(subject, rules, name, false, new CriteriaOfRules(subject, rules, wage));
    }

    /** Scheme and rules where both have room in one line, else the rules. */
    static String name(Subject subject, SchemeRules rules) {
        String both = BenefitPaths.scheme(subject, rules) + ", " + RuleNames.of(subject, rules);
        return both.length() <= ONE_LINE ? both : RuleNames.head(subject, rules);
    }

    Cell cell(Criterion criterion) {
        if (rules == null) {
            return Cells.dash(Marks.NO_BENEFIT);
        }
        if (ofRules != null) {
            return ofRules.cell(criterion);
        }
        Optional<Outcome> longest = find(criterion, criterion.breakdown() + ";record=longest");
        return find(criterion, criterion.breakdown())
                .map(each -> signed(each, longest, criterion))
                .orElseGet(() -> Cells.dash(Marks.NOT_RECEIVED));
    }

    private Optional<Outcome> find(Criterion criterion, String breakdown) {
        return past ? subject.then(criterion.indicator(), breakdown) : subject.now(criterion.indicator(), breakdown);
    }

    /** One figure, or two where the figure depends on the contribution record. */
    private Cell signed(Outcome outcome, Optional<Outcome> longest, Criterion criterion) {
        Value plain = subject.cells().of(outcome, criterion.decimals());
        if (plain.figures().isEmpty()) {
            return plain;
        }
        String mark = plain.mark().isEmpty() ? mark(criterion) : plain.mark();
        Sign sign = sign(outcome);
        Optional<Value> other = longest.map(each -> subject.cells().of(each, criterion.decimals()))
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

    private String mark(Criterion criterion) {
        return rules == null ? Marks.NONE : rules.mark(criterion.field());
    }

    private @Nullable Sign sign(Outcome outcome) {
        return subject.input().comparisons().stream()
                .filter(each -> each.id().equals(outcome.id()))
                .findFirst()
                .map(each -> sign(each.result()))
                .orElse(null);
    }

    private static @Nullable Sign sign(Comparison.Result result) {
        if (result instanceof Comparison.AtLeast) {
            return Sign.AT_LEAST;
        }
        return result instanceof Comparison.Below ? Sign.BELOW : null;
    }
}
