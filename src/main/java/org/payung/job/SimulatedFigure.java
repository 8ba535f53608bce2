package org.payung.job;

import org.jspecify.annotations.Nullable;

/**
 * One side of a simulated row: a figure, a range, or neither and why.
 *
 * @param lower null where there is no figure
 * @param upper equal to {@code lower} where it is one figure
 * @param against what an instrument asks for and how the figure lies to it, empty where none does
 * @param reason why there is none, empty where there is one
 */
public record SimulatedFigure(
        @Nullable Double lower, @Nullable Double upper, String against, String reason) {

    public SimulatedFigure {
        if ((lower == null) != (upper == null) || (lower == null) == reason.isEmpty()) {
            throw new IllegalArgumentException("a figure of " + lower + " to " + upper + " with the reason '" + reason
                    + "', expected one or the other");
        }
    }

    static SimulatedFigure of(double value) {
        return new SimulatedFigure(value, value, "", "");
    }

    static SimulatedFigure range(double lower, double upper) {
        return new SimulatedFigure(lower, upper, "", "");
    }

    static SimulatedFigure missing(String reason) {
        return new SimulatedFigure(null, null, "", reason);
    }

    SimulatedFigure against(String words) {
        return new SimulatedFigure(lower, upper, words, reason);
    }
}
