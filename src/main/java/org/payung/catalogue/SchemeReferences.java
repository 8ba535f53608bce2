package org.payung.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.payung.series.Area;

/** Looks up the areas of schemes and holds their rule sets against each other: one a day, and a word on every country. */
final class SchemeReferences {

    private final Lookup lookup;
    private final Mistakes mistakes;

    SchemeReferences(Lookup lookup, Mistakes mistakes) {
        this.lookup = lookup;
        this.mistakes = mistakes;
    }

    void check() {
        lookup.catalogue().schemes().values().forEach(this::scheme);
        if (lookup.isSound(AreaTables.AREAS) && lookup.isSound("schemes/")) {
            lookup.catalogue().followed().forEach(this::requireWord);
        }
    }

    private void scheme(SchemeDefinition scheme) {
        lookup.country(scheme.file(), "/area", scheme.area());
        requireType(scheme);
        requireNamesApart(scheme);
        for (int i = 0; i < scheme.rules().size(); i++) {
            requireSound(scheme, i);
            if (i > 0) {
                requireApart(scheme, scheme.rules().get(i - 1), scheme.rules().get(i));
            }
        }
    }

    private void requireSound(SchemeDefinition scheme, int at) {
        RuleSet rules = scheme.rules().get(at);
        for (String mistake : RuleSoundness.mistakes(rules)) {
            lookup.mistake(scheme.file(), "/rules", "rules '" + rules.id() + "' " + mistake);
        }
    }

    /** What somebody proposes must not stand among the rules in force under the same id. */
    private void requireNamesApart(SchemeDefinition scheme) {
        Set<String> ids = new HashSet<>();
        scheme.rules().forEach(rules -> requireNew(scheme, ids, rules.id(), "/rules"));
        scheme.proposals().forEach(proposal -> requireNew(scheme, ids, proposal.id(), "/proposals"));
    }

    private void requireNew(SchemeDefinition scheme, Set<String> ids, String id, String pointer) {
        if (!ids.add(id)) {
            lookup.mistake(
                    scheme.file(), pointer, "'" + id + "' is given twice, expected one id for each set of rules");
        }
    }

    private void requireType(SchemeDefinition scheme) {
        if (scheme.status() == SchemeDefinition.Status.PAYING && scheme.type() == null) {
            lookup.mistake(
                    scheme.file(), "/status", "a scheme that pays without 'type', expected SI, SA, EMPLOYER or ISA");
        }
    }

    private void requireApart(SchemeDefinition scheme, RuleSet before, RuleSet next) {
        if (before.validTo() == null || !before.validTo().isBefore(next.validFrom())) {
            lookup.mistake(
                    scheme.file(),
                    "/rules",
                    "rules '" + before.id() + "' and '" + next.id() + "' are both in force on " + next.validFrom()
                            + ", expected one rule set a day");
        }
    }

    private void requireWord(Area area) {
        if (lookup.catalogue().schemesOf(area.id()).isEmpty()) {
            mistakes.add(
                    "schemes/",
                    0,
                    "no file for '" + area.id() + "', expected its scheme, or 'status: none' or 'status: unknown'");
        }
    }
}
