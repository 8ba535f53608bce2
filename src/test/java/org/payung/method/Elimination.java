package org.payung.method;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.apache.commons.math3.fraction.BigFraction;
import org.payung.method.AdditiveTable.Relation;

/** A reader who solves for hidden cells with pencil and paper: Gauss-Jordan elimination in exact fractions. */
public final class Elimination {

    private Elimination() {}

    /** The hidden cells that the sums and the cells shown determine. */
    public static List<Integer> known(AdditiveTable table, NavigableSet<Integer> hidden) {
        List<Integer> cells = List.copyOf(hidden);
        List<BigFraction[]> rows = new ArrayList<>();
        for (Relation relation : table.touching(hidden)) {
            BigFraction[] row = new BigFraction[cells.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = new BigFraction(relation.coefficients().getOrDefault(cells.get(i), 0.0));
            }
            rows.add(row);
        }
        reduce(rows, cells.size());
        List<Integer> known = new ArrayList<>();
        for (BigFraction[] row : rows) {
            int only = -1;
            int count = 0;
            for (int i = 0; i < row.length; i++) {
                if (!row[i].equals(BigFraction.ZERO)) {
                    only = i;
                    count++;
                }
            }
            if (count == 1) {
                known.add(cells.get(only));
            }
        }
        return known;
    }

    private static void reduce(List<BigFraction[]> rows, int columns) {
        int done = 0;
        for (int column = 0; column < columns && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column].equals(BigFraction.ZERO)) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            BigFraction[] row = rows.remove(pivot);
            BigFraction divisor = row[column];
            for (int i = 0; i < columns; i++) {
                row[i] = row[i].divide(divisor);
            }
            rows.add(done, row);
            for (int other = 0; other < rows.size(); other++) {
                if (other != done) {
                    subtract(rows.get(other), row, rows.get(other)[column]);
                }
            }
            done++;
        }
    }

    private static void subtract(BigFraction[] from, BigFraction[] row, BigFraction times) {
        for (int i = 0; i < from.length; i++) {
            from[i] = from[i].subtract(row[i].multiply(times));
        }
    }
}
