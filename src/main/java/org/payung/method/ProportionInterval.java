package org.payung.method;

import java.util.Optional;

/**
 * The interval that is printed beside a share from a survey: on the logit scale, but Korn and Graubard's where fewer
 * than so many units are expected to have the property, or not to have it.
 *
 * @param lower per cent
 * @param upper per cent
 * @param method {@code logit} or {@code korn-graubard}
 * @see "METHOD 8.6, survey proportion (the bound is open there, 10 by default)"
 */
public record ProportionInterval(double lower, double upper, String method) {

    /** Units expected below which Korn and Graubard's interval is taken. */
    public static final double FEW = 10;

    /** The interval with the bound of METHOD, empty where the design gives no variance. */
    public static Optional<ProportionInterval> of(SurveyProportion share, double levelPercent) {
        return of(share, levelPercent, FEW);
    }

    /** The interval, empty where the design gives no variance. */
    public static Optional<ProportionInterval> of(SurveyProportion share, double levelPercent, double few) {
        if (share.variance().isEmpty()) {
            return Optional.empty();
        }
        double variance = share.variance().getAsDouble();
        double rarer = Math.min(share.percent(), 100 - share.percent());
        return share.units() * rarer / 100 < few
                ? KornGraubard.of(share.percent(), variance, share.units(), share.degreesOfFreedom(), levelPercent)
                        .map(found -> new ProportionInterval(found.lower(), found.upper(), "korn-graubard"))
                : LogitInterval.of(share.percent(), variance, share.degreesOfFreedom(), levelPercent)
                        .map(found -> new ProportionInterval(found.lower(), found.upper(), "logit"));
    }
}
