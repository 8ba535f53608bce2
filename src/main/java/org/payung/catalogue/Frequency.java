package org.payung.catalogue;

/** How often an indicator stands in the grid. */
public enum Frequency {
    /** Every year from 2000 to the year of the release. */
    ANNUAL,
    /** The years for which one of its inputs was received, as a survey's, and the year of the release. */
    OCCASIONAL,
    /** The last twelve quarters up to the release. */
    QUARTERLY
}
