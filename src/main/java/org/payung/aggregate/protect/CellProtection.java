package org.payung.aggregate.protect;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Disclosure;
import org.payung.finding.Finding;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.series.Location;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;

/**
 * Hides what would tell of single persons, in the series, the figures and the findings of a release. What is hidden has
 * no number anywhere after this, and cannot be worked out from the numbers that are left.
 *
 * @see "METHOD 8.7"
 */
public final class CellProtection {

    private final Catalogue catalogue;
    private final Disclosure rules;

    public CellProtection(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.rules = catalogue.disclosure();
    }

    /** The same without what is hidden; the very same where nothing is. */
    public Protected protect(SeriesTable table, List<Outcome> outcomes, List<Finding> findings) {
        Set<SeriesCell> cells = HiddenCells.of(catalogue, table);
        if (cells.isEmpty()) {
            return new Protected(table, outcomes, findings);
        }
        Set<String> hidden = HiddenFigures.names(outcomes, cells, rules.intervalPercent());
        Masks masks = new Masks(hidden);
        return new Protected(
                SeriesTable.of(table.stream().map(masks::of).toList()),
                outcomes.stream().map(masks::of).toList(),
                withoutWords(findings, table, cells, hidden));
    }

    private List<Finding> withoutWords(
            List<Finding> findings, SeriesTable table, Collection<SeriesCell> cells, Set<String> hidden) {
        Map<String, Set<String>> told = subjects(cells, hidden);
        Set<Location> places = new HashSet<>();
        for (SeriesCell cell : cells) {
            table.find(cell.key(), cell.period()).map(Observation::location).ifPresent(places::add);
        }
        places.remove(Location.NOWHERE);
        return findings.stream()
                .map(each -> speaksOf(each, told) || places.contains(each.location()) ? Masks.withoutWords(each) : each)
                .sorted()
                .toList();
    }

    /**
     * By area the concepts and indicators whose findings could tell what is hidden. A rule holds one figure against
     * others, so the words on any count of the area are withheld with those on the hidden one.
     */
    private Map<String, Set<String>> subjects(Collection<SeriesCell> cells, Set<String> hidden) {
        Map<String, Set<String>> subjects = new TreeMap<>();
        for (SeriesCell cell : cells) {
            Set<String> own = subjects.computeIfAbsent(cell.key().area(), area -> new TreeSet<>());
            own.add(cell.key().concept());
            rules.counts().forEach((count, with) -> {
                own.add(count);
                own.addAll(with);
            });
        }
        for (String name : hidden) {
            if (name.chars().filter(each -> each == ':').count() == 7) {
                OutcomeId id = OutcomeId.parse(name);
                subjects.computeIfAbsent(id.area(), area -> new TreeSet<>()).add(id.indicator());
            }
        }
        return subjects;
    }

    private static boolean speaksOf(Finding finding, Map<String, Set<String>> told) {
        SeriesCell cell = finding.cell();
        return cell != null
                && told.getOrDefault(cell.key().area(), Set.of())
                        .contains(cell.key().concept());
    }
}
