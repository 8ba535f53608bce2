package org.payung.report.brief;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.outcome.Estimate;
import org.payung.outcome.Outcome;
import org.payung.report.Block.Facts.Fact;
import org.payung.report.Figure;
import org.payung.report.text.Marks;

/**
 * The second fact: the mean rate over six months by the current rules, beside it that of the earlier rules or, where the
 * record decides how long is paid, that of the longest record.
 */
record MeanRateFact(Subject subject, SchemeRules rules, Figure now) {

    private static final String INDICATOR = "GRR_AVG";
    private static final String SIX_MONTHS = "horizon=6";
    private static final int MONTHS = 6;

    static Fact of(Subject subject) {
        Optional<SchemeRules> rules = subject.current();
        Optional<Figure> now = now(subject);
        if (rules.isEmpty() || now.isEmpty()) {
            String mark = subject.now(INDICATOR, SIX_MONTHS).map(Marks::of).orElseGet(() -> FourFacts.missing(subject));
            return FourFacts.dash(subject, mark, "brief.fact.rate.none");
        }
        return new MeanRateFact(subject, rules.get(), now.get()).fact();
    }

    /** Of the grid, else, where the rules have ended and no others are known, of the last rules. */
    private static Optional<Figure> now(Subject subject) {
        return estimate(subject.now(INDICATOR, SIX_MONTHS))
                .map(each -> subject.figures().figure(each, 1))
                .or(() -> subject.current().filter(SchemeRules::hasReadPath).flatMap(rules -> last(subject, rules)));
    }

    private static Optional<Figure> last(Subject subject, SchemeRules rules) {
        return rules.path()
                .map(path -> subject.figures()
                        .figure(rules.id("mean-rate.months-" + MONTHS), path.averagePercent(MONTHS), 1));
    }

    private static Optional<Estimate> estimate(Optional<Outcome> outcome) {
        return outcome.filter(Estimate.class::isInstance).map(Estimate.class::cast);
    }

    private Fact fact() {
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put("rules", RuleNames.dated(subject, rules));
        return FourFacts.fact(
                subject.amounts().percent(now),
                rules.mark(SchemeRules.RATES),
                subject.words().say(key(arguments), arguments));
    }

    /** Which words fit, their figures added to the arguments. */
    private String key(Map<String, Object> arguments) {
        Optional<Estimate> then = estimate(subject.then(INDICATOR, SIX_MONTHS))
                .filter(each -> subject.earlier().isPresent() && each.value() != now.value());
        if (then.isPresent()) {
            arguments.put("earlier", RuleNames.of(subject, subject.earlier().orElse(rules)));
            arguments.put("before", percent(then.get()));
            return "brief.fact.rate.changed";
        }
        Optional<Estimate> longest = estimate(subject.now(INDICATOR, SIX_MONTHS + ";record=longest"));
        longest.ifPresent(each -> arguments.put("longest", percent(each)));
        return longest.isPresent() ? "brief.fact.rate.record" : "brief.fact.rate";
    }

    private Figure percent(Estimate estimate) {
        return subject.amounts().percent(subject.figures().figure(estimate, 1));
    }
}
