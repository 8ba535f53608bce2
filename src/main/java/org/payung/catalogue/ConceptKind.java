package org.payung.catalogue;

/** What kind of figure a concept holds: counts and amounts may be averaged, derived and summed, shares and rates not. */
public enum ConceptKind {
    COUNT,
    AMOUNT,
    /** A percentage of a whole, 0 to 100. */
    SHARE,
    /** Any other quotient: a price, an amount per head, a rate that may exceed 100. */
    RATE,
    /** A level relative to that of a base period, 100 there: it may be chained from its changes. */
    INDEX
}
