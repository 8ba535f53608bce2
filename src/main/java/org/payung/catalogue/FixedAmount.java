package org.payung.catalogue;

import java.math.BigDecimal;

/**
 * Since when an amount of a scheme has been what it is, where its rules do not go back so far or are newer than it.
 *
 * @param scheme key of the scheme, as {@code THA-SSF}
 * @param amount field of the rules, as {@code wage-cap}
 * @param value the amount; the entry holds while the rules give the same
 * @param sinceYear the year in which it was fixed
 * @param unverified known from memory: printed with the mark v
 */
public record FixedAmount(
        String scheme, String amount, BigDecimal value, int sinceYear, boolean unverified, Reference reference) {}
