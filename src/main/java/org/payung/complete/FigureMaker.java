package org.payung.complete;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
    private final Map<RuleForKey, NavigableMap<Period, MadeFigure>> wholeSeries = new HashMap<>();
    private final int lastYear;

    /** A rule that makes all periods of a key at once. */
    private record RuleForKey(Derivation rule, SeriesKey key) {}

    FigureMaker(Catalogue catalogue, SeriesTable received, Verdicts verdicts) {
        this.catalogue = catalogue;
        this.received = new HashMap<>(received.byKey());
        this.verdicts = verdicts;
        this.lastYear =
                received.stream().mapToInt(each -> each.period().year()).max().orElse(SeriesCompletion.FIRST_YEAR);
    }

    @Override
    public NavigableMap<Period, Observation> received(SeriesKey key) {
        return received.getOrDefault(key, Collections.emptyNavigableMap());
    }

    @Override
    public int lastYear() {
        return lastYear;
    }

    @Override
    public Optional<Observation> find(SeriesKey key, Period period) {
        Observation figure = received(key).get(period);
        if (figure == null) {
            return make(new SeriesCell(key, period)).filter(made -> made.value() != null);
        }
        boolean unusable = figure.value() == null || verdicts.isSetAside(figure.cell());
        return unusable ? Optional.empty() : Optional.of(figure);
    }

    @Override
    public Optional<Observation> observed(SeriesKey key, Period period) {
        return find(key, period).filter(figure -> {
            var making = figure.making();
            return making == null || rule(key, making.rule()) instanceof Derivation.PeriodAverage;
        });
    }

    private @Nullable Derivation rule(SeriesKey key, String id) {
        ConceptDefinition concept = catalogue.concepts().get(key.concept());
        return concept == null
                ? null
                : concept.derivations().stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .orElse(null);
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
        if (rule instanceof Derivation.MeanOfEnds ends) {
            return Stocks.meanOfEnds(ends, cell, this);
        }
        if (rule instanceof Derivation.StockFromFlow flow) {
            return Stocks.fromFlow(flow, cell, this);
        }
        if (rule instanceof Derivation.QuartersFromYears quarters) {
            return ofWhole(cell, rule, () -> QuartersFromYears.of(quarters, cell.key(), this));
        }
        if (rule instanceof Derivation.SeasonalAdjustment adjustment) {
            return ofWhole(cell, rule, () -> AdjustedQuarters.of(adjustment, cell.key(), this));
        }
        return PeriodMean.make(cell, this);
    }

    private Optional<MadeFigure> ofWhole(
            SeriesCell cell, Derivation rule, Supplier<NavigableMap<Period, MadeFigure>> series) {
        if (!cell.period().isQuarter()) {
            return Optional.empty();
        }
        RuleForKey known = new RuleForKey(rule, cell.key());
        NavigableMap<Period, MadeFigure> all = wholeSeries.get(known);
        if (all == null) {
            all = series.get();
            wholeSeries.put(known, all);
        }
        return Optional.ofNullable(all.get(cell.period()));
    }
}
