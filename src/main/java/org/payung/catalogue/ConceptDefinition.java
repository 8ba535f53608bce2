package org.payung.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/**
 * A concept that input may carry.
 *
 * @param unit the only unit accepted, null where any currency (per period) is
 * @param derivations rules that make the figure where it was not received, tried in order
 */
public record ConceptDefinition(
        String code, ConceptKind kind, @Nullable Unit unit, StockFlow stockFlow, List<Derivation> derivations) {

    public ConceptDefinition {
        derivations = List.copyOf(derivations);
    }
}
