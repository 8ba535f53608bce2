package org.payung.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.SeriesTable;

/**
 * V09 of METHOD 9: persons paid at least once in a year over the average in payment lie between {@code lower} and {@code
 * upper}; the upper bound is 12 months over the mean months paid, which is one month at least, and a tenth more.
 */
record FlowAgainstStock(RuleWord word) implements Rule {

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.key().concept().equals("RECIPIENTS_FLOW") && figure.value() != null)
                .filter(figure -> figure.period().months() == 12 && !word.isExcepted(figure))
                .flatMap(flow -> figures.find(flow.key().withConcept("RECIPIENTS"), flow.period()).stream()
                        .filter(stock -> stock.value() != null && stock.number() > 0)
                        .flatMap(stock -> judge(flow, stock).stream()));
    }

    private Optional<Finding> judge(Observation flow, Observation stock) {
        double ratio = flow.number() / stock.number();
        if (ratio >= word.tolerance("lower") && ratio <= word.tolerance("upper")) {
            return Optional.empty();
        }
        return Optional.of(word.on(
                flow,
                Wording.plain(word.tolerance("lower")) + " to " + Wording.plain(word.tolerance("upper")) + " times the "
                        + Wording.value(stock) + " of RECIPIENTS"));
    }
}
