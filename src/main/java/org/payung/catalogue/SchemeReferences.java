package org.payung.catalogue;

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
        for (int i = 0; i < scheme.rules().size(); i++) {
            requireOrder(scheme, scheme.rules().get(i));
            if (i > 0) {
                requireApart(scheme, scheme.rules().get(i - 1), scheme.rules().get(i));
            }
        }
    }

    private void requireOrder(SchemeDefinition scheme, RuleSet rules) {
        if (rules.validTo() != null && rules.validTo().isBefore(rules.validFrom())) {
            lookup.mistake(
                    scheme.file(),
                    "/rules",
                    "rules '" + rules.id() + "' end on " + rules.validTo() + ", expected " + rules.validFrom()
                            + " or later");
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
