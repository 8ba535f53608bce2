package org.payung.indicator;

import java.util.List;
import org.payung.finding.Finding;
import org.payung.outcome.Outcome;

/**
 * What the calculation gave.
 *
 * @param outcomes in the order of their ids
 * @param findings of the rules that need a computed figure
 */
public record Computed(List<Outcome> outcomes, List<Finding> findings) {

    public Computed {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
