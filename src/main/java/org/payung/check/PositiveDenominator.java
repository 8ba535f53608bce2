package org.payung.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.payung.catalogue.Aggregation;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.Formula;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.finding.Finding;
import org.payung.series.SeriesTable;

/** V16 of METHOD 9: what an indicator divides by, or is weighted with, is more than zero. */
record PositiveDenominator(RuleWord word, Catalogue catalogue) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        Set<String> denominators = denominators();
        return figures.stream()
                .filter(figure -> figure.value() != null && figure.value().signum() <= 0)
                .filter(figure -> denominators.contains(figure.key().concept()) && !word.isExcepted(figure))
                .map(figure -> word.on(figure, "more than 0, indicators divide by it"));
    }

    private Set<String> denominators() {
        Set<String> concepts = new TreeSet<>();
        for (IndicatorDefinition indicator : catalogue.indicators().values()) {
            if (indicator.formula() instanceof Formula.Ratio ratio) {
                concepts.add(ratio.denominator());
            }
            if (indicator.formula() instanceof Formula.Product product) {
                concepts.addAll(product.over());
            }
            Aggregation aggregation = indicator.aggregation();
            if (aggregation != null && aggregation.weightConcept() != null) {
                concepts.add(aggregation.weightConcept());
            }
        }
        return concepts;
    }
}
