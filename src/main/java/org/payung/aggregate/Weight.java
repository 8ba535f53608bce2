package org.payung.aggregate;

import java.util.OptionalDouble;
import org.payung.series.Observation;

/**
 * The weight of a member.
 *
 * @param value above 0, in the unit of the observation
 * @param observation what it was taken from
 * @param errorPercent its coefficient of variation, per cent; empty where nobody tells it
 */
record Weight(double value, Observation observation, OptionalDouble errorPercent) {}
