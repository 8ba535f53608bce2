package org.payung.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;

/** What a formula finds when it asks for one of its inputs. */
sealed interface Reading {

    /**
     * A figure that may be used.
     *
     * @param unit of the number
     * @param source the one release it comes from, null where several enter
     * @param queries codes of the findings on it that were kept
     * @param lineage its own row, then one for each part it was made from
     * @param observation the figure as received or made; null for the figure of another indicator
     * @param lower the least it may be: the number less half a unit of its last digit, or the lower end of its interval
     * @param upper the most it may be
     */
    record Figure(
            String role,
            double number,
            Unit unit,
            ObservationStatus status,
            Nature nature,
            @Nullable SourceRelease source,
            List<String> queries,
            List<Lineage> lineage,
            @Nullable Observation observation,
            double lower,
            double upper)
            implements Reading {

        /** A figure whose range is an interval, or that is exact where it has none. */
        Figure(
                String role,
                double number,
                Unit unit,
                ObservationStatus status,
                Nature nature,
                @Nullable SourceRelease source,
                List<String> queries,
                List<Lineage> lineage,
                @Nullable Observation observation,
                @Nullable Interval interval) {
            this(
                    role,
                    number,
                    unit,
                    status,
                    nature,
                    source,
                    queries,
                    lineage,
                    observation,
                    interval == null ? number : interval.lower(),
                    interval == null ? number : interval.upper());
        }

        public Figure {
            queries = List.copyOf(queries);
            lineage = List.copyOf(lineage);
        }

        /** A figure as received, or made by a visible rule. */
        static Figure of(String role, Observation found, List<String> queries) {
            double half = Rounding.halfUnit(found);
            return new Figure(
                    role,
                    found.number(),
                    found.unit(),
                    found.status(),
                    found.nature(),
                    found.source(),
                    queries,
                    lineage(role, found),
                    found,
                    found.number() - half,
                    found.number() + half);
        }

        /** The figure of another indicator, as it is published: after its cap. */
        static Figure of(String role, Estimate estimate) {
            List<Lineage> rows = new ArrayList<>();
            Location where = estimate.lineage().isEmpty()
                    ? Location.NOWHERE
                    : estimate.lineage().get(0).location();
            rows.add(new Lineage(
                    role,
                    estimate.id().toString(),
                    where,
                    estimate.id().period(),
                    estimate.value(),
                    null,
                    Treatment.DERIVED));
            rows.addAll(estimate.lineage());
            return new Figure(
                    role,
                    estimate.value(),
                    estimate.unit(),
                    estimate.status(),
                    estimate.nature(),
                    estimate.source(),
                    estimate.queries(),
                    rows,
                    null,
                    estimate.interval());
        }

        /** So many times the figure, its lineage as it was. */
        Figure times(double factor) {
            return new Figure(
                    role,
                    number * factor,
                    unit,
                    status,
                    nature,
                    source,
                    queries,
                    lineage,
                    observation,
                    Math.min(lower * factor, upper * factor),
                    Math.max(lower * factor, upper * factor));
        }

        /** The value as it was written, where it was received. */
        BigDecimal written() {
            return observation == null || observation.value() == null
                    ? BigDecimal.valueOf(number)
                    : observation.value();
        }

        /** The figure's own row with another treatment. */
        Lineage row(Treatment treatment) {
            Lineage own = lineage.get(0);
            return new Lineage(
                    own.role(), own.inputId(), own.location(), own.period(), own.value(), own.weight(), treatment);
        }

        private static List<Lineage> lineage(String role, Observation found) {
            List<Lineage> rows = new ArrayList<>();
            rows.add(row(role, found));
            if (found.making() != null) {
                for (Observation part : found.making().parts()) {
                    rows.add(row("part-" + rows.size(), part));
                }
            }
            return rows;
        }

        private static Lineage row(String role, Observation found) {
            return new Lineage(
                    role,
                    found.cell().toString(),
                    found.location(),
                    found.period(),
                    found.number(),
                    null,
                    found.isMade() ? Treatment.DERIVED : Treatment.OBSERVED);
        }
    }

    /**
     * No figure.
     *
     * @param detail one clause that names the concept
     */
    record None(Reason reason, String detail) implements Reading {}
}
