package org.payung.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.SeriesTable;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;

/** Figures as short lines: {@code UNEMPLOYED.IDN._Z._T._T._T 2020 5829.6}, each at its line of {@code figures.csv}. */
public final class Figures {

    private static final SourceRelease SOURCE =
            new SourceRelease("a publisher", "first release", LocalDate.of(2023, 10, 1), 1);

    private Figures() {}

    public static SeriesTable of(String... lines) {
        List<Observation> observations = new ArrayList<>();
        for (String line : lines) {
            observations.add(figure(line, observations.size() + 2));
        }
        return SeriesTable.of(observations);
    }

    private static Observation figure(String line, int number) {
        String[] parts = line.split(" ", -1);
        boolean suppressed = parts[2].equals("Q");
        SeriesKey key = SeriesKey.parse(parts[0]);
        return new Observation(
                key,
                Period.parse(parts[1]),
                suppressed ? null : new BigDecimal(parts[2]),
                parts.length > 4 ? new Unit(parts[4]) : Unit.PERSONS,
                parts.length > 3 ? StockFlow.parse(parts[3]) : StockFlow.NOT_APPLICABLE,
                suppressed ? ObservationStatus.Q : ObservationStatus.A,
                Nature.E,
                SOURCE,
                "",
                Location.line("figures.csv", number),
                null);
    }
}
