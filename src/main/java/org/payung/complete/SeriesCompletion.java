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

    private static final int FIRST_YEAR = 2000;

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
                List<Period> made = isChained(concept) ? fromFirstYear(periods, received) : periods;
                keys(concept, received)
                        .flatMap(key -> made.stream().map(period -> new SeriesCell(key, period)))
                        .filter(cell -> received.find(cell.key(), cell.period()).isEmpty())
                        .forEach(cell -> maker.make(cell).ifPresent(all::add));
            }
        }
        return SeriesTable.of(all);
    }

    private static boolean isChained(ConceptDefinition concept) {
        return concept.derivations().stream().anyMatch(rule -> rule instanceof Derivation.Chain);
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

    /** Every sex of every followed area, in the schemes and ages in which the concept was received, and in total. */
    private Stream<SeriesKey> keys(ConceptDefinition concept, SeriesTable received) {
        Set<String> ages = new TreeSet<>(Set.of(SeriesKey.TOTAL));
        Set<String> areas = new TreeSet<>();
        Set<SeriesKey> keys = new TreeSet<>();
        catalogue.followed().stream().map(Area::id).forEach(areas::add);
        received.byKey().keySet().stream()
                .filter(key -> key.concept().equals(concept.code()))
                .forEach(key -> {
                    ages.add(key.age());
                    if (areas.contains(key.area())) {
                        keys.add(key);
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
