package org.payung.aggregate;

import org.payung.series.Observation;

/**
 * The weight of a member.
 *
 * @param value above 0, in the unit of the observation
 * @param observation what it was taken from
 */
record Weight(double value, Observation observation) {}
