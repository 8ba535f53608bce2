package org.payung.check;

import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;

/** V04 of METHOD 9: {@code SI_COV_MATNL} is a figure of women. */
record MaternityOfWomen(RuleWord word) implements Rule {

    private static final String CONCEPT = "SI_COV_MATNL";

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure ->
                        figure.key().concept().equals(CONCEPT) && figure.key().sex() != Sex.FEMALE)
                .filter(figure -> !word.isExcepted(figure))
                .map(figure -> word.on(figure, "sex F"));
    }
}
