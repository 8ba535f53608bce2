package org.payung.aggregate;

import java.util.List;
import org.payung.finding.Finding;
import org.payung.outcome.Outcome;

/**
 * What the aggregation gave.
 *
 * @param outcomes of groups only, in the order of their ids
 * @param findings of the rules that need a group's figure
 */
public record Aggregated(List<Outcome> outcomes, List<Finding> findings) {

    public Aggregated {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
    }
}
