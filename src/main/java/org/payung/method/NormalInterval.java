package org.payung.method;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Interval of a percentage whose error is taken for normal, clipped to 0 and 100.
 *
 * @param lower per cent, at least 0
 * @param upper per cent, at most 100
 * @see "METHOD 8.6, CI R ± 1.960 SE, clipped to [0, 100]"
 */
public record NormalInterval(double lower, double upper) {

    /**
     * The interval.
     *
     * @param percent 0 to 100
     * @param variance in squared points, at least 0
     * @param levelPercent as 95
     */
    public static NormalInterval ofPercent(double percent, double variance, double levelPercent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("share " + percent + ", expected 0 to 100 per cent");
        }
        if (!(variance >= 0)) {
            throw new IllegalArgumentException("variance " + variance + ", expected at least 0");
        }
        if (!(levelPercent > 0 && levelPercent < 100)) {
            throw new IllegalArgumentException("level " + levelPercent + ", expected between 0 and 100 per cent");
        }
        double half =
                new NormalDistribution().inverseCumulativeProbability(0.5 + levelPercent / 200) * Math.sqrt(variance);
        return new NormalInterval(Math.max(0, percent - half), Math.min(100, percent + half));
    }
}
