package org.payung.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.finding.Finding;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesTable;

/**
 * V10 of METHOD 9 and 8.1: the recipients at the end of a period are those at the end of the period before, and who came
 * into payment, less whose payment ended, within {@code percent} of the stock. Nothing is said where one of the four is
 * not there.
 */
record StockIdentity(RuleWord word) implements Rule {

    private static final String STOCK = "RECIPIENTS_EOP";
    private static final String ENTRIES = "RECIPIENTS_ENTRIES";
    private static final String EXITS = "RECIPIENTS_EXITS";

    @Override
    public Stream<Finding> check(SeriesTable figures) {
        return figures.stream()
                .filter(figure -> figure.key().concept().equals(STOCK) && figure.value() != null)
                .filter(figure -> !word.isExcepted(figure))
                .flatMap(stock -> expected(figures, stock)
                        .filter(expected -> isFar(stock, expected))
                        .map(expected -> word.on(
                                stock,
                                expected.toPlainString() + ", the stock of "
                                        + stock.period().plus(-1) + " with entries less exits (± "
                                        + Wording.plain(word.tolerance("percent")) + " percent)"))
                        .stream());
    }

    private static Optional<BigDecimal> expected(SeriesTable figures, Observation stock) {
        Period period = stock.period();
        return value(figures, stock, STOCK, period.plus(-1))
                .flatMap(before -> value(figures, stock, ENTRIES, period)
                        .flatMap(entries -> value(figures, stock, EXITS, period)
                                .map(exits -> before.add(entries).subtract(exits))));
    }

    private static Optional<BigDecimal> value(SeriesTable figures, Observation stock, String concept, Period period) {
        return figures.find(stock.key().withConcept(concept), period)
                .flatMap(figure -> Optional.ofNullable(figure.value()));
    }

    private boolean isFar(Observation stock, BigDecimal expected) {
        double allowed = word.tolerance("percent") / 100 * Math.abs(stock.number());
        return Math.abs(stock.number() - expected.doubleValue()) > allowed;
    }
}
