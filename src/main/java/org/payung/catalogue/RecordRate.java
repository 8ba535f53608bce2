package org.payung.catalogue;

/**
 * The rate from so many months of contributions on, where it grows with the record.
 *
 * @param percent of the wage base
 */
public record RecordRate(int contributedMonths, double percent) {}
