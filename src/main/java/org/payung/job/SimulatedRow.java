package org.payung.job;

/**
 * A figure of a scheme by the rules in force and by the changed ones.
 *
 * @param theme {@code adequacy}, {@code conventions}, {@code cost} or {@code coverage}
 * @param id indicator and breakdown, or a name of our own
 * @param words what it is, in English
 * @param unit {@code percent}, {@code weeks}, {@code days}, {@code ratio} or a currency
 * @param decimals printed
 */
public record SimulatedRow(
        String theme,
        String id,
        String words,
        String unit,
        int decimals,
        SimulatedFigure before,
        SimulatedFigure after) {}
