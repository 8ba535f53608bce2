package org.payung.outcome;

/**
 * No-assumption bounds of a group figure: missing members set to 0 and to 100 (METHOD 2.3, step 5). Not a statistical
 * interval.
 *
 * @param lower at most {@code upper}
 */
public record Bounds(double lower, double upper) {

    public Bounds {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("bounds " + lower + " to " + upper + ", expected lower <= upper");
        }
    }
}
