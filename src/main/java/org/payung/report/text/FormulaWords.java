package org.payung.report.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Statistic;

/** Formulas of indicators and of groups in words. */
record FormulaWords(Catalogue catalogue, Wording words) {

    String of(OutcomeId id) {
        IndicatorDefinition definition = catalogue.indicators().get(id.indicator());
        if (definition == null) {
            return id.indicator();
        }
        String name = words.names().indicator(definition.id(), "name");
        String formula = id.statistic() == Statistic.VALUE
                ? formula(definition)
                : words.say("formula." + id.statistic().code(), Map.of("weight", weight(definition)));
        return words.say("formula.of", Map.of("name", name, "formula", formula));
    }

    private String formula(IndicatorDefinition definition) {
        Formula formula = definition.formula();
        if (formula instanceof Formula.Level level) {
            return words.say("formula.level", Map.of("concept", level.concept()));
        }
        if (formula instanceof Formula.Ratio ratio) {
            String key = ratio.factor() == 1 ? "formula.quotient" : "formula.ratio";
            return words.say(
                    key,
                    Map.of(
                            "factor", words.figures().text(ratio.factor(), 0),
                            "numerator", ratio.numerator(),
                            "denominator", ratio.denominator()));
        }
        if (formula instanceof Formula.Product product) {
            return product(product);
        }
        if (formula instanceof Formula.Mean mean) {
            return words.say("formula.mean-of", Map.of("concepts", String.join(", ", mean.concepts())));
        }
        if (formula instanceof Formula.Change change) {
            return words.say("formula.change", Map.of("concept", change.concept(), "years", change.years()));
        }
        if (formula instanceof Formula.Shortfall shortfall) {
            return words.say(
                    "formula.shortfall",
                    Map.of(
                            "from", words.figures().text(shortfall.from(), 0),
                            "concept", shortfall.concept()));
        }
        return method((Formula.Method) formula);
    }

    private String product(Formula.Product product) {
        List<String> factors = new ArrayList<>(product.of());
        if (product.factor() != 1) {
            factors.add(0, words.figures().text(product.factor(), decimals(product.factor())));
        }
        String of = String.join(" × ", factors);
        String over = String.join(" × ", product.over());
        return switch (product.over().size()) {
            case 0 -> of;
            case 1 -> words.say("formula.quotient", Map.of("numerator", of, "denominator", over));
            default -> words.say("formula.quotient", Map.of("numerator", of, "denominator", "(" + over + ")"));
        };
    }

    private static int decimals(double factor) {
        return Math.max(0, BigDecimal.valueOf(factor).stripTrailingZeros().scale());
    }

    private String method(Formula.Method method) {
        String key = "formula.method." + method.name();
        return words.knows(key) ? words.say(key, method.parameters()) : method.name();
    }

    private String weight(IndicatorDefinition definition) {
        Aggregation aggregation = definition.aggregation();
        String concept = aggregation == null ? null : aggregation.weightConcept();
        return concept == null ? Cells.DASH : concept;
    }
}
