package org.payung.indicator;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.SeriesKey;

/**
 * The share of a fifth of the population in the whole, per cent: beneficiaries or transfers of the breakdown over those of the
 * same programme in all fifths. Parameter {@code of}: the series.
 *
 * @see "METHOD 4.5, beneficiary incidence and benefit incidence"
 */
final class IncidenceMethod implements NamedMethod {

    private static final String GROUP = "quantile";

    @Override
    public String name() {
        return "incidence";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        String name = formula.codes("of").get(0);
        List<Reading> readings = List.of(
                figures.read("numerator", name, cell),
                figures.read(
                        "denominator",
                        name,
                        cell.withBreakdown(inAllGroups(cell.id().breakdown()))));
        List<Reading.Figure> found = Outcomes.figures(readings);
        if (found.size() < readings.size()) {
            return Outcomes.missing(cell, readings);
        }
        double all = found.get(1).number();
        if (!(all > 0)) {
            String detail = name + " of all is " + found.get(1).written().toPlainString() + ", expected more than 0";
            return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, found);
        }
        return Outcomes.estimate(cell, 100 * found.get(0).number() / all, found);
    }

    private static String inAllGroups(String breakdown) {
        TreeMap<String, String> others =
                new TreeMap<>(SchemeBreakdown.parse(breakdown).codes());
        others.remove(GROUP);
        return others.isEmpty()
                ? SeriesKey.TOTAL
                : others.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(";"));
    }
}
