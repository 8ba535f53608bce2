package org.payung.complete;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.payung.catalogue.Derivation;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** Makes totals from women and men, and what is left when one figure is taken from another. */
final class Sums {

    private Sums() {}

    static Optional<MadeFigure> ofSexes(SeriesCell cell, Figures figures) {
        SeriesKey key = cell.key();
        if (key.sex() != Sex.TOTAL) {
            return Optional.empty();
        }
        Optional<Observation> women = figures.find(key.withSex(Sex.FEMALE), cell.period());
        Optional<Observation> men = figures.find(key.withSex(Sex.MALE), cell.period());
        return women.flatMap(f -> men.map(m -> new MadeFigure(
                value(f).add(value(m)),
                key.concept() + " F " + f.period() + " + " + key.concept() + " M " + m.period(),
                List.of(f, m))));
    }

    /** {@code minuend} less {@code subtrahend}; nothing where that is negative, the two do not belong together. */
    static Optional<MadeFigure> difference(Derivation.Difference rule, SeriesCell cell, Figures figures) {
        Optional<Observation> whole = figures.find(cell.key().withConcept(rule.minuend()), cell.period());
        Optional<Observation> part = figures.find(cell.key().withConcept(rule.subtrahend()), cell.period());
        return whole.flatMap(w -> part.filter(p -> value(p).compareTo(value(w)) <= 0)
                .map(p -> new MadeFigure(
                        value(w).subtract(value(p)),
                        rule.minuend() + " " + w.period() + " - " + rule.subtrahend() + " " + p.period(),
                        List.of(w, p))));
    }

    private static BigDecimal value(Observation figure) {
        return Objects.requireNonNull(figure.value());
    }
}
