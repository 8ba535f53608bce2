package org.payung.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptDefinition;
import org.payung.catalogue.Derivation;
import org.payung.series.Making;
import org.payung.series.Observation;

/** The expression by which a weight follows from figures received: each visible rule as Excel writes it. */
record WeightFormula(Catalogue catalogue, InputCells cells) {

    /** Where every part stands in the workbook and the rule gives the figure again; empty otherwise. */
    Optional<LiveFormula> of(Observation observation) {
        return observation.making() == null
                ? cells.find(observation.cell())
                        .filter(place -> observation.value() != null)
                        .map(place -> new LiveFormula(place.value(), observation.number()))
                : made(observation, observation.making());
    }

    private Optional<LiveFormula> made(Observation observation, Making making) {
        List<LiveFormula> parts = new ArrayList<>();
        for (Observation part : making.parts()) {
            Optional<LiveFormula> formula = of(part);
            if (formula.isEmpty()) {
                return Optional.empty();
            }
            parts.add(formula.get());
        }
        return rule(observation, making)
                .map(rule -> join(rule, observation, making, parts))
                .filter(made -> isClose(made.result(), observation.number()));
    }

    private Optional<Derivation> rule(Observation observation, Making making) {
        ConceptDefinition concept = catalogue.concepts().get(observation.key().concept());
        Stream<Derivation> rules = concept == null ? Stream.empty() : concept.derivations().stream();
        return rules.filter(rule -> rule.id().equals(making.rule())).findFirst();
    }

    private static LiveFormula join(Derivation rule, Observation made, Making making, List<LiveFormula> parts) {
        if (rule instanceof Derivation.Product product) {
            double result = parts.stream().mapToDouble(LiveFormula::result).reduce(1, (a, b) -> a * b);
            return new LiveFormula(
                    joined(parts, "*") + (product.divisor() == 1 ? "" : "/" + plain(product.divisor())),
                    result / product.divisor());
        }
        if (rule instanceof Derivation.Difference && parts.size() == 2) {
            return new LiveFormula(
                    "(" + joined(parts, "-") + ")",
                    parts.get(0).result() - parts.get(1).result());
        }
        if (rule instanceof Derivation.Interpolation && parts.size() == 2) {
            return between(made, making, parts);
        }
        double sum = parts.stream().mapToDouble(LiveFormula::result).sum();
        boolean average = rule instanceof Derivation.PeriodAverage;
        String expression = "(" + joined(parts, "+") + ")" + (average ? "/" + parts.size() : "");
        return new LiveFormula(expression, average ? sum / parts.size() : sum);
    }

    private static LiveFormula between(Observation made, Making making, List<LiveFormula> parts) {
        int before = making.parts().get(0).period().year();
        int after = making.parts().get(1).period().year();
        int elapsed = made.period().year() - before;
        LiveFormula first = parts.get(0);
        LiveFormula last = parts.get(1);
        String expression = "(" + first.expression() + "+(" + last.expression() + "-" + first.expression() + ")*"
                + elapsed + "/" + (after - before) + ")";
        double result = first.result() + (last.result() - first.result()) * elapsed / (after - before);
        return new LiveFormula(expression, result);
    }

    /** The figures received that a figure rests on: itself, or the parts of its parts. */
    static Stream<Observation> received(Observation observation) {
        return observation.making() == null
                ? Stream.of(observation)
                : observation.making().parts().stream().flatMap(WeightFormula::received);
    }

    private static String joined(List<LiveFormula> parts, String operator) {
        return String.join(operator, parts.stream().map(LiveFormula::expression).toList());
    }

    static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static boolean isClose(double one, double other) {
        return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
    }
}
