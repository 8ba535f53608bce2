package org.payung.complete;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.payung.catalogue.Derivation;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.series.StockFlow;

/** Makes average stocks from stocks at the ends of quarters and from persons paid (METHOD 8.1). */
final class Stocks {

    private static final int DECEMBER = 12;

    private Stocks() {}

    /** (EOP of the quarter before + EOP of the quarter) / 2. */
    static Optional<MadeFigure> meanOfEnds(Derivation.MeanOfEnds rule, SeriesCell cell, Figures figures) {
        if (!cell.period().isQuarter()) {
            return Optional.empty();
        }
        SeriesKey key = cell.key().withConcept(rule.stock());
        Optional<Observation> start = end(key, cell.period().plus(-1), figures);
        Optional<Observation> end = end(key, cell.period(), figures);
        return start.flatMap(from -> end.filter(to -> to.unit().equals(from.unit()))
                .map(to -> new MadeFigure(
                        value(from).add(value(to)).divide(BigDecimal.valueOf(2), MadeFigure.PRECISION),
                        "(" + key.concept() + " " + from.period() + " + " + key.concept() + " " + to.period() + ") / 2",
                        List.of(from, to))));
    }

    /** The stock at the end of a quarter: of its last month, of the quarter, or of the year that ends with it. */
    private static Optional<Observation> end(SeriesKey key, Period quarter, Figures figures) {
        Stream<Period> ending = Stream.of(new Period(quarter.last(), 1), quarter);
        Stream<Period> year =
                quarter.last().getMonthValue() == DECEMBER ? Stream.of(Period.year(quarter.year())) : Stream.empty();
        return Stream.concat(ending, year)
                .flatMap(period -> figures.find(key, period).stream())
                .filter(figure -> figure.stockFlow() == StockFlow.EOP)
                .findFirst();
    }

    /** Persons paid in a period × mean months paid / months of the period. */
    static Optional<MadeFigure> fromFlow(Derivation.StockFromFlow rule, SeriesCell cell, Figures figures) {
        Period period = cell.period();
        Optional<Observation> flow = figures.find(cell.key().withConcept(rule.flow()), period);
        Optional<Observation> months = figures.find(cell.key().withConcept(rule.monthsPaid()), period);
        return flow.flatMap(persons -> months.filter(paid -> isWithin(paid, period))
                .map(paid -> new MadeFigure(
                        value(persons)
                                .multiply(value(paid))
                                .divide(BigDecimal.valueOf(period.months()), MadeFigure.PRECISION),
                        rule.flow() + " " + persons.period() + " × " + rule.monthsPaid() + " " + paid.period() + " / "
                                + period.months(),
                        List.of(persons, paid))));
    }

    /** Nobody is paid for more months than the period has, nor for none. */
    private static boolean isWithin(Observation paid, Period period) {
        return paid.number() > 0 && paid.number() <= period.months();
    }

    private static BigDecimal value(Observation figure) {
        return Objects.requireNonNull(figure.value());
    }
}
