package org.payung.outcome;

/**
 * A statistical interval.
 *
 * @param lower at most {@code upper}
 * @param level in per cent, as 95
 * @param method {@code delta}, {@code logit}, {@code rubin} …
 */
public record Interval(double lower, double upper, double level, String method) {

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("interval " + lower + " to " + upper + ", expected lower <= upper");
        }
    }
}
