package org.payung.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.payung.method.AdditiveTable.Relation;

/** Tables of counts with all their totals, many of their cells small. */
final class RandomTables {

    private RandomTables() {}

    /** Cells row by row, the row's total last in its row, the row of totals last. */
    static AdditiveTable twoWay(double[][] inside) {
        double[][][] layer = {inside};
        return table(layer, false);
    }

    static AdditiveTable twoWay(Random random, int rows, int columns) {
        return table(new double[][][] {inside(random, rows, columns)}, false);
    }

    /** Layers of two-way tables, the layer of totals last. */
    static AdditiveTable threeWay(Random random, int layers, int rows, int columns) {
        double[][][] all = new double[layers][][];
        for (int i = 0; i < layers; i++) {
            all[i] = inside(random, rows, columns);
        }
        return table(all, true);
    }

    private static double[][] inside(Random random, int rows, int columns) {
        double[][] inside = new double[rows][columns];
        for (double[] row : inside) {
            for (int j = 0; j < columns; j++) {
                row[j] = switch (random.nextInt(5)) {
                    case 0 -> random.nextInt(10);
                    case 1 -> 10 + random.nextInt(20);
                    default -> random.nextInt(3000);
                };
            }
        }
        return inside;
    }

    private static AdditiveTable table(double[][][] inside, boolean layered) {
        int layers = inside.length;
        int rows = inside[0].length;
        int columns = inside[0][0].length;
        int all = layered ? layers + 1 : 1;
        int size = (rows + 1) * (columns + 1);
        double[] values = new double[all * size];
        List<Relation> relations = new ArrayList<>();
        for (int k = 0; k < all; k++) {
            for (int i = 0; i <= rows; i++) {
                for (int j = 0; j <= columns; j++) {
                    values[k * size + i * (columns + 1) + j] = sum(inside, k, i, j);
                }
            }
        }
        for (int k = 0; k < all; k++) {
            for (int i = 0; i <= rows; i++) {
                relations.add(line(k * size + i * (columns + 1), 1, columns));
            }
            for (int j = 0; j <= columns; j++) {
                relations.add(line(k * size + j, columns + 1, rows));
            }
        }
        for (int cell = 0; layered && cell < size; cell++) {
            relations.add(line(cell, size, layers));
        }
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return new AdditiveTable(list, relations);
    }

    private static Relation line(int first, int step, int parts) {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            cells.add(first + i * step);
        }
        return Relation.ofTotal(first + parts * step, cells);
    }

    private static double sum(double[][][] inside, int layer, int row, int column) {
        double sum = 0;
        for (int k = 0; k < inside.length; k++) {
            for (int i = 0; i < inside[k].length; i++) {
                for (int j = 0; j < inside[k][i].length; j++) {
                    boolean in = (k == layer || layer == inside.length)
                            && (i == row || row == inside[k].length)
                            && (j == column || column == inside[k][i].length);
                    sum += in ? inside[k][i][j] : 0;
                }
            }
        }
        return sum;
    }
}
