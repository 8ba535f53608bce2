package org.payung.indicator;

import java.util.List;
import java.util.function.Function;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.SeriesKey;

/** The range of a figure over the rows of its table of parameters that have one: bounds, and no value. */
final class GapRange {

    private GapRange() {}

    /** The range, or the reason of the first row where no row has a figure. */
    static Missing of(Cell cell, Function<Cell, Outcome> one) {
        List<Outcome> rows = cell.indicator().breakdowns().stream()
                .filter(breakdown -> !breakdown.equals(SeriesKey.TOTAL))
                .map(breakdown -> one.apply(cell.withBreakdown(breakdown)))
                .toList();
        List<Estimate> found = rows.stream()
                .filter(Estimate.class::isInstance)
                .map(Estimate.class::cast)
                .toList();
        return found.isEmpty() ? none(cell, (Missing) rows.get(0)) : range(cell, found, rows.size());
    }

    private static Missing range(Cell cell, List<Estimate> found, int all) {
        double lower = found.stream().mapToDouble(Estimate::value).min().orElseThrow();
        double upper = found.stream().mapToDouble(Estimate::value).max().orElseThrow();
        return new Missing(
                cell.id(),
                found.get(0).unit(),
                Reason.RANGE_ONLY,
                "range over " + found.size() + " of " + all + " rows of the table of parameters",
                new Bounds(lower, upper),
                null,
                found.get(0).queries(),
                found.get(0).lineage());
    }

    private static Missing none(Cell cell, Missing first) {
        return new Missing(
                cell.id(),
                cell.indicator().unit(),
                first.reason(),
                first.detail(),
                null,
                null,
                first.queries(),
                first.lineage());
    }
}
