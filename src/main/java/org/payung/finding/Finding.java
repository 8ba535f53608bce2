package org.payung.finding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.payung.series.Location;
import org.payung.series.SeriesCell;

/**
 * One fault: which file and place, what was found, what was expected. One row of {@code findings.csv}.
 *
 * @param code stable code in kebab-case or a rule id such as {@code V02}
 * @param cell the figure it touches, null where the fault has no cell (a file, a header, a row that cannot be read)
 * @param found what was found, as it stands
 * @param expected what was expected
 * @param message the whole sentence, no full stop
 * @param acceptance the statistician's word, null unless accepted
 */
public record Finding(
        String code,
        Severity severity,
        FindingState state,
        Location location,
        @Nullable SeriesCell cell,
        String found,
        String expected,
        String message,
        @Nullable Acceptance acceptance)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::code)
            .thenComparing(Finding::location)
            .thenComparing(Finding::cell, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::found)
            .thenComparing(Finding::message);

    /** An error: what it touches is set aside. */
    public static Finding error(
            String code, Location location, @Nullable SeriesCell cell, String found, String expected, String message) {
        return new Finding(
                code, Severity.ERROR, FindingState.SET_ASIDE, location, cell, found, expected, message, null);
    }

    /** A warning: what it touches is kept and marked. */
    public static Finding warning(
            String code, Location location, @Nullable SeriesCell cell, String found, String expected, String message) {
        return new Finding(code, Severity.WARNING, FindingState.OPEN, location, cell, found, expected, message, null);
    }

    /** A note: nothing is marked, nothing is lost. */
    public static Finding note(
            String code, Location location, @Nullable SeriesCell cell, String found, String expected, String message) {
        return new Finding(code, Severity.NOTE, FindingState.NOTED, location, cell, found, expected, message, null);
    }

    public Finding accepted(Acceptance word) {
        return new Finding(code, severity, FindingState.ACCEPTED, location, cell, found, expected, message, word);
    }

    /** Whether the run may not end with exit 0 because of it. */
    public boolean isUnacceptedError() {
        return severity == Severity.ERROR && state == FindingState.SET_ASIDE;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
