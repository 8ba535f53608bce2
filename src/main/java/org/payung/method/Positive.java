package org.payung.method;

/** What must be above 0 for a quotient to have a meaning. */
final class Positive {

    private Positive() {}

    /** @throws IllegalArgumentException if the number is 0, negative, infinite or none */
    static void require(String name, double number) {
        if (!(number > 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(name + " " + number + ", expected above 0");
        }
    }

    /** @throws IllegalArgumentException if the number is negative, infinite or none */
    static void orZero(String name, double number) {
        if (!(number >= 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(name + " " + number + ", expected at least 0");
        }
    }
}
