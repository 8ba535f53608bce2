package org.payung.finding;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.payung.series.SeriesCell;

/** What the findings say of each cell: set aside, queried (kept and marked), accepted. */
public record Verdicts(Map<SeriesCell, List<Finding>> byCell) {

    public Verdicts {
        byCell = Collections.unmodifiableMap(byCell);
    }

    public static Verdicts of(Collection<Finding> findings) {
        Map<SeriesCell, List<Finding>> byCell = findings.stream()
                .filter(finding -> finding.cell() != null && finding.severity() != Severity.NOTE)
                .sorted()
                .collect(Collectors.groupingBy(Finding::cell, TreeMap::new, Collectors.toUnmodifiableList()));
        return new Verdicts(byCell);
    }

    /** Whether an error that nobody accepted sets the cell aside. */
    public boolean isSetAside(SeriesCell cell) {
        return on(cell).stream().anyMatch(Finding::isUnacceptedError);
    }

    /** Whether the cell is kept but marked: an open warning or an accepted error. */
    public boolean isQueried(SeriesCell cell) {
        return !on(cell).isEmpty() && !isSetAside(cell);
    }

    /** The codes of the findings on a cell, in order. */
    public Set<String> codes(SeriesCell cell) {
        return on(cell).stream().map(Finding::code).collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    public List<Finding> on(SeriesCell cell) {
        return byCell.getOrDefault(cell, List.of());
    }
}
