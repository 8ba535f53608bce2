package org.payung.outcome;

/**
 * An arithmetic comparison of a figure with a threshold in force; never a legal assessment.
 *
 * @param thresholdId as in {@code templates/standards/}
 * @param threshold the number compared with, in the figure's unit
 */
public record Comparison(OutcomeId id, String thresholdId, double threshold, Result result) {

    /** The result of one criterion; criteria stand alone, no score is formed. */
    public sealed interface Result permits AtLeast, Below, NotCompared {}

    /** At least the minimum (at most the maximum, where the threshold is one). */
    public record AtLeast() implements Result {}

    /** Short of the minimum (beyond the maximum) by {@code by}, in the figure's unit, positive. */
    public record Below(double by) implements Result {}

    /** Not compared, and why. */
    public record NotCompared(String why) implements Result {}
}
