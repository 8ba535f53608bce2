package org.payung.catalogue;

/**
 * What each dependant adds to the rate, in points of the wage base, up to a rate in all.
 *
 * @param percentEach points for each dependant
 * @param atMostPercent highest rate, supplements included
 */
public record DependantSupplement(double percentEach, double atMostPercent) {

    /** The rate with the supplements of so many dependants. */
    public double withDependants(double percent, int dependants) {
        return Math.max(percent, Math.min(percent + percentEach * dependants, atMostPercent));
    }
}
