package org.payung.catalogue;

/**
 * A stretch of the rate schedule: months counted from the end of the waiting period.
 *
 * @param percent of the wage base
 */
public record RateStep(int fromMonth, int toMonth, double percent) {}
