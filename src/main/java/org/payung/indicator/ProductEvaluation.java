package org.payung.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.payung.catalogue.Formula;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Unit;

/**
 * Factor × product / product of the same period. The first factor is the cell's own: a scheme that did not report it has
 * no figure. The others may be the country's. Amounts are of one currency; an amount per year counts as a twelfth of it
 * a month, as METHOD states amounts per month.
 */
record ProductEvaluation(Formula.Product formula, Evaluations figures) implements FormulaEvaluation {

    private static final double MONTHS = 12;

    @Override
    public Outcome evaluate(Cell cell) {
        List<Reading> above = above(cell);
        List<Reading> below = formula.over().stream()
                .map(name -> asDenominator(figures.read("divisor-" + name, name, cell)))
                .toList();
        List<Reading> all = Stream.concat(above.stream(), below.stream()).toList();
        return Outcomes.figures(all).size() == all.size()
                ? quotient(cell, Outcomes.figures(above), Outcomes.figures(below))
                : Outcomes.missing(cell, all);
    }

    private List<Reading> above(Cell cell) {
        List<Reading> above = new ArrayList<>();
        for (String name : formula.of()) {
            String role = "factor-" + name;
            above.add(
                    above.isEmpty()
                            ? figures.readOwn(role, name, cell, cell.id().period())
                            : figures.read(role, name, cell));
        }
        return above;
    }

    private Outcome quotient(Cell cell, List<Reading.Figure> above, List<Reading.Figure> below) {
        List<Reading.Figure> all = Stream.concat(above.stream(), below.stream()).toList();
        for (int i = 0; i < below.size(); i++) {
            Reading.Figure divisor = below.get(i);
            if (!(divisor.number() > 0)) {
                String detail = formula.over().get(i) + " is " + divisor.written() + ", expected more than 0";
                return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, all);
            }
        }
        List<String> currencies = all.stream()
                .flatMap(ProductEvaluation::currency)
                .distinct()
                .sorted()
                .toList();
        if (currencies.size() > 1) {
            String detail = "amounts in " + String.join(" and ", currencies) + ", expected one currency";
            return Outcomes.missing(cell, Reason.NO_DENOMINATOR, detail, all);
        }
        return Outcomes.estimate(cell, formula.factor() * product(above) / product(below), all);
    }

    private static Stream<String> currency(Reading.Figure figure) {
        return figure.unit().isMoney() ? Stream.of(figure.unit().text().substring(0, 3)) : Stream.empty();
    }

    private static double product(List<Reading.Figure> factors) {
        double product = 1;
        for (Reading.Figure factor : factors) {
            product *= isPerYear(factor.unit()) ? factor.number() / MONTHS : factor.number();
        }
        return product;
    }

    private static boolean isPerYear(Unit unit) {
        return unit.isMoney() && unit.text().endsWith("/year");
    }

    private static Reading asDenominator(Reading reading) {
        return reading instanceof Reading.None none && none.reason() == Reason.NO_INPUT
                ? new Reading.None(Reason.NO_DENOMINATOR, none.detail())
                : reading;
    }
}
