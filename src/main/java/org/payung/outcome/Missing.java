package org.payung.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.series.Unit;

/**
 * A cell without value.
 *
 * @param detail what exactly is missing, one clause without full stop
 */
public record Missing(
        OutcomeId id,
        Unit unit,
        Reason reason,
        String detail,
        @Nullable Bounds bounds,
        @Nullable GroupWeights weights,
        List<String> queries,
        List<Lineage> lineage)
        implements Outcome {

    public Missing {
        queries = List.copyOf(queries);
        lineage = List.copyOf(lineage);
    }
}
