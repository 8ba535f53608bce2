package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.payung.outcome.Reason;
import org.payung.series.Observation;
import org.payung.series.SeriesKey;

/**
 * Persons of a survey by cell: figures of one concept whose breakdown names the cell ({@code
 * cover=mandatory;status=employee;sector=private}). Cells that are described by different dimensions may overlap and are
 * not added.
 *
 * @param cells every cell of the area, period and sex, in the order of their keys
 */
record SurveyCells(String concept, List<Reading> cells, List<SchemeBreakdown> codes) {

    static SurveyCells of(String concept, Cell cell, Evaluations figures) {
        SeriesKey own = cell.key(concept);
        SeriesKey ofCountry = cell.keyWithoutScheme(concept);
        SurveyCells ofScheme = of(concept, own, cell, figures);
        return ofScheme.cells().isEmpty() && !own.equals(ofCountry) ? of(concept, ofCountry, cell, figures) : ofScheme;
    }

    private static SurveyCells of(String concept, SeriesKey like, Cell cell, Evaluations figures) {
        List<Reading> cells = new ArrayList<>();
        List<SchemeBreakdown> codes = new ArrayList<>();
        figures.inputs()
                .table()
                .of(concept, like.area())
                .filter(found -> found.period().equals(cell.id().period()))
                .map(Observation::key)
                .filter(key -> key.withBreakdown(like.breakdown()).equals(like))
                .forEach(key -> {
                    cells.add(figures.inputs().read("cell", key, cell.id().period()));
                    codes.add(SchemeBreakdown.parse(key.breakdown()));
                });
        return new SurveyCells(concept, List.copyOf(cells), List.copyOf(codes));
    }

    /** Why these cells cannot be added, empty where they can. */
    Optional<Reading.None> fault(String... dimensions) {
        if (cells.isEmpty()) {
            return Optional.of(new Reading.None(Reason.NO_INPUT, concept + " is absent from all inputs"));
        }
        Set<String> described = new TreeSet<>();
        codes.forEach(code -> described.add(String.join(", ", code.codes().keySet())));
        if (described.size() > 1) {
            return Optional.of(new Reading.None(
                    Reason.NOT_APPLICABLE,
                    concept + " has cells by " + String.join(" and by ", described) + ", which may overlap"));
        }
        for (String dimension : dimensions) {
            if (codes.get(0).find(dimension).isEmpty()) {
                return Optional.of(
                        new Reading.None(Reason.NO_INPUT, concept + " does not say '" + dimension + "' of its cells"));
            }
        }
        return Optional.empty();
    }

    /** Whether each cell has these codes. */
    boolean[] having(Map<String, String> wanted) {
        boolean[] having = new boolean[codes.size()];
        for (int i = 0; i < having.length; i++) {
            having[i] = codes.get(i).codes().entrySet().containsAll(wanted.entrySet());
        }
        return having;
    }

    /** Sum of the cells marked, of numbers that begin with those of the cells. */
    static double sum(double[] numbers, boolean[] marked) {
        double sum = 0;
        for (int i = 0; i < marked.length; i++) {
            sum += marked[i] ? numbers[i] : 0;
        }
        return sum;
    }
}
