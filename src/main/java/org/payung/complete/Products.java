package org.payung.complete;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.payung.catalogue.Derivation;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;

/** Makes a figure as the product of factors over a divisor, as the unemployed from labour force and unemployment rate. */
final class Products {

    private static final String SAME_AGE = "*";

    private Products() {}

    static Optional<MadeFigure> make(Derivation.Product rule, SeriesCell cell, Figures figures) {
        List<Observation> parts = new ArrayList<>();
        BigDecimal product = BigDecimal.ONE;
        for (Derivation.Factor factor : rule.factors()) {
            Optional<Observation> part = find(factor, cell, figures);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            product = product.multiply(Objects.requireNonNull(part.get().value()));
        }
        BigDecimal value = product.divide(BigDecimal.valueOf(rule.divisor()), MadeFigure.PRECISION);
        return Optional.of(new MadeFigure(value, formula(rule, parts), parts));
    }

    /** The factor of the same period, else of the nearest year within reach, the earlier of two. */
    private static Optional<Observation> find(Derivation.Factor factor, SeriesCell cell, Figures figures) {
        SeriesKey key = cell.key().withConcept(factor.concept());
        SeriesKey aged = factor.age().equals(SAME_AGE) ? key : key.withAge(factor.age());
        Period period = cell.period();
        Optional<Observation> found = figures.find(aged, period);
        for (int years = 1; found.isEmpty() && period.isYear() && years <= factor.nearestYears(); years++) {
            int distance = years;
            found = figures.find(aged, period.plus(-years)).or(() -> figures.find(aged, period.plus(distance)));
        }
        return found;
    }

    /** {@code LABOUR_FORCE 2020 × UNEMPLOYMENT_RATE 2019 / 100}. */
    private static String formula(Derivation.Product rule, List<Observation> parts) {
        String product = parts.stream().map(Products::name).collect(Collectors.joining(" × "));
        return rule.divisor() == 1
                ? product
                : product + " / "
                        + BigDecimal.valueOf(rule.divisor())
                                .stripTrailingZeros()
                                .toPlainString();
    }

    private static String name(Observation part) {
        String age =
                part.key().age().equals(SeriesKey.TOTAL) ? "" : " " + part.key().age();
        return part.key().concept() + age + " " + part.period();
    }
}
