package org.payung.aggregate;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Aggregation;
import org.payung.finding.Verdicts;
import org.payung.outcome.OutcomeId;
import org.payung.series.Observation;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;

/**
 * The weights of an indicator: the denominators of the members' figures, of the same period and sex. What a check set
 * aside is no weight, and neither is what is not above 0.
 *
 * @param errors by concept of the weight, the concept of its coefficient of variation
 * @see "METHOD 2.2"
 */
record Weights(Aggregation aggregation, Map<String, String> errors, SeriesTable table, Verdicts verdicts) {

    @Nullable
    Weight find(OutcomeId cell) {
        if (aggregation.weightConcept() == null) {
            return null;
        }
        Sex sex = aggregation.weightSex() == null ? cell.sex() : aggregation.weightSex();
        SeriesKey key = new SeriesKey(
                aggregation.weightConcept(),
                cell.area(),
                SeriesKey.NOT_APPLICABLE,
                sex,
                aggregation.weightAge(),
                SeriesKey.TOTAL);
        Optional<Observation> found = table.find(key, cell.period());
        return found.filter(this::isUsable)
                .map(each -> new Weight(each.number() / aggregation.weightDivisor(), each, error(each)))
                .orElse(null);
    }

    private OptionalDouble error(Observation weight) {
        String concept = errors.get(weight.key().concept());
        if (concept == null) {
            return OptionalDouble.empty();
        }
        SeriesKey key = weight.key();
        return table.find(
                        new SeriesKey(concept, key.area(), key.scheme(), key.sex(), key.age(), key.breakdown()),
                        weight.period())
                .filter(each -> each.value() != null && each.value().signum() >= 0 && !verdicts.isSetAside(each.cell()))
                .map(each -> OptionalDouble.of(each.number()))
                .orElseGet(OptionalDouble::empty);
    }

    private boolean isUsable(Observation observation) {
        return observation.value() != null
                && observation.value().signum() > 0
                && !verdicts.isSetAside(observation.cell());
    }
}
