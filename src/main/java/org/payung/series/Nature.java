package org.payung.series;

/** The NATURE attribute of the UN SDG database. */
public enum Nature {
    /** Country data. */
    C,
    /** Country data, adjusted. */
    CA,
    /** Estimated. */
    E,
    /** Global monitoring data. */
    G,
    /** Modelled. */
    M,
    /** Non-relevant. */
    N,
    /** Nature not available. */
    NA
}
