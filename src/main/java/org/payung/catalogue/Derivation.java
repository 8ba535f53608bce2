package org.payung.catalogue;

import java.util.List;

/** A visible rule that makes a count or an amount from other figures. Rates are never carried or averaged. */
public sealed interface Derivation {

    /** Id of the rule, printed with every figure that it makes. */
    String id();

    /**
     * Product of factors divided by {@code divisor}, in the sex, age and area of the figure made; a factor may name an
     * age of its own, and may be of the nearest year within {@code nearestYears}, earlier on ties.
     */
    record Product(String id, List<Factor> factors, double divisor) implements Derivation {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    /** {@code minuend} less {@code subtrahend} of the same period. */
    record Difference(String id, String minuend, String subtrahend) implements Derivation {}

    /** Female plus male where the total is not received. */
    record SumOfSexes(String id) implements Derivation {}

    /**
     * The received total of both sexes shared out in proportion to what {@code shares} makes of each sex, so that women and
     * men add to the total that was received.
     */
    record SplitBySex(String id, Product shares) implements Derivation {}

    /** Straight line between the nearest figures before and after, at most {@code maxGapYears} apart. */
    record Interpolation(String id, int maxGapYears) implements Derivation {}

    /** Index of 100 in {@code baseYear}, chained from the annual changes in percent of one source release. */
    record Chain(String id, String change, int baseYear) implements Derivation {}

    /** 100 × the figure of a year / that of {@code baseYear}, both of one source release. */
    record Relative(String id, String of, int baseYear) implements Derivation {}

    /** Mean of the months or quarters of the period, where all of them are received. */
    record PeriodAverage(String id) implements Derivation {}

    /**
     * One factor of a product.
     *
     * @param age age of the factor's key, {@code *} for the age of the figure made
     * @param nearestYears 0 for the same period only
     */
    record Factor(String concept, String age, int nearestYears) {}
}
