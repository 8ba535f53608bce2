package org.payung.catalogue;

/** How often an indicator stands in the grid. */
public enum Frequency {
    /** Every year from 2000 to the year of the release. */
    ANNUAL,
    /** The last twelve quarters up to the release. */
    QUARTERLY
}
