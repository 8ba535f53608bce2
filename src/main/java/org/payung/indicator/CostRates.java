package org.payung.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.series.Observation;
import org.payung.series.Period;

/**
 * The cost rates of a scheme that are known, the highest first.
 *
 * @param rates one for each period of twelve months that has one
 */
record CostRates(List<Reading.Figure> rates) {

    private static final int YEARS_BACK = 39;
    private static final int MONTHS = 12;

    /** Of all spans of twelve months up to the cell's, calendar years or not. */
    static CostRates ever(String name, Cell cell, Evaluations figures) {
        Set<Period> periods = new TreeSet<>(years(cell, YEARS_BACK));
        List<String> inputs = figures.indicator(name)
                .map((IndicatorDefinition indicator) -> indicator.formula().inputs())
                .orElse(List.of(name));
        for (String concept : inputs) {
            figures.inputs()
                    .table()
                    .of(concept, cell.id().area())
                    .map(Observation::period)
                    .filter(period -> period.months() == MONTHS
                            && !period.lastDay().isAfter(cell.id().period().lastDay()))
                    .forEach(periods::add);
        }
        return of(name, cell, figures, periods);
    }

    /** Of the calendar years of a window that ends with the cell's. */
    static CostRates ofYears(String name, Cell cell, Evaluations figures, int years) {
        return of(name, cell, figures, years(cell, years - 1));
    }

    private static CostRates of(String name, Cell cell, Evaluations figures, Iterable<Period> periods) {
        List<Reading.Figure> rates = new ArrayList<>();
        for (Period period : periods) {
            if (figures.readOwn("cost-rate", name, cell, period) instanceof Reading.Figure rate) {
                rates.add(rate);
            }
        }
        rates.sort(Comparator.comparingDouble(Reading.Figure::number).reversed());
        return new CostRates(List.copyOf(rates));
    }

    private static List<Period> years(Cell cell, int back) {
        List<Period> years = new ArrayList<>();
        for (int year = cell.id().period().year() - back;
                year <= cell.id().period().year();
                year++) {
            years.add(Period.year(year));
        }
        return years;
    }
}
