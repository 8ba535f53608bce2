package org.payung.catalogue;

import java.time.LocalDate;

/** Warns of rules and thresholds that nobody has checked for twelve months (METHOD V19). */
final class RuleAges {

    private final Catalogue catalogue;
    private final Mistakes mistakes;
    private final LocalDate oldest;

    RuleAges(Catalogue catalogue, Mistakes mistakes, LocalDate asOf) {
        this.catalogue = catalogue;
        this.mistakes = mistakes;
        this.oldest = asOf.minusMonths(12);
    }

    void check() {
        for (SchemeDefinition scheme : catalogue.schemes().values()) {
            for (RuleSet rules : scheme.rules()) {
                warn(scheme.file(), "rules '" + rules.id() + "'", rules.lastChecked());
            }
            for (Proposal proposal : scheme.proposals()) {
                warn(scheme.file(), "proposal '" + proposal.id() + "'", proposal.lastChecked());
            }
            for (SchemeFact fact : scheme.facts()) {
                warn(scheme.file(), "fact '" + fact.value() + "'", fact.lastChecked());
            }
        }
        for (Threshold threshold : catalogue.thresholds()) {
            warn("standards/", "threshold '" + threshold.id() + "'", threshold.lastChecked());
        }
    }

    private void warn(String file, String what, LocalDate lastChecked) {
        if (lastChecked.isBefore(oldest)) {
            mistakes.warn(file, what + " last checked on " + lastChecked + ", expected within twelve months");
        }
    }
}
