package org.payung.method;

import java.util.List;
import java.util.Optional;

/**
 * A rise of unemployment from trough to peak, period by period without a pause.
 *
 * @param trough place of the last period before the rise
 * @param peak place of the last period of the rise, after {@code trough}
 * @see "METHOD 5.2, BEN_RESP"
 */
public record Downturn(int trough, int peak) {

    public Downturn {
        if (!(trough >= 0 && trough < peak)) {
            throw new IllegalArgumentException(
                    "downturn from " + trough + " to " + peak + ", expected the trough before the peak");
        }
    }

    /**
     * The downturn that ends at a place: unemployment rose up to it and did not rise after it. Empty where it is no peak.
     *
     * @param unemployed by consecutive periods
     */
    public static Optional<Downturn> endingAt(int place, List<Double> unemployed) {
        boolean risesAfter = place + 1 < unemployed.size() && unemployed.get(place + 1) > unemployed.get(place);
        int trough = place;
        while (trough > 0 && unemployed.get(trough - 1) < unemployed.get(trough)) {
            trough--;
        }
        return risesAfter || trough == place ? Optional.empty() : Optional.of(new Downturn(trough, place));
    }

    /** Extra recipients for each extra unemployed person, {@code 100} for one to one; below 0 where recipients fell. */
    public double responsePercent(List<Double> recipients, List<Double> unemployed) {
        return 100 * (recipients.get(peak) - recipients.get(trough)) / (unemployed.get(peak) - unemployed.get(trough));
    }
}
