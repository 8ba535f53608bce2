package org.payung.complete;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.payung.catalogue.Derivation;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;

/**
 * Makes indices of 100 in a base year: from annual changes, or from levels. Every link comes from one source release, so
 * that no break between releases is read as a change; a missing link leaves all years beyond it empty.
 */
final class Indices {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Indices() {}

    /** 100 in the base year, times (1 + change / 100) for each later year, divided by it for each earlier one. */
    static Optional<MadeFigure> chained(Derivation.Chain rule, SeriesCell cell, Figures figures) {
        if (!cell.period().isYear()) {
            return Optional.empty();
        }
        int year = cell.period().year();
        boolean backwards = year < rule.baseYear();
        int first = Math.min(year, rule.baseYear()) + (year == rule.baseYear() ? 0 : 1);
        int last = Math.max(year, rule.baseYear());
        SeriesKey key = cell.key().withConcept(rule.change());
        List<Observation> links = new ArrayList<>();
        BigDecimal growth = BigDecimal.ONE;
        for (int each = first; each <= last; each++) {
            Optional<Observation> link = figures.find(key, Period.year(each));
            if (link.isEmpty() || !isOfOneRelease(links, link.get())) {
                return Optional.empty();
            }
            links.add(link.get());
            growth = growth.multiply(
                    BigDecimal.ONE.add(value(link.get()).divide(HUNDRED, MadeFigure.PRECISION)), MadeFigure.PRECISION);
        }
        if (growth.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal level = year == rule.baseYear()
                ? HUNDRED
                : backwards
                        ? HUNDRED.divide(growth, MadeFigure.PRECISION)
                        : HUNDRED.multiply(growth, MadeFigure.PRECISION);
        return Optional.of(new MadeFigure(level, words(rule, first, last), links));
    }

    /** 100 × the figure of the year / that of the base year. */
    static Optional<MadeFigure> relative(Derivation.Relative rule, SeriesCell cell, Figures figures) {
        SeriesKey key = cell.key().withConcept(rule.of());
        Period base = new Period(
                cell.period().first().withYear(rule.baseYear()), cell.period().months());
        Optional<Observation> now = figures.find(key, cell.period());
        Optional<Observation> then =
                figures.find(key, base).filter(each -> value(each).signum() > 0);
        return now.flatMap(to -> then.filter(from -> isOfOneRelease(List.of(to), from))
                .map(from -> new MadeFigure(
                        HUNDRED.multiply(value(to)).divide(value(from), MadeFigure.PRECISION),
                        "100 × " + rule.of() + " " + cell.period() + " / " + rule.of() + " " + base,
                        List.of(to, from))));
    }

    private static boolean isOfOneRelease(List<Observation> earlier, Observation next) {
        return earlier.isEmpty() || earlier.get(0).source().equals(next.source());
    }

    /** {@code CPI_INFLATION chained from 2016 to 2023, 2015 = 100}. */
    private static String words(Derivation.Chain rule, int first, int last) {
        return rule.change() + " chained from " + first + " to " + last + ", " + rule.baseYear() + " = 100";
    }

    private static BigDecimal value(Observation figure) {
        return Objects.requireNonNull(figure.value());
    }
}
