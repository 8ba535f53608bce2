package org.payung.method;

import java.util.Optional;

/**
 * Adequacy: transfers received by the beneficiaries of a group, per cent of their welfare with the transfer.
 *
 * @see "METHOD 4.5, adequacy; World Bank, ASPIRE"
 */
public final class TransferAdequacy {

    private TransferAdequacy() {}

    /** The share, empty where the group's beneficiaries have no welfare. */
    public static Optional<SurveyEstimate> of(TransferSurvey survey, boolean[] group) {
        boolean[] beneficiaries = Domains.both(group, survey.beneficiary());
        return SurveyRatio.of(
                        survey.design(),
                        Domains.inside(survey.transfer(), beneficiaries),
                        Domains.inside(survey.welfare(), beneficiaries))
                .map(share -> share.times(100));
    }
}
