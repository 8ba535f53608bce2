package org.payung.method;

/**
 * A share moved off 0 and 100 so that its logit can be taken: {@code p* = (p (n − 1) + 0.5) / n} for all observations of
 * a sample, not only for those at the ends. Only for a logit that is really taken; quasi-likelihood takes 0 and 100 as
 * they are.
 *
 * @see "METHOD 2.4; Smithson and Verkuilen, A Better Lemon Squeezer?, Psychological Methods 11 (2006), p. 55"
 */
public final class SmithsonVerkuilen {

    private SmithsonVerkuilen() {}

    /**
     * The squeezed share, strictly between 0 and 100.
     *
     * @param percent 0 to 100
     * @param observations size of the sample that the share belongs to, at least 1
     */
    public static double squeeze(double percent, int observations) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("share " + percent + ", expected 0 to 100 per cent");
        }
        if (observations < 1) {
            throw new IllegalArgumentException(observations + " observations, expected at least 1");
        }
        return (percent * (observations - 1) + 50) / observations;
    }
}
