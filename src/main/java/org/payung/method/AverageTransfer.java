package org.payung.method;

import java.util.Optional;

/**
 * Average transfer: transfers received in a group divided by its beneficiaries, direct and indirect, in the currency and
 * period of the transfer.
 *
 * @see "METHOD 4.5, average per-capita transfer, there from memory; World Bank, ASPIRE"
 */
public final class AverageTransfer {

    private AverageTransfer() {}

    /** The average, empty where the group has no beneficiaries. */
    public static Optional<SurveyEstimate> of(TransferSurvey survey, boolean[] group) {
        return SurveyRatio.mean(survey.design(), survey.transfer(), Domains.both(group, survey.beneficiary()));
    }
}
