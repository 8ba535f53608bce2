package org.payung.check;

import java.util.stream.Stream;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * V01 of METHOD 9: a share lies between 0 and 100. Up to the tolerance {@code above} a published share may exceed 100,
 * it is capped later; below 0 there are no exceptions.
 */
record ShareOutsideRange(RuleWord word, Catalogue catalogue) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.value() != null && isShare(figure) && isOutside(figure))
                .map(figure -> word.on(figure, "a percentage from 0 to 100"));
    }

    private boolean isShare(Observation figure) {
        return Concepts.isKind(catalogue, figure.key().concept(), ConceptKind.SHARE);
    }

    private boolean isOutside(Observation figure) {
        double value = figure.number();
        return value < word.tolerance("below") || (value > word.tolerance("above") && !word.isExcepted(figure));
    }
}
