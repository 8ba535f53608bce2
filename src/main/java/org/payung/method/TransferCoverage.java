package org.payung.method;

import java.util.Optional;

/**
 * Coverage: persons of a group who live in a household with at least one recipient, per cent of the group.
 *
 * @see "METHOD 4.5, coverage; World Bank, SDG metadata 1.3.1 (SI_COV_SOCAST and others)"
 */
public final class TransferCoverage {

    private TransferCoverage() {}

    /** The share, empty where the group has no weight. */
    public static Optional<SurveyProportion> of(TransferSurvey survey, boolean[] group) {
        return SurveyProportion.of(survey.design(), group, survey.beneficiary());
    }
}
