package org.payung.method;

/** A domain as numbers: a unit outside it is 0. */
final class Domains {

    private Domains() {}

    /** 1 inside, 0 outside. */
    static double[] indicator(boolean[] domain) {
        double[] numbers = new double[domain.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = domain[i] ? 1 : 0;
        }
        return numbers;
    }

    /** The value inside, 0 outside, where the value is not read. */
    static double[] inside(double[] values, boolean[] domain) {
        requireSameLength(values.length, domain.length);
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = domain[i] ? values[i] : 0;
        }
        return numbers;
    }

    static boolean[] both(boolean[] one, boolean[] other) {
        requireSameLength(one.length, other.length);
        boolean[] both = new boolean[one.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = one[i] && other[i];
        }
        return both;
    }

    static void requireSameLength(int found, int expected) {
        if (found != expected) {
            throw new IllegalArgumentException(found + " numbers, expected " + expected);
        }
    }
}
