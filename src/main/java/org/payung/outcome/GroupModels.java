package org.payung.outcome;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The models by which members of groups were imputed, and how the draws of each group's figure were pooled.
 *
 * @param models in the order of the indicators, also those that could not be estimated
 * @param poolings by the id of the group's figure
 */
public record GroupModels(List<ImputationModel> models, NavigableMap<OutcomeId, Pooling> poolings) {

    /** Nothing was imputed. */
    public static final GroupModels NONE = of(List.of(), List.of());

    public GroupModels {
        models = List.copyOf(models);
        poolings = Collections.unmodifiableNavigableMap(new TreeMap<>(poolings));
    }

    public static GroupModels of(Collection<ImputationModel> models, Collection<Pooling> poolings) {
        TreeMap<OutcomeId, Pooling> byId = new TreeMap<>();
        poolings.forEach(each -> byId.put(each.id(), each));
        return new GroupModels(List.copyOf(models), byId);
    }

    /** How the figure was pooled, empty where nobody in it was imputed. */
    public Optional<Pooling> pooling(OutcomeId figure) {
        return Optional.ofNullable(poolings.get(figure));
    }

    /** The model of a figure's indicator, sex and breakdown; empty where the plan has none. */
    public Optional<ImputationModel> model(OutcomeId figure) {
        return models.stream()
                .filter(each -> each.indicator().equals(figure.indicator())
                        && each.sex() == figure.sex()
                        && each.breakdown().equals(figure.breakdown()))
                .findFirst();
    }
}
