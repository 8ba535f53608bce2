package org.payung.indicator;

/**
 * A method that looks at a whole series and has one cell in a release, that of the release's year or quarter. The areas
 * followed have a cell whether or not there is a series; other areas and groups where a series was received for them.
 */
interface WholeSeriesMethod extends NamedMethod {

    /** The concept whose series decides whether an area that is not followed has the cell; empty for none of them. */
    String seriesElsewhere(String breakdown);
}
