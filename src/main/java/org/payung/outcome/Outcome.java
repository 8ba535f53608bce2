package org.payung.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.series.Unit;

/** What a cell of the grid says: an estimate, or the reason why there is none. Every cell has one. */
public sealed interface Outcome permits Estimate, Missing {

    OutcomeId id();

    Unit unit();

    /** No-assumption bounds of a group figure, null for an area. */
    @Nullable
    Bounds bounds();

    /** What stands behind a group's figure, null for an area. */
    @Nullable
    GroupWeights weights();

    /** Codes of the findings on its inputs that were kept: the figure is queried. Empty where none. */
    List<String> queries();

    List<Lineage> lineage();
}
