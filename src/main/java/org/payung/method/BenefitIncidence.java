package org.payung.method;

import java.util.Optional;

/**
 * Benefit incidence: transfers received in a group, per cent of all transfers.
 *
 * @see "METHOD 4.5, benefit incidence; World Bank, ASPIRE"
 */
public final class BenefitIncidence {

    private BenefitIncidence() {}

    /** The share, empty where nothing was transferred. */
    public static Optional<SurveyEstimate> of(TransferSurvey survey, boolean[] group) {
        return SurveyRatio.of(survey.design(), Domains.inside(survey.transfer(), group), survey.transfer())
                .map(share -> share.times(100));
    }
}
