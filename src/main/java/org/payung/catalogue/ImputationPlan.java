package org.payung.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code imputation.yml} says: how members without a figure enter a group (METHOD 2.4), and which series tell the
 * sampling error of a weight.
 *
 * @param seed of all draws; another one gives other draws
 * @param draws number of imputations, 20 or more
 * @param minimumObservations fewer observations, and nothing is estimated
 * @param minimumCountries fewer countries, and nothing is estimated
 * @param countriesPerCoefficient a model has at most one coefficient for so many countries; the last regressors go first
 * @param minimumLastYear the last year is left out for a trial only if it has so many observations, else an earlier one
 * @param heldForPercent a regressor known for a smaller share of the areas followed is left out
 * @param coveredPercent a model whose 90 per cent intervals hold a smaller share of the countries left out is not used
 * @param regressors by id, in the order of the file
 * @param models by indicator
 * @param errors by concept of the weight, the concept that holds its coefficient of variation in per cent
 */
public record ImputationPlan(
        long seed,
        int draws,
        int minimumObservations,
        int minimumCountries,
        int countriesPerCoefficient,
        int minimumLastYear,
        double heldForPercent,
        double coveredPercent,
        Map<String, Regressor> regressors,
        Map<String, Model> models,
        Map<String, String> errors) {

    /** The templates hold no such file: nothing is imputed. */
    public static final ImputationPlan NONE =
            new ImputationPlan(0, 20, 20, 10, 5, 5, 95, 70, Map.of(), Map.of(), Map.of());

    public Optional<Model> findModel(String indicator) {
        return Optional.ofNullable(models.get(indicator));
    }

    /**
     * The model of one indicator.
     *
     * @param regressors ids, most important first
     * @param weighted whether observations count by the indicator's weight; else all count the same
     */
    public record Model(List<String> regressors, boolean weighted) {
        public Model {
            regressors = List.copyOf(regressors);
        }
    }

    /** Something that tells the coverage of a country, from figures that the input holds or from the definitions. */
    public sealed interface Regressor permits Series, SchemeInForce, YearsSinceStart, Groups {

        String id();
    }

    /**
     * A figure, or the ratio of two; the first of several that is there, which must all mean the same in one unit.
     *
     * @param nearestYears how far the year of the figure may lie
     */
    public record Series(String id, List<Term> terms, boolean logarithm, int nearestYears) implements Regressor {
        public Series {
            terms = List.copyOf(terms);
        }
    }

    /**
     * One figure or ratio.
     *
     * @param over concept of the denominator, null where the figure enters as it is
     * @param unit of the figure or the numerator; figures in another unit do not count
     */
    public record Term(String concept, @Nullable String over, String unit) {}

    /** 1 where a periodic cash benefit is paid, 0 where none is, unknown where that is not known. */
    public record SchemeInForce(String id) implements Regressor {}

    /** Years since the first scheme of the area began to pay. */
    public record YearsSinceStart(String id) implements Regressor {}

    /** Groups of which an area belongs to one; the first with an observation is what the others are held against. */
    public record Groups(String id, List<String> groups) implements Regressor {
        public Groups {
            groups = List.copyOf(groups);
        }
    }
}
