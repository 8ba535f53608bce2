package org.payung.method;

/** How the growth made compares with the growth that a target asks for. */
public enum ProgressClass {
    ON_TRACK,
    FAIR,
    LIMITED,
    DETERIORATION;

    /** The class of a ratio of actual to required growth, 1 where they are equal. */
    public static ProgressClass of(double ratio, Limits limits) {
        if (ratio >= limits.onTrack()) {
            return ON_TRACK;
        } else if (ratio >= limits.fair()) {
            return FAIR;
        }
        return ratio >= limits.limited() ? LIMITED : DETERIORATION;
    }

    /**
     * The smallest ratio of each class, falling. METHOD's defaults 0.95, 0.50 and −0.10 are from memory, so that they are
     * settings.
     */
    public record Limits(double onTrack, double fair, double limited) {

        public Limits {
            if (!(onTrack > fair && fair > limited)) {
                throw new IllegalArgumentException(
                        "limits " + onTrack + ", " + fair + " and " + limited + ", expected falling numbers");
            }
        }
    }
}
