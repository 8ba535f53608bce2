package org.payung.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.payung.method.Dominance;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/**
 * Which figures could tell of single persons, and how they are kept from it.
 *
 * @param counts concepts that count persons or cases, each with the concepts hidden with it
 * @param minimum a count above 0 and below it is hidden
 * @param intervalPersons width of what a reader may work out of a hidden count, at least
 * @param intervalPercent for money, how far the greatest that a reader may work out lies above the amount, per cent
 * @param wholeGroupsBelow nobody or everybody of fewer persons is hidden; 0 where there is no such rule
 * @param dominance for sums of money, empty where there is no such rule
 * @param countryTotalsPublic whether the totals of a country and of its schemes are never hidden for being small
 * @param ages bands that add up to all ages
 * @param sums concepts that add up, by the concept of their sum
 * @see "METHOD 8.7"
 */
public record Disclosure(
        Map<String, List<String>> counts,
        double minimum,
        double intervalPersons,
        double intervalPercent,
        double wholeGroupsBelow,
        Optional<Dominance> dominance,
        boolean countryTotalsPublic,
        List<List<String>> ages,
        Map<String, List<String>> sums) {

    public Disclosure {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        ages = List.copyOf(ages);
        sums = Collections.unmodifiableMap(new LinkedHashMap<>(sums));
    }

    /** Nothing is hidden. */
    public static Disclosure none() {
        return new Disclosure(Map.of(), 0, 0, 0, 0, Optional.empty(), true, List.of(), Map.of());
    }

    /** Whether the key is of a country as a whole, or of one of its schemes as a whole. */
    public boolean isPublic(SeriesKey key) {
        return countryTotalsPublic
                && key.sex() == Sex.TOTAL
                && key.age().equals(SeriesKey.TOTAL)
                && key.breakdown().equals(SeriesKey.TOTAL);
    }

    /** Whether a count of so many persons is too small to show; a zero is not. */
    public boolean isSmall(double count) {
        return count > 0 && count < minimum;
    }
}
