package org.payung.complete;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.ConceptDefinition;
import org.payung.series.Making;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesCell;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;

/**
 * What a rule made of its parts, before it becomes an observation.
 *
 * @param value null where the rule says why it cannot make the figure: then the formula is the reason
 * @param formula the rule in words, with the periods used
 * @param parts never empty
 * @param status of the figure made, estimated where the rule says nothing else
 */
record MadeFigure(@Nullable BigDecimal value, String formula, List<Observation> parts, ObservationStatus status) {

    MadeFigure(BigDecimal value, String formula, List<Observation> parts) {
        this(value, formula, parts, ObservationStatus.E);
    }

    /** No figure, and why. */
    static MadeFigure none(String reason, List<Observation> parts) {
        return new MadeFigure(null, reason, parts, ObservationStatus.O);
    }

    /** More digits than any figure has, so that no rule rounds. */
    static final MathContext PRECISION = MathContext.DECIMAL64;

    /**
     * The observation: estimated, of the newest source release among its parts, standing where its first part stands.
     *
     * @param rule id of the rule
     */
    Observation in(SeriesCell cell, ConceptDefinition concept, String rule) {
        Observation first = parts.get(0);
        Unit unit = concept.unit();
        return new Observation(
                cell.key(),
                cell.period(),
                value,
                unit == null ? first.unit() : unit,
                concept.stockFlow(),
                status,
                Nature.E,
                newest(),
                value == null ? formula : "",
                first.location(),
                new Making(rule, formula, parts));
    }

    private SourceRelease newest() {
        return parts.stream()
                .map(Observation::source)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
