package org.payung.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Reason;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.SourceRelease;

/** Estimates and missing values of a cell, from what its formula read. */
final class Outcomes {

    private static final double FULL_COVERAGE = 100;

    private Outcomes() {}

    /** An estimate, capped where the indicator says so; it is as provisional and as queried as its inputs. */
    static Estimate estimate(Cell cell, double raw, List<Reading.Figure> inputs) {
        return estimate(cell, raw, inputs, null, lineage(inputs));
    }

    static Estimate estimate(
            Cell cell, double raw, List<Reading.Figure> inputs, @Nullable Reason reason, List<Lineage> lineage) {
        double value = cell.indicator().capped() ? Math.min(raw, FULL_COVERAGE) : raw;
        return new Estimate(
                cell.id(),
                value,
                raw,
                cell.indicator().unit(),
                null,
                null,
                status(inputs),
                nature(inputs),
                reason,
                null,
                cell.id().period().year(),
                source(inputs),
                queries(inputs),
                lineage);
    }

    /** A missing value for the first reading without figure; the clauses of the others follow. */
    static Missing missing(Cell cell, List<Reading> readings) {
        List<Reading.None> none = readings.stream()
                .filter(Reading.None.class::isInstance)
                .map(Reading.None.class::cast)
                .toList();
        String detail =
                String.join("; ", none.stream().map(Reading.None::detail).toList());
        return missing(cell, none.get(0).reason(), detail, figures(readings));
    }

    static Missing missing(Cell cell, Reason reason, String detail, List<Reading.Figure> inputs) {
        return new Missing(
                cell.id(), cell.indicator().unit(), reason, detail, null, null, queries(inputs), lineage(inputs));
    }

    static List<Reading.Figure> figures(Collection<Reading> readings) {
        return readings.stream()
                .filter(Reading.Figure.class::isInstance)
                .map(Reading.Figure.class::cast)
                .toList();
    }

    /** One row for each input, and after it one for each part that a made input came from. */
    static List<Lineage> lineage(List<Reading.Figure> inputs) {
        return inputs.stream().flatMap(input -> input.lineage().stream()).toList();
    }

    private static ObservationStatus status(List<Reading.Figure> inputs) {
        return inputs.stream()
                .map(Reading.Figure::status)
                .filter(status -> status != ObservationStatus.A)
                .findFirst()
                .orElse(ObservationStatus.A);
    }

    // A quotient of figures of two natures is our estimate.
    private static Nature nature(List<Reading.Figure> inputs) {
        List<Nature> natures =
                inputs.stream().map(Reading.Figure::nature).distinct().toList();
        return natures.size() == 1 ? natures.get(0) : Nature.E;
    }

    private static @Nullable SourceRelease source(List<Reading.Figure> inputs) {
        List<SourceRelease> sources = inputs.stream()
                .map(Reading.Figure::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean ofOne = inputs.stream().noneMatch(input -> input.source() == null);
        return ofOne && sources.size() == 1 ? sources.get(0) : null;
    }

    private static List<String> queries(List<Reading.Figure> inputs) {
        return inputs.stream()
                .flatMap(input -> input.queries().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
