package org.payung.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.SourceRelease;

/**
 * Chooses the figure in force of each cell. Within one source release the first by file and row stands; between source
 * releases the newest does, on one day that of the lower tier, then the first by name. Whatever yields is reported.
 */
final class Merge {

    private static final Comparator<SourceRelease> NEWEST_FIRST = Comparator.comparing(SourceRelease::date)
            .reversed()
            .thenComparing(SourceRelease::tier)
            .thenComparing(SourceRelease::source)
            .thenComparing(SourceRelease::release);

    private final List<Finding> findings = new ArrayList<>();
    private int duplicates;
    private int repeated;
    private int conflicting;
    private int superseded;

    /**
     * @param findings what yielded to what
     */
    record Merged(SeriesTable inForce, List<Finding> findings, MergeCounts counts) {}

    private Merge() {}

    static Merged of(Collection<Observation> received) {
        Merge merge = new Merge();
        Map<SeriesCell, List<Observation>> byCell = new LinkedHashMap<>();
        received.stream()
                .sorted(Comparator.comparing(Observation::location, new FileOrder()))
                .forEach(each -> byCell.computeIfAbsent(each.cell(), cell -> new ArrayList<>(1))
                        .add(each));
        List<Observation> inForce =
                byCell.values().stream().map(merge::figureInForce).toList();
        return new Merged(SeriesTable.of(inForce), merge.findings, merge.counts(received.size(), inForce.size()));
    }

    private MergeCounts counts(int received, int inForce) {
        return new MergeCounts(received, inForce, duplicates, repeated, conflicting, superseded);
    }

    private Observation figureInForce(List<Observation> figures) {
        if (figures.size() == 1) {
            return figures.get(0);
        }
        Map<SourceRelease, List<Observation>> byRelease = new TreeMap<>(NEWEST_FIRST);
        figures.forEach(each -> byRelease
                .computeIfAbsent(each.source(), source -> new ArrayList<>(1))
                .add(each));
        Iterator<List<Observation>> newestFirst = byRelease.values().iterator();
        List<Observation> inForce = newestFirst.next();
        Observation newest = inForce.get(0);
        reportSeconds(inForce, true);
        newestFirst.forEachRemaining(older -> {
            reportSeconds(older, false);
            reportOlder(newest, older.get(0));
        });
        return newest;
    }

    private void reportSeconds(List<Observation> release, boolean inForce) {
        release.stream().skip(1).forEach(second -> reportSecond(release.get(0), second, inForce));
    }

    private void reportSecond(Observation first, Observation second, boolean inForce) {
        boolean sameFile = first.location().file().equals(second.location().file());
        if (!sameFigure(first, second)) {
            conflicting++;
            findings.add(conflict(first, second, inForce));
        } else if (sameFile) {
            repeated++;
            findings.add(repetition(first, second));
        } else {
            duplicates++;
            findings.add(duplicate(first, second));
        }
    }

    private static boolean sameFigure(Observation first, Observation second) {
        boolean sameUnit = first.unit().equals(second.unit());
        if (first.value() == null || second.value() == null) {
            return sameUnit && first.status() == second.status();
        }
        return sameUnit && first.value().compareTo(second.value()) == 0;
    }

    /** Where a newer release is in force, its figure is not the one in doubt: the finding has no cell, nothing is marked. */
    private static Finding conflict(Observation first, Observation second, boolean inForce) {
        String message = Wording.name(second.cell()) + " is " + Wording.value(second) + " but "
                + Wording.value(first) + " at " + first.location() + ", both in '"
                + second.source().release() + "', the first stands";
        return Finding.warning(
                "conflicting-values",
                second.location(),
                inForce ? second.cell() : null,
                Wording.value(second),
                Wording.value(first),
                message);
    }

    /** The row is lost, the figure is not: the finding has no cell, nothing is set aside. */
    private static Finding repetition(Observation first, Observation second) {
        String message = second.location() + ": " + Wording.name(second.cell()) + " stands already at "
                + first.location() + ", expected each figure once in a file";
        return Finding.error(
                "duplicate-key", second.location(), null, second.cell().toString(), "once in a file", message);
    }

    private static Finding duplicate(Observation first, Observation second) {
        String message = Wording.name(second.cell()) + " is " + Wording.value(second) + " as at " + first.location();
        return Finding.note(
                "duplicate", second.location(), second.cell(), Wording.value(second), Wording.value(first), message);
    }

    private void reportOlder(Observation newest, Observation older) {
        superseded++;
        String message = Wording.name(older.cell()) + " is " + Wording.value(older) + " in '"
                + older.source().release() + "', superseded by " + Wording.value(newest) + " in '"
                + newest.source().release() + "'";
        findings.add(Finding.note(
                "superseded", older.location(), older.cell(), Wording.value(older), Wording.value(newest), message));
    }
}
