package org.payung.check;

/**
 * What became of the observations received: each is in force or yielded to another of its cell.
 *
 * @param duplicates the same figure in another file
 * @param repeated the same figure again in one file
 * @param conflicting another value in the same source release
 * @param superseded a figure of an older source release
 */
public record MergeCounts(int received, int inForce, int duplicates, int repeated, int conflicting, int superseded) {

    public MergeCounts {
        if (received != inForce + duplicates + repeated + conflicting + superseded) {
            throw new IllegalArgumentException(received + " observations received, but " + inForce + " in force, "
                    + duplicates + " duplicates, " + repeated + " repeated, " + conflicting + " conflicting and "
                    + superseded + " superseded");
        }
    }
}
