package org.payung.report.text;

import java.util.Map;
import java.util.Optional;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Outcome;
import org.payung.report.ReportInput;

/**
 * «based on imputations for 47.8 % of the weight»: said of a group's figure where less of the weight was observed than a
 * figure without this note needs.
 *
 * @see "METHOD 2.3, step 4"
 */
public record BasedOnImputations(ReportInput input, Wording words) {

    /** The note, empty where none is due. */
    public Optional<String> of(Outcome outcome) {
        IndicatorDefinition indicator =
                input.catalogue().indicators().get(outcome.id().indicator());
        Aggregation rule = indicator == null ? null : indicator.aggregation();
        GroupWeights weights = outcome.weights();
        if (rule == null || weights == null || weights.imputedPercent() == 0) {
            return Optional.empty();
        }
        return weights.coveragePercent() < rule.publishFromPercent()
                ? Optional.of(words.say(
                        "note.based-on-imputations", Map.of("v", words.figures().text(weights.imputedPercent(), 1))))
                : Optional.empty();
    }
}
