package org.payung.check;

import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/** V20 of METHOD 9: a figure known from a third-party page alone, of {@code tier} or worse, is not printed as official. */
record Unofficial(RuleWord word) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.source().tier() >= word.tolerance("tier") && !word.isExcepted(figure))
                .map(this::finding);
    }

    private Finding finding(Observation figure) {
        String expected = "a publisher's own figure or a serious secondary source";
        String message = Wording.name(figure.cell()) + " is known from '"
                + figure.source().source() + "' alone, of tier "
                + figure.source().tier() + ", expected " + expected;
        return word.on(figure, Wording.value(figure), expected, message);
    }
}
