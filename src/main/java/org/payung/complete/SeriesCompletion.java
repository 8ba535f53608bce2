package org.payung.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.Derivation;
import org.payung.finding.Verdicts;
import org.payung.series.Area;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;

/**
 * Completes the figures received: counts and amounts of followed areas, from {@value #FIRST_YEAR} to the last year
 * received, made by the rules of their concepts where nobody reported them. A received figure always wins, the made one
 * says how it was made, and rates are never made.
 */
public final class SeriesCompletion {

    static final int FIRST_YEAR = 2000;

    /** Quarters may be made so many years past the last year received. */
    private static final int YEARS_AHEAD = 2;

    private final Catalogue catalogue;

    public SeriesCompletion(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The received figures and those made from them.
     *
     * @param verdicts a cell that they set aside stays empty
     */
    public SeriesTable complete(SeriesTable received, Verdicts verdicts) {
        FigureMaker maker = new FigureMaker(catalogue, received, verdicts);
        List<Observation> all = new ArrayList<>(received.stream().toList());
        List<Period> periods = periods(received);
        for (ConceptDefinition concept : catalogue.concepts().values()) {
            if (!concept.derivations().isEmpty()) {
                List<Period> made = periods(concept, periods, received);
                keys(concept, received)
                        .flatMap(key -> made.stream().map(period -> new SeriesCell(key, period)))
                        .filter(cell -> received.find(cell.key(), cell.period()).isEmpty())
                        .forEach(cell -> maker.make(cell).ifPresent(all::add));
            }
        }
        return SeriesTable.of(all);
    }

    private static List<Period> periods(ConceptDefinition concept, List<Period> periods, SeriesTable received) {
        if (concept.derivations().stream().anyMatch(rule -> rule instanceof Derivation.Chain)) {
            return fromFirstYear(periods, received);
        }
        return concept.derivations().stream().anyMatch(SeriesCompletion::makesQuarters)
                ? withQuarters(periods)
                : periods;
    }

    private static boolean makesQuarters(Derivation rule) {
        return rule instanceof Derivation.QuartersFromYears
                || rule instanceof Derivation.MeanOfEnds
                || rule instanceof Derivation.SeasonalAdjustment;
    }

    /** Every quarter of the years, and two years of quarters after them for what goes on past the last benchmark. */
    private static List<Period> withQuarters(List<Period> periods) {
        Set<Period> all = new TreeSet<>(periods);
        int last = periods.get(periods.size() - 1).year();
        for (Period quarter = Period.quarter(FIRST_YEAR, 1);
                quarter.year() <= last + YEARS_AHEAD;
                quarter = quarter.plus(1)) {
            all.add(quarter);
        }
        return List.copyOf(all);
    }

    /** A price level is asked for the year of the law that fixed an amount, which may be long ago. */
    private static List<Period> fromFirstYear(List<Period> periods, SeriesTable received) {
        Set<Period> all = new TreeSet<>(periods);
        received.stream()
                .map(Observation::period)
                .filter(Period::isYear)
                .map(period -> period.plus(-1))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Each year up to the last received, and the quarters in which months were received. */
    private static List<Period> periods(SeriesTable received) {
        Set<Period> periods = new TreeSet<>();
        received.stream().map(Observation::period).forEach(period -> {
            if (period.year() >= FIRST_YEAR) {
                periods.add(Period.year(period.year()));
            }
            if (period.year() >= FIRST_YEAR && period.months() == 1) {
                periods.add(Period.quarter(period.year(), (period.first().getMonthValue() + 2) / 3));
            }
        });
        int last = periods.stream().mapToInt(Period::year).max().orElse(FIRST_YEAR);
        IntStream.rangeClosed(FIRST_YEAR, last).mapToObj(Period::year).forEach(periods::add);
        return List.copyOf(periods);
    }

    /** The concept and those that it is the same persons as: the stock at the end of a quarter, the persons paid in it. */
    private Set<String> sources(String code, Set<String> found) {
        ConceptDefinition concept = catalogue.concepts().get(code);
        if (concept != null && found.add(code)) {
            for (Derivation rule : concept.derivations()) {
                if (rule instanceof Derivation.MeanOfEnds ends) {
                    sources(ends.stock(), found);
                } else if (rule instanceof Derivation.StockFromFlow flow) {
                    sources(flow.flow(), found);
                } else if (rule instanceof Derivation.SeasonalAdjustment adjustment) {
                    sources(adjustment.of(), found);
                }
            }
        }
        return found;
    }

    /** Every sex of every followed area, in the schemes and ages in which the concept was received, and in total. */
    private Stream<SeriesKey> keys(ConceptDefinition concept, SeriesTable received) {
        Set<String> ages = new TreeSet<>(Set.of(SeriesKey.TOTAL));
        Set<String> areas = new TreeSet<>();
        Set<SeriesKey> keys = new TreeSet<>();
        Set<String> sources = sources(concept.code(), new TreeSet<>());
        catalogue.followed().stream().map(Area::id).forEach(areas::add);
        received.byKey().keySet().stream()
                .filter(key -> sources.contains(key.concept()))
                .forEach(key -> {
                    ages.add(key.age());
                    if (areas.contains(key.area())) {
                        keys.add(key.withConcept(concept.code()));
                    }
                });
        for (String area : areas) {
            SeriesKey total = SeriesKey.total(concept.code(), area);
            ages.forEach(age -> keys.add(total.withAge(age)));
        }
        return keys.stream()
                .flatMap(key -> Stream.of(Sex.values()).map(key::withSex))
                .distinct();
    }
}
