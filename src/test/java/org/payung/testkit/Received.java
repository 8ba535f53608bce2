package org.payung.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.SeriesCell;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** Observations written as one line: {@code figure("UNEMPLOYED.IDN._Z._T._T._T:2023", "7855000")}. */
public final class Received {

    public static final SourceRelease OLDER = new SourceRelease("Office", "2023", LocalDate.of(2023, 6, 30), 1);
    public static final SourceRelease NEWER = new SourceRelease("Office", "2024", LocalDate.of(2024, 6, 30), 1);

    private Received() {}

    /** Of the newer release, at line 2 of {@code a.csv}; per cent, persons or money as the concept's name says. */
    public static Observation figure(String cell, String value) {
        return figure(cell, value, NEWER, Location.line("a.csv", 2));
    }

    public static Observation figure(String cell, String value, SourceRelease source) {
        return figure(cell, value, source, Location.line("a.csv", 2));
    }

    public static Observation figure(String cell, String value, SourceRelease source, Location location) {
        return figure(cell, value, unit(cell), source, location);
    }

    public static Observation figure(String cell, String value, Unit unit, SourceRelease source, Location location) {
        SeriesCell at = SeriesCell.parse(cell);
        return new Observation(
                at.key(),
                at.period(),
                value.isEmpty() ? null : new BigDecimal(value),
                unit,
                unit.equals(Unit.PERCENT) ? StockFlow.NOT_APPLICABLE : StockFlow.AVG,
                value.isEmpty() ? ObservationStatus.L : ObservationStatus.A,
                Nature.C,
                source,
                "",
                location,
                null);
    }

    private static Unit unit(String cell) {
        boolean share = cell.startsWith("SI_COV") || cell.contains("RATE.");
        return share ? Unit.PERCENT : Unit.PERSONS;
    }
}
