package org.payung.method;

import java.util.Optional;

/**
 * Beneficiary incidence: beneficiaries in a group, direct and indirect, per cent of all beneficiaries.
 *
 * @see "METHOD 4.5, beneficiary incidence; World Bank, ASPIRE"
 */
public final class BeneficiaryIncidence {

    private BeneficiaryIncidence() {}

    /** The share, empty where there are no beneficiaries. */
    public static Optional<SurveyProportion> of(TransferSurvey survey, boolean[] group) {
        return SurveyProportion.of(survey.design(), survey.beneficiary(), group);
    }
}
