package org.payung.report.text;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.report.Cell;
import org.payung.report.LatestFigure;
import org.payung.report.Table;

/**
 * Marks: one letter each, the same in all reports and languages (REPORT 4). A figure carries one: that it is no benefit,
 * then that it is queried, then that it is of another year, for the year stands beside it anyway.
 */
public final class Marks {

    public static final String NONE = "";
    public static final String OTHER_YEAR = "y";
    public static final String ESTIMATED_HERE = "e";
    public static final String IMPUTED = "m";
    public static final String NO_BENEFIT = "n";
    public static final String QUERIED = "q";
    public static final String SET_ASIDE = "s";
    public static final String BREAK = "b";
    public static final String NOT_RECEIVED = "x";
    public static final String SUPPRESSED = "c";
    public static final String NOT_APPLICABLE = "z";
    public static final String BELOW_THRESHOLD = "t";
    public static final String RANGE_ONLY = "r";
    public static final String PROVISIONAL = "p";
    public static final String REVISED = "rv";
    public static final String UNVERIFIED = "v";
    public static final String UNRELIABLE = "u";

    /** The order of the legend. */
    private static final List<String> ORDER = List.of(
            OTHER_YEAR,
            ESTIMATED_HERE,
            IMPUTED,
            NO_BENEFIT,
            QUERIED,
            SET_ASIDE,
            BREAK,
            NOT_RECEIVED,
            SUPPRESSED,
            NOT_APPLICABLE,
            BELOW_THRESHOLD,
            RANGE_ONLY,
            PROVISIONAL,
            REVISED,
            UNVERIFIED,
            UNRELIABLE);

    private Marks() {}

    /** The mark of a figure whose own period is the one asked for. */
    public static String of(Outcome outcome) {
        if (outcome instanceof Missing missing) {
            return of(missing.reason());
        }
        return of((Estimate) outcome);
    }

    /** The mark of a country's latest figure. */
    public static String of(LatestFigure figure) {
        String own = of(figure.outcome());
        return own.isEmpty() && figure.otherYear() ? OTHER_YEAR : own;
    }

    /** The letter after the dash of a cell without value. */
    public static String of(Reason reason) {
        return switch (reason) {
            case NO_SCHEME -> NO_BENEFIT;
            case NO_INPUT, NO_DENOMINATOR, NO_WEIGHT, NOT_ADJUSTED, UNOFFICIAL -> NOT_RECEIVED;
            case SET_ASIDE -> SET_ASIDE;
            case SUPPRESSED -> SUPPRESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case BELOW_THRESHOLD -> BELOW_THRESHOLD;
            case RANGE_ONLY -> RANGE_ONLY;
        };
    }

    private static String of(Estimate estimate) {
        if (estimate.isStructuralZero()) {
            return NO_BENEFIT;
        }
        if (!estimate.queries().isEmpty()) {
            return QUERIED;
        }
        if (estimate.weights() != null && estimate.weights().imputedPercent() > 0) {
            return IMPUTED;
        }
        return switch (estimate.status()) {
            case P -> PROVISIONAL;
            case U -> UNRELIABLE;
            default -> NONE;
        };
    }

    /** All marks in the order of the legend. */
    public static List<String> all() {
        return ORDER;
    }

    /** The marks that stand in a table, in the order of the legend. */
    public static List<String> usedIn(Table table) {
        TreeSet<String> used = new TreeSet<>();
        table.rows().forEach(row -> row.cells().forEach(cell -> used.addAll(in(cell))));
        return ORDER.stream().filter(used::contains).toList();
    }

    private static List<String> in(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return List.of(value.mark());
        }
        return cell instanceof Cell.Heat heat ? List.of(heat.number().mark()) : List.of();
    }

    /** «y value of another year · n no periodic cash benefit …». */
    public static String legend(Wording words, Collection<String> marks) {
        return ORDER.stream()
                .filter(marks::contains)
                .map(mark -> mark + " " + words.say("mark." + mark))
                .collect(Collectors.joining(" \u00B7 "));
    }
}
