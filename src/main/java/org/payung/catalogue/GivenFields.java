package org.payung.catalogue;

import java.util.Set;
import java.util.TreeSet;

/** Which fields a set of rules states, by their names in the file; every one of them needs a source or the mark v. */
final class GivenFields {

    /** Part of a field, or of the head of the rules: may be from memory, needs no source of its own. */
    static final Set<String> OTHERS = Set.of("legal-basis", "valid-to", "contribution-split", "at-most-previous-wage");

    private GivenFields() {}

    static Set<String> of(RuleSet rules) {
        TreeSet<String> given = new TreeSet<>(rules.facts().keySet());
        BenefitRule benefit = rules.benefit();
        Eligibility eligibility = rules.eligibility();
        given.add("valid-from");
        add(given, "coverage", eligibility.coverage() != null);
        add(given, "qualifying", eligibility.qualifying() != null);
        add(given, "waiting-days", eligibility.waitingDays() != null);
        add(given, "voluntary-quit", eligibility.voluntaryQuit() != null);
        add(given, "once-in", eligibility.onceIn() != null);
        add(given, "rates", benefit.schedules() > 0);
        add(given, "dependants", benefit.dependants() != null);
        add(given, "base-months", benefit.baseMonths() != null);
        add(given, "duration", benefit.shortest() != null);
        add(given, "wage-cap", benefit.wageCap() != null);
        add(given, "maximum-benefit", benefit.maximum() != null);
        add(given, "minimum-benefit", benefit.minimum() != null);
        add(given, "contributions", !rules.contributions().isEmpty());
        return given;
    }

    private static void add(Set<String> given, String field, boolean isGiven) {
        if (isGiven) {
            given.add(field);
        }
    }
}
