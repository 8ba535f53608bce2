package org.payung.check;

import org.payung.catalogue.CheckRule;
import org.payung.finding.Finding;
import org.payung.finding.Severity;
import org.payung.series.Observation;

/** How a rule of {@code checks.yml} speaks of a figure: with its code, at its severity, and not of its exceptions. */
record RuleWord(CheckRule rule) {

    /** Whether the rule does not apply to the figure, by concept or by cell. */
    boolean isExcepted(Observation figure) {
        return !rule.exceptions().isEmpty()
                && (rule.exceptions().contains(figure.key().concept())
                        || rule.exceptions().contains(figure.cell().toString()));
    }

    double tolerance(String name) {
        return rule.tolerance(name);
    }

    /** The finding {@code CONCEPT of AREA PERIOD is VALUE, expected …}. */
    Finding on(Observation figure, String expected) {
        String found = Wording.value(figure);
        String message = Wording.name(figure.cell()) + " is " + found + ", expected " + expected;
        return on(figure, found, expected, message);
    }

    Finding on(Observation figure, String found, String expected, String message) {
        if (rule.severity() == Severity.ERROR) {
            return Finding.error(rule.code(), figure.location(), figure.cell(), found, expected, message);
        }
        return rule.severity() == Severity.WARNING
                ? Finding.warning(rule.code(), figure.location(), figure.cell(), found, expected, message)
                : Finding.note(rule.code(), figure.location(), figure.cell(), found, expected, message);
    }
}
