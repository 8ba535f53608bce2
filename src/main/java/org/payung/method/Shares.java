package org.payung.method;

/** What a share and its variance can be. */
final class Shares {

    private Shares() {}

    static void require(double percent, double variance) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("share " + percent + ", expected 0 to 100 per cent");
        }
        if (!(variance >= 0) || Double.isInfinite(variance)) {
            throw new IllegalArgumentException("variance " + variance + ", expected a finite number of at least 0");
        }
    }
}
