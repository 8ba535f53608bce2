package org.payung.aggregate;

import java.util.List;
import org.payung.finding.Finding;
import org.payung.outcome.ImputationModel;
import org.payung.outcome.Outcome;
import org.payung.outcome.Pooling;

/**
 * What the aggregation gave.
 *
 * @param outcomes of groups only, in the order of their ids
 * @param findings of the rules that need a group's figure
 * @param models that members were imputed by, in the order of the indicators, also those that could not be estimated
 * @param poolings of the group figures that hold imputed members, in the order of their ids
 */
public record Aggregated(
        List<Outcome> outcomes, List<Finding> findings, List<ImputationModel> models, List<Pooling> poolings) {

    public Aggregated {
        outcomes = List.copyOf(outcomes);
        findings = List.copyOf(findings);
        models = List.copyOf(models);
        poolings = List.copyOf(poolings);
    }
}
