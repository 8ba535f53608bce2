package org.payung.method;

/**
 * Whether a survey estimate may be printed, by its coefficient of variation: below the first threshold plainly, above
 * the second not at all, else with status U.
 *
 * @param unreliableFromPercent from here on the figure carries U
 * @param suppressAbovePercent above this it is suppressed or merged
 * @see "METHOD 8.6, publication (15 and 30 by design; many offices use 16.6 and 33.3)"
 */
public record CvPublicationRule(double unreliableFromPercent, double suppressAbovePercent) {

    /** What becomes of the figure. */
    public enum Verdict {
        PLAIN,
        /** Printed with status U. */
        UNRELIABLE,
        /** Not printed: suppressed, or merged with a neighbour by the caller. */
        SUPPRESSED
    }

    public CvPublicationRule {
        if (!(unreliableFromPercent >= 0) || !(suppressAbovePercent >= unreliableFromPercent)) {
            throw new IllegalArgumentException("thresholds " + unreliableFromPercent + " and " + suppressAbovePercent
                    + ", expected at least 0 per cent, in that order");
        }
    }

    public Verdict of(double cvPercent) {
        if (!(cvPercent >= 0)) {
            throw new IllegalArgumentException(
                    "coefficient of variation " + cvPercent + ", expected at least 0 per cent");
        }
        if (cvPercent > suppressAbovePercent) {
            return Verdict.SUPPRESSED;
        }
        return cvPercent < unreliableFromPercent ? Verdict.PLAIN : Verdict.UNRELIABLE;
    }
}
