package org.payung.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets who has resigned.
 *
 * @param rates in place of those after a dismissal; empty unless reduced
 * @param duration in place of that after a dismissal, null where it is the same
 * @param delayDays further waiting, 0 unless delayed
 */
public record VoluntaryQuit(
        Kind kind, List<RateStep> rates, @Nullable BenefitDuration duration, int delayDays) {

    /** Nothing, less, or later than after a dismissal. */
    public enum Kind {
        NONE,
        REDUCED,
        DELAYED
    }

    public VoluntaryQuit {
        rates = List.copyOf(rates);
        if (kind == Kind.DELAYED && delayDays <= 0) {
            throw new IllegalArgumentException("delay of " + delayDays + " days, expected at least 1");
        }
        if (kind == Kind.REDUCED && rates.isEmpty() && duration == null) {
            throw new IllegalArgumentException("a reduced benefit without rates or duration");
        }
    }
}
