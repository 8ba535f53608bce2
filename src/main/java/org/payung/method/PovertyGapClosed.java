package org.payung.method;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * POV_GAP_CLOSED: the share of a poor recipient's distance to the poverty line that the benefit closes, per cent:
 * {@code min(b, z − y)/(z − y)}. Who is not poor before the transfer has no such share and stays out of the mean.
 *
 * @see "METHOD 4.3; the shortfall is that of Foster, Greer and Thorbecke, A class of decomposable poverty measures,
 *     Econometrica 52 (1984), p. 762"
 */
public final class PovertyGapClosed {

    private PovertyGapClosed() {}

    /**
     * Share closed for one recipient, empty where not poor.
     *
     * @param before income before the transfer, same unit as the others
     * @param benefit at least 0
     */
    public static OptionalDouble of(double before, double benefit, double line) {
        if (!(benefit >= 0)) {
            throw new IllegalArgumentException("benefit " + benefit + ", expected at least 0");
        }
        double shortfall = line - before;
        return shortfall > 0
                ? OptionalDouble.of(100 * (Math.min(benefit, shortfall) / shortfall))
                : OptionalDouble.empty();
    }

    /** Weighted mean over the poor recipients, empty where there are none. */
    public static Optional<SurveyEstimate> mean(
            SurveyDesign design, double[] before, double[] benefit, boolean[] recipient, double line) {
        Domains.requireSameLength(benefit.length, before.length);
        Domains.requireSameLength(recipient.length, before.length);
        double[] closed = new double[before.length];
        boolean[] poor = new boolean[before.length];
        for (int i = 0; i < closed.length; i++) {
            OptionalDouble share = recipient[i] ? of(before[i], benefit[i], line) : OptionalDouble.empty();
            poor[i] = share.isPresent();
            closed[i] = share.orElse(0);
        }
        return SurveyRatio.mean(design, closed, poor);
    }
}
