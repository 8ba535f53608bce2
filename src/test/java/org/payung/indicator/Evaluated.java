package org.payung.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.series.Location;
import org.payung.series.Making;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;
import org.payung.testkit.ShippedTemplates;

/** One cell of a shipped indicator, filled from a few figures. */
final class Evaluated {

    static final Catalogue SHIPPED = shipped();

    private final List<Observation> observations = new ArrayList<>();
    private String release = "first";
    private LocalDate date = LocalDate.of(2023, 10, 1);
    private ObservationStatus status = ObservationStatus.A;
    private Nature nature = Nature.E;
    private boolean made;
    private boolean madeFromItself;

    /** Figures that follow are of another release. */
    Evaluated release(String name) {
        release = name;
        date = date.plusYears(1);
        return this;
    }

    Evaluated status(ObservationStatus other) {
        status = other;
        return this;
    }

    Evaluated nature(Nature other) {
        nature = other;
        return this;
    }

    /** Figures that follow are made from a year. */
    Evaluated made() {
        made = true;
        return this;
    }

    /** Figures that follow are made from figures of their own period. */
    Evaluated madeFromItself() {
        madeFromItself = true;
        return this;
    }

    Evaluated given(String key, String period, double value, String unit) {
        observations.add(observation(SeriesKey.parse(key), Period.parse(period), value, unit));
        return this;
    }

    Evaluated yearly(String key, int first, double... values) {
        for (int i = 0; i < values.length; i++) {
            given(key, String.valueOf(first + i), values[i], "percent");
        }
        return this;
    }

    Outcome of(String indicator, String area, String scheme, String breakdown, String period) {
        Inputs inputs = new Inputs(SeriesTable.of(observations), Verdicts.of(List.of()), SHIPPED.checks());
        RulesInForce rules = new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2026, 11, 22));
        var definition = SHIPPED.indicators().get(indicator);
        Cell cell = Cell.of(definition, area, scheme, Sex.TOTAL, breakdown, Period.parse(period));
        return Evaluations.of(inputs, SHIPPED, rules, List.of()).of(definition).evaluate(cell);
    }

    Estimate estimate(String indicator, String area, String breakdown) {
        return (Estimate) of(indicator, area, SeriesKey.TOTAL, breakdown, "2024");
    }

    Missing missing(String indicator, String area, String breakdown) {
        return (Missing) of(indicator, area, SeriesKey.TOTAL, breakdown, "2024");
    }

    SeriesTable table() {
        return SeriesTable.of(observations);
    }

    private Observation observation(SeriesKey key, Period period, double value, String unit) {
        if (!made && !madeFromItself) {
            return observation(key, period, value, unit, null);
        }
        Period part = made ? Period.year(period.year()) : period;
        Making making = new Making("r", "f", List.of(observation(key, part, value, unit, null)));
        return observation(key, period, value, unit, making);
    }

    private Observation observation(SeriesKey key, Period period, double value, String unit, @Nullable Making making) {
        return new Observation(
                key,
                period,
                BigDecimal.valueOf(value),
                new Unit(unit),
                StockFlow.AVG,
                status,
                nature,
                new SourceRelease("a publisher", release, date, 1),
                "",
                Location.line("figures.csv", observations.size() + 2),
                making);
    }

    private static Catalogue shipped() {
        try {
            return ShippedTemplates.catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
