package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;

/**
 * Factor × (sum of {@code of} less sum of {@code less}) / sum of {@code over}, of the same period: a part of a whole that
 * nobody reported as such, or what a year left over. A name that stands above and below is one input. {@code factor} is
 * 100 unless given.
 */
final class RatioOfSums implements NamedMethod {

    private static final String PERCENT = "100";

    @Override
    public String name() {
        return "ratio-of-sums";
    }

    @Override
    public Outcome evaluate(Cell cell, Formula.Method formula, Evaluations figures) {
        List<String> names = new ArrayList<>();
        for (String parameter : List.of("of", "less", "over")) {
            formula.codes(parameter).stream()
                    .filter(name -> !names.contains(name))
                    .forEach(names::add);
        }
        Parts parts = new Parts(cell, figures);
        for (String name : names) {
            Reading reading = name.equals(names.get(0))
                    ? figures.readOwn("term-" + name, name, cell, cell.id().period())
                    : figures.read("term-" + name, name, cell);
            parts.add(name, formula.codes("of").contains(name) ? reading : Parts.asDenominator(reading));
        }
        double factor = Double.parseDouble(formula.parameters().getOrDefault("factor", PERCENT));
        ToDoubleFunction<double[]> over = sum(formula.codes("over"), names);
        ToDoubleFunction<double[]> of = sum(formula.codes("of"), names);
        ToDoubleFunction<double[]> less = sum(formula.codes("less"), names);
        return parts.outcome(
                numbers -> over.applyAsDouble(numbers) > 0,
                String.join(" + ", formula.codes("over")) + " is not more than 0",
                numbers -> factor
                        * (of.applyAsDouble(numbers) - less.applyAsDouble(numbers))
                        / over.applyAsDouble(numbers));
    }

    private static ToDoubleFunction<double[]> sum(List<String> terms, List<String> names) {
        int[] places = terms.stream().mapToInt(names::indexOf).toArray();
        return numbers -> {
            double sum = 0;
            for (int place : places) {
                sum += numbers[place];
            }
            return sum;
        };
    }
}
