package org.payung.report.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;
import org.payung.report.Block.Run;
import org.payung.report.Figure;
import org.payung.report.text.Wording;

/**
 * The one sentence of a brief, made from the rules in force: since when, which share of the wage, for how long, up to
 * which wage. A scheme whose rules do not fit the general pattern has a pattern of its own in the texts.
 */
final class OneSentence {

    private static final String NONE = "none";

    private OneSentence() {}

    static List<Run> of(Subject subject) {
        Wording words = subject.words();
        List<Run> runs = subject.current()
                .map(rules -> words.runs(key(subject, rules), arguments(subject, rules)))
                .orElseGet(() -> words.runs("brief.sentence.none", Map.of("country", subject.inSentence())));
        return runs.stream()
                .map(run -> new Run(run.text(), true, run.figure(), run.link()))
                .toList();
    }

    private static String key(Subject subject, SchemeRules rules) {
        String own = "brief.sentence." + rules.scheme().key();
        if (subject.words().knows(own)) {
            return own;
        }
        return rules.path().isPresent() ? "brief.sentence.rate" : "brief.sentence.no-rate";
    }

    private static Map<String, Object> arguments(Subject subject, SchemeRules rules) {
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put("scheme", subject.words().names().scheme(rules.scheme().key() + ".long"));
        arguments.put("country", subject.inSentence());
        boolean otherPath = subject.earlier()
                .filter(earlier -> BenefitPaths.differs(rules, earlier))
                .isPresent();
        arguments.put("since", otherPath ? month(subject, rules) : NONE);
        arguments.put("capSince", !otherPath && otherLimit(subject, rules) ? month(subject, rules) : NONE);
        putRate(subject, rules, arguments);
        putDuration(subject, rules.set(), rules, arguments);
        putCeiling(subject, rules, arguments);
        return arguments;
    }

    /** Whether the wage or amount up to which the benefit grows is another one than in the quarter of the release. */
    private static boolean otherLimit(Subject subject, SchemeRules rules) {
        return subject.earlier()
                .filter(earlier -> !rules.limitWage().equals(earlier.limitWage()))
                .isPresent();
    }

    private static String month(Subject subject, SchemeRules rules) {
        return subject.words().dates().month(rules.set().validFrom());
    }

    private static void putRate(Subject subject, SchemeRules rules, Map<String, Object> arguments) {
        List<RateStep> steps = rules.set().rates();
        if (steps.isEmpty()) {
            return;
        }
        double first = steps.get(0).percent();
        double last = steps.get(steps.size() - 1).percent();
        arguments.put("shape", first == last ? "flat" : "falling");
        arguments.put("first", subject.amounts().bare(rules.id(SchemeRules.RATES), first));
        arguments.put("last", subject.amounts().bare(rules.id(SchemeRules.RATES), last));
    }

    private static void putDuration(Subject subject, RuleSet set, SchemeRules rules, Map<String, Object> arguments) {
        BenefitDuration shortest = set.shortest();
        if (shortest == null) {
            return;
        }
        BenefitDuration longest = set.longest() == null ? shortest : set.longest();
        arguments.put("range", longest.value() > shortest.value() ? "yes" : "no");
        arguments.put("short", spelled(subject, rules, shortest));
        arguments.put("long", spelled(subject, rules, longest));
        arguments.put("unit", longest.unit().name());
    }

    private static Figure spelled(Subject subject, SchemeRules rules, BenefitDuration duration) {
        return subject.words().spelled(subject.amounts().bare(rules.id(SchemeRules.DURATION), duration.value()));
    }

    private static void putCeiling(Subject subject, SchemeRules rules, Map<String, Object> arguments) {
        BigDecimal cap = rules.set().wageCap();
        Optional<BigDecimal> highest = Optional.ofNullable(rules.set().maximumBenefit());
        String field = cap == null ? SchemeRules.MAXIMUM_BENEFIT : SchemeRules.WAGE_CAP;
        Optional<BigDecimal> amount = Optional.ofNullable(cap).or(() -> highest);
        arguments.put("ceiling", amount.isEmpty() ? NONE : cap == null ? "benefit" : "wage");
        amount.ifPresent(value -> arguments.put(
                "amount",
                subject.amounts()
                        .moneyInWords(rules.id(field), value, rules.scheme().currency())));
    }
}
