package org.payung.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Reason;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;

/** Estimates and missing values of a cell, from what its formula read. */
final class Outcomes {

    private static final double FULL_COVERAGE = 100;
    private static final String NATIONAL_CURRENCY = "LCU";

    private Outcomes() {}

    /** An estimate, capped where the indicator says so; it is as provisional and as queried as its inputs. */
    static Estimate estimate(Cell cell, double raw, List<Reading.Figure> inputs) {
        return estimate(cell, raw, inputs, null, lineage(inputs));
    }

    /** The same by a formula that is evaluated again at the ends of its inputs' ranges. */
    static Estimate estimate(Cell cell, List<Reading.Figure> inputs, ToDoubleFunction<double[]> formula) {
        double raw = formula.applyAsDouble(
                inputs.stream().mapToDouble(Reading.Figure::number).toArray());
        Interval range = Rounding.interval(raw, inputs, formula);
        return estimate(cell, raw, range, inputs, null, lineage(inputs));
    }

    static Estimate estimate(
            Cell cell, double raw, List<Reading.Figure> inputs, @Nullable Reason reason, List<Lineage> lineage) {
        return estimate(cell, raw, null, inputs, reason, lineage);
    }

    private static Estimate estimate(
            Cell cell,
            double raw,
            @Nullable Interval range,
            List<Reading.Figure> inputs,
            @Nullable Reason reason,
            List<Lineage> lineage) {
        return new Estimate(
                cell.id(),
                capped(cell, raw),
                raw,
                unit(cell.indicator().unit(), inputs),
                range == null ? null : capped(cell, range),
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

    /** The unit of the indicator; where it is LCU, national currency, the currency of the inputs. */
    private static Unit unit(Unit unit, List<Reading.Figure> inputs) {
        return !unit.text().startsWith(NATIONAL_CURRENCY)
                ? unit
                : inputs.stream()
                        .map(Reading.Figure::unit)
                        .filter(Unit::isMoney)
                        .findFirst()
                        .map(money -> new Unit(money.text().substring(0, NATIONAL_CURRENCY.length())
                                + unit.text().substring(NATIONAL_CURRENCY.length())))
                        .orElse(unit);
    }

    /** The same figure with another status and nature. */
    static Estimate with(Estimate figure, ObservationStatus status, Nature nature) {
        return new Estimate(
                figure.id(),
                figure.value(),
                figure.rawValue(),
                figure.unit(),
                figure.interval(),
                figure.bounds(),
                status,
                nature,
                figure.reason(),
                figure.weights(),
                figure.sourceYear(),
                figure.source(),
                figure.queries(),
                figure.lineage());
    }

    private static double capped(Cell cell, double raw) {
        return cell.indicator().capped() ? Math.min(raw, FULL_COVERAGE) : raw;
    }

    private static Interval capped(Cell cell, Interval range) {
        return new Interval(capped(cell, range.lower()), capped(cell, range.upper()), range.level(), range.method());
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
