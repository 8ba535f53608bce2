package org.payung.complete;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.Derivation;
import org.payung.finding.Verdicts;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;

/**
 * Finds the figure of any cell: as received, else made by the first rule of its concept whose parts can be found, which may
 * be made themselves. A cell that a check set aside stays empty: a made figure would hide what the finding says.
 */
final class FigureMaker implements Figures {

    private final Catalogue catalogue;
    private final Map<SeriesKey, NavigableMap<Period, Observation>> received;
    private final Verdicts verdicts;
    private final Map<SeriesCell, Optional<Observation>> made = new HashMap<>();
    private final Set<SeriesCell> underWay = new HashSet<>();

    FigureMaker(Catalogue catalogue, SeriesTable received, Verdicts verdicts) {
        this.catalogue = catalogue;
        this.received = new HashMap<>(received.byKey());
        this.verdicts = verdicts;
    }

    @Override
    public NavigableMap<Period, Observation> received(SeriesKey key) {
        return received.getOrDefault(key, Collections.emptyNavigableMap());
    }

    @Override
    public Optional<Observation> find(SeriesKey key, Period period) {
        Observation figure = received(key).get(period);
        if (figure == null) {
            return make(new SeriesCell(key, period));
        }
        return figure.value() == null ? Optional.empty() : Optional.of(figure);
    }

    /** The figure made for a cell that nobody reported; a rule that needs its own result finds nothing. */
    Optional<Observation> make(SeriesCell cell) {
        Optional<Observation> known = made.get(cell);
        if (known != null) {
            return known;
        }
        if (verdicts.isSetAside(cell) || !underWay.add(cell)) {
            return Optional.empty();
        }
        Optional<Observation> figure = byFirstRule(cell);
        underWay.remove(cell);
        made.put(cell, figure);
        return figure;
    }

    private Optional<Observation> byFirstRule(SeriesCell cell) {
        ConceptDefinition concept = catalogue.concepts().get(cell.key().concept());
        if (concept == null) {
            return Optional.empty();
        }
        return concept.derivations().stream()
                .flatMap(rule -> by(rule, cell).map(figure -> figure.in(cell, concept, rule.id())).stream())
                .findFirst();
    }

    private Optional<MadeFigure> by(Derivation rule, SeriesCell cell) {
        if (rule instanceof Derivation.Product product) {
            return Products.make(product, cell, this);
        }
        if (rule instanceof Derivation.SplitBySex split) {
            return SplitBySex.make(split, cell, this);
        }
        if (rule instanceof Derivation.Difference difference) {
            return Sums.difference(difference, cell, this);
        }
        if (rule instanceof Derivation.SumOfSexes) {
            return Sums.ofSexes(cell, this);
        }
        if (rule instanceof Derivation.Interpolation interpolation) {
            return StraightLine.make(interpolation, cell, this);
        }
        if (rule instanceof Derivation.Chain chain) {
            return Indices.chained(chain, cell, this);
        }
        if (rule instanceof Derivation.Relative relative) {
            return Indices.relative(relative, cell, this);
        }
        return PeriodMean.make(cell, this);
    }
}
