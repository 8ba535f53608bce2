package org.payung.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rounds a two-way table of counts with its totals so that it still adds up: every cell and every total becomes one of
 * the two multiples of the base next to it, and a multiple stays as it is. The alternative to hiding cells. Where a choice
 * is free, the smaller change is made, so the same table always gives the same figures.
 *
 * @see "Cox, A Constructive Procedure for Unbiased Controlled Rounding, Journal of the American Statistical Association 82
 *     (1987), pp. 520-524; without its random choice"
 * @see "METHOD 8.7"
 */
public final class ControlledRounding {

    private static final double PRECISION = 1e-9;

    private final long base;
    private final int rows;
    private final int columns;
    private final long[][] floors;

    /** How far each cell stands above the multiple below it, in bases: 0 for a multiple. Totals enter with their sign. */
    private final double[][] rests;

    private ControlledRounding(long[][] table, long base) {
        this.base = base;
        this.rows = table.length;
        this.columns = table[0].length;
        this.floors = new long[rows + 1][columns + 1];
        this.rests = new double[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                long cell = cell(table, i, j);
                floors[i][j] = Math.floorDiv(cell, base);
                rests[i][j] = (double) Math.floorMod(cell, base) / base;
            }
        }
    }

    /**
     * The table in multiples of the base, with one more row and column: the totals, and the grand total in the corner.
     *
     * @param table at least one row and one column, all rows of one length
     * @param base at least 1, as 5
     */
    public static long[][] round(long[][] table, int base) {
        if (base < 1 || table.length == 0 || table[0].length == 0) {
            throw new IllegalArgumentException("base " + base + " and " + table.length
                    + " rows, expected a base of at least 1 and at least one row and column");
        }
        for (long[] row : table) {
            if (row.length != table[0].length) {
                throw new IllegalArgumentException(
                        "a row of " + row.length + " cells, expected " + table[0].length + " as in the first");
            }
        }
        ControlledRounding rounding = new ControlledRounding(table, base);
        Optional<List<int[]>> cycle = rounding.cycle();
        while (cycle.isPresent()) {
            rounding.shift(cycle.get());
            cycle = rounding.cycle();
        }
        return rounding.result();
    }

    /** Cell of the table with its margins turned about, so that every row and column adds to 0. */
    private long cell(long[][] table, int row, int column) {
        long sum = 0;
        for (int i = row < rows ? row : 0; i <= (row < rows ? row : rows - 1); i++) {
            for (int j = column < columns ? column : 0; j <= (column < columns ? column : columns - 1); j++) {
                sum += table[i][j];
            }
        }
        return (row < rows) == (column < columns) ? sum : -sum;
    }

    private boolean isOpen(int row, int column) {
        return rests[row][column] > PRECISION && rests[row][column] < 1 - PRECISION;
    }

    /** A closed walk over open cells, by turns along a row and along a column; every open line has at least two. */
    private Optional<List<int[]>> cycle() {
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                if (isOpen(i, j)) {
                    return Optional.of(walk(i, j));
                }
            }
        }
        return Optional.empty();
    }

    private List<int[]> walk(int row, int column) {
        List<int[]> path = new ArrayList<>(List.of(new int[] {row, column}));
        boolean alongRow = true;
        while (true) {
            int[] here = path.get(path.size() - 1);
            int[] next = alongRow ? inRow(here) : inColumn(here);
            int met = meets(path, next, alongRow);
            if (met >= 0) {
                return path(path, next, met);
            }
            path.add(next);
            alongRow = !alongRow;
        }
    }

    private int[] inRow(int[] here) {
        int column = 0;
        while (column == here[1] || !isOpen(here[0], column)) {
            column++;
        }
        return new int[] {here[0], column};
    }

    private int[] inColumn(int[] here) {
        int row = 0;
        while (row == here[0] || !isOpen(row, here[1])) {
            row++;
        }
        return new int[] {row, here[1]};
    }

    /** Where the walk reaches a line it has left before by the same kind of step: from there on it is closed. */
    private static int meets(List<int[]> path, int[] next, boolean alongRow) {
        int line = alongRow ? 1 : 0;
        for (int k = 0; k < path.size() - 1; k++) {
            boolean leftAlongColumn = k % 2 == 1;
            if (leftAlongColumn == alongRow && path.get(k)[line] == next[line]) {
                return k;
            }
        }
        return -1;
    }

    private static List<int[]> path(List<int[]> path, int[] next, int met) {
        List<int[]> cycle = new ArrayList<>(path.subList(met + 1, path.size()));
        cycle.add(next);
        return cycle;
    }

    /** Moves the cells of the walk up and down by turns until the first is a multiple, by the smaller of the two ways. */
    private void shift(List<int[]> cycle) {
        double first = 1;
        double second = 1;
        for (int k = 0; k < cycle.size(); k++) {
            double rest = rests[cycle.get(k)[0]][cycle.get(k)[1]];
            first = Math.min(first, k % 2 == 0 ? 1 - rest : rest);
            second = Math.min(second, k % 2 == 0 ? rest : 1 - rest);
        }
        double step = first <= second ? first : -second;
        for (int k = 0; k < cycle.size(); k++) {
            int[] at = cycle.get(k);
            double moved = rests[at[0]][at[1]] + (k % 2 == 0 ? step : -step);
            rests[at[0]][at[1]] = snapped(moved);
        }
    }

    private static double snapped(double rest) {
        return Math.abs(rest) <= PRECISION ? 0 : Math.abs(1 - rest) <= PRECISION ? 1 : rest;
    }

    private long[][] result() {
        long[][] result = new long[rows + 1][columns + 1];
        for (int i = 0; i <= rows; i++) {
            for (int j = 0; j <= columns; j++) {
                long signed = base * (floors[i][j] + Math.round(rests[i][j]));
                result[i][j] = (i < rows) == (j < columns) ? signed : -signed;
            }
        }
        return result;
    }
}
