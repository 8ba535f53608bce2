package org.payung.aggregate.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Disclosure;
import org.payung.method.ComplementarySuppression;
import org.payung.method.ComplementarySuppression.Cells;
import org.payung.series.Making;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;

/**
 * The cells of the series that are hidden: those that tell of single persons, and those beside them without which a
 * reader could work them out. Money goes with the persons it was paid to, and so does an average, for one of the three
 * follows from the other two; what was made from a hidden figure by another rule than a sum or mean goes too.
 *
 * @see "METHOD 8.7"
 */
final class HiddenCells {

    /** One person, one unit of money: what must be open about a cell that only protects another. */
    private static final double LEAST = 1;

    private final Catalogue catalogue;
    private final Disclosure rules;
    private final SeriesTable table;
    private final SensitiveCells sensitive;
    private final TreeSet<SeriesCell> hidden = new TreeSet<>();

    private HiddenCells(Catalogue catalogue, SeriesTable table) {
        this.catalogue = catalogue;
        this.rules = catalogue.disclosure();
        this.table = table;
        this.sensitive = new SensitiveCells(catalogue, table);
    }

    static Set<SeriesCell> of(Catalogue catalogue, SeriesTable table) {
        return new HiddenCells(catalogue, table).find();
    }

    private Set<SeriesCell> find() {
        Set<String> counted = new TreeSet<>(rules.counts().keySet());
        rules.sums().forEach((sum, parts) -> {
            counted.add(sum);
            counted.addAll(parts);
        });
        byArea(counted).values().forEach(each -> {
            CellPattern pattern = new CellPattern(each, rules);
            hidden.addAll(solve(pattern, sensitive.counts(pattern)));
        });
        Set<SeriesCell> with = goingWith(hidden);
        byArea(concepts(ConceptKind.AMOUNT)).values().forEach(each -> {
            CellPattern pattern = new CellPattern(each, rules);
            hidden.addAll(solve(pattern, sensitive.money(pattern, with)));
        });
        hidden.addAll(with);
        hidden.addAll(ratesOf(hidden));
        addMade();
        return hidden;
    }

    private Map<String, List<Observation>> byArea(Set<String> concepts) {
        return table.stream()
                .filter(each -> concepts.contains(each.key().concept()))
                .collect(Collectors.groupingBy(each -> each.key().area(), TreeMap::new, Collectors.toList()));
    }

    private Set<String> concepts(ConceptKind kind) {
        return rules.counts().values().stream()
                .flatMap(List::stream)
                .filter(concept -> isOf(concept, kind))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOf(String concept, ConceptKind kind) {
        ConceptDefinition definition = catalogue.concepts().get(concept);
        return definition != null && definition.kind() == kind;
    }

    private List<SeriesCell> solve(CellPattern pattern, Map<Integer, Double> widths) {
        if (widths.isEmpty()) {
            return List.of();
        }
        List<SeriesCell> cells = pattern.cells();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (rules.isPublic(cells.get(i).key()) && !widths.containsKey(i)) {
                open.add(i);
            }
        }
        Cells shown = Cells.of(pattern.unseen(), open, sensitive.knownToAll(pattern));
        return new ComplementarySuppression(pattern.table(), widths, shown, LEAST)
                .hidden().stream().map(cells::get).toList();
    }

    /** The cells of other concepts that are hidden with these. */
    private Set<SeriesCell> goingWith(Collection<SeriesCell> counts) {
        TreeSet<SeriesCell> with = new TreeSet<>();
        for (SeriesCell count : counts) {
            for (String concept : rules.counts().getOrDefault(count.key().concept(), List.of())) {
                addIfShown(new SeriesCell(count.key().withConcept(concept), count.period()), with);
            }
        }
        return with;
    }

    /** Averages that would give a hidden amount back from the count. */
    private Set<SeriesCell> ratesOf(Collection<SeriesCell> cells) {
        TreeSet<SeriesCell> rates = new TreeSet<>();
        Map<String, Set<String>> byAmount = new LinkedHashMap<>();
        for (List<String> with : rules.counts().values()) {
            for (String amount : with) {
                byAmount.computeIfAbsent(amount, key -> new TreeSet<>())
                        .addAll(with.stream()
                                .filter(each -> isOf(each, ConceptKind.RATE))
                                .toList());
            }
        }
        for (SeriesCell cell : cells) {
            for (String rate : byAmount.getOrDefault(cell.key().concept(), Set.of())) {
                addIfShown(new SeriesCell(cell.key().withConcept(rate), cell.period()), rates);
            }
        }
        return rates;
    }

    private void addIfShown(SeriesCell cell, Set<SeriesCell> to) {
        table.find(cell.key(), cell.period())
                .filter(found -> found.value() != null)
                .ifPresent(found -> to.add(cell));
    }

    /** Until nothing is left that was made from a hidden figure and would give it back. */
    private void addMade() {
        boolean more = true;
        while (more) {
            List<SeriesCell> made = table.stream()
                    .filter(each -> each.making() != null && !hidden.contains(each.cell()))
                    .filter(each -> restsOnHidden(each) && !isOneOfTheTable(each))
                    .map(Observation::cell)
                    .toList();
            more = hidden.addAll(made);
        }
    }

    private boolean restsOnHidden(Observation made) {
        Making making = made.making();
        return making != null && making.parts().stream().anyMatch(part -> hidden.contains(part.cell()));
    }

    /** Sums and means of counted persons stand in the tables that were solved. */
    private boolean isOneOfTheTable(Observation made) {
        Making making = made.making();
        if (made.value() == null || making == null || making.parts().size() < 2) {
            return false;
        }
        double sum = making.parts().stream()
                .filter(part -> part.value() != null)
                .mapToDouble(Observation::number)
                .sum();
        double near = 1e-9 * Math.max(1, Math.abs(made.number()));
        return Math.abs(sum - made.number()) <= near
                || Math.abs(sum / making.parts().size() - made.number()) <= near;
    }
}
