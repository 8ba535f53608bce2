package org.payung.report.brief;

import com.ibm.icu.lang.UCharacter;
import java.time.LocalDate;
import java.util.Map;

/** How a set of rules is named: short, as the texts say, else by its legal basis; and since or until when it holds. */
final class RuleNames {

    private RuleNames() {}

    static String of(Subject subject, SchemeRules rules) {
        return subject.words()
                .names()
                .rules(rules.scheme().key(), rules.set().id())
                .orElse(rules.set().legalBasis());
    }

    /** The name at the head of a column or a label: with a capital. */
    static String head(Subject subject, SchemeRules rules) {
        String name = of(subject, rules);
        return UCharacter.toUpperCase(name.substring(0, 1)) + name.substring(1);
    }

    /** {@code since 7 February 2025}, {@code until 6 February 2025}. */
    static String validity(Subject subject, SchemeRules rules, boolean later) {
        LocalDate end = rules.set().validTo();
        String key = later || end == null ? "brief.rules.since" : "brief.rules.until";
        LocalDate day = later || end == null ? rules.set().validFrom() : end;
        return subject.words().say(key, Map.of("day", subject.words().dates().day(day)));
    }

    /** The name and, where the rules have ended and no others are known, until when they held. */
    static String dated(Subject subject, SchemeRules rules) {
        boolean ended = !rules.set().inForce(subject.input().stamp().asOf());
        return ended ? of(subject, rules) + ", " + validity(subject, rules, false) : of(subject, rules);
    }
}
