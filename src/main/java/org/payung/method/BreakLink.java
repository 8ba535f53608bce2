package org.payung.method;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two segments of a series on either side of a break, joined by their overlap: the old segment is multiplied by the ratio
 * of the two sums over the periods that both have. Both segments are kept as received; a linked figure is marked as such.
 *
 * @param factor new over old on the overlap
 * @param overlap number of periods that both segments have
 * @param oldSegment as received
 * @param newSegment as received
 * @param linked the old segment times the factor before the new one begins, then the new one
 * @see "METHOD 8.5, break adjustment"
 */
public record BreakLink(
        double factor,
        int overlap,
        SortedMap<Double, Double> oldSegment,
        SortedMap<Double, Double> newSegment,
        SortedMap<Double, Double> linked) {

    public BreakLink {
        oldSegment = Collections.unmodifiableSortedMap(new TreeMap<>(oldSegment));
        newSegment = Collections.unmodifiableSortedMap(new TreeMap<>(newSegment));
        linked = Collections.unmodifiableSortedMap(new TreeMap<>(linked));
    }

    /** The link, empty where the segments have no period in common or the old one sums to 0 there. */
    public static Optional<BreakLink> of(Map<Double, Double> oldSegment, Map<Double, Double> newSegment) {
        SortedMap<Double, Double> common = new TreeMap<>(oldSegment);
        common.keySet().retainAll(newSegment.keySet());
        double before = Sum.of(common.values(), Double::doubleValue);
        if (before == 0) {
            return Optional.empty();
        }
        double factor = Sum.of(common.keySet(), newSegment::get) / before;
        double begin = Collections.min(newSegment.keySet());
        TreeMap<Double, Double> linked = new TreeMap<>();
        new TreeMap<>(oldSegment).headMap(begin).forEach((time, value) -> linked.put(time, factor * value));
        linked.putAll(newSegment);
        return Optional.of(
                new BreakLink(factor, common.size(), new TreeMap<>(oldSegment), new TreeMap<>(newSegment), linked));
    }
}
