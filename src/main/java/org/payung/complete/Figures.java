package org.payung.complete;

import java.util.NavigableMap;
import java.util.Optional;
import org.payung.series.Observation;
import org.payung.series.Period;
import org.payung.series.SeriesKey;

/** What a rule may build on. */
interface Figures {

    /** The figure received, else one made by a rule; only those that have a value. */
    Optional<Observation> find(SeriesKey key, Period period);

    /** The figure received, else the mean of the months received. */
    Optional<Observation> observed(SeriesKey key, Period period);

    /** The figures of a key as received, by period. */
    NavigableMap<Period, Observation> received(SeriesKey key);

    /** The last year of which anything was received. */
    int lastYear();
}
