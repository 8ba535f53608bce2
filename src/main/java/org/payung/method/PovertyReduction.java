package org.payung.method;

import java.util.Optional;

/**
 * Poverty without and with the transfer, nobody behaving differently.
 *
 * @param before per cent, without the transfer
 * @param after per cent, with it
 * @param points before − after
 * @param relative the same, per cent of what it was before; empty where there was no poverty
 * @see "METHOD 4.5, poverty headcount and gap reduction, there from memory; World Bank, ASPIRE"
 */
public record PovertyReduction(
        SurveyEstimate before, SurveyEstimate after, SurveyEstimate points, Optional<SurveyEstimate> relative) {

    /** The reduction of one measure, empty where nobody has a weight. */
    public static Optional<PovertyReduction> of(TransferSurvey survey, FosterGreerThorbecke measure) {
        SurveyDesign design = survey.design();
        double[] before = measure.percents(survey.welfareBefore());
        double[] after = measure.percents(survey.welfare());
        double[] change = new double[after.length];
        for (int i = 0; i < change.length; i++) {
            change[i] = before[i] - after[i];
        }
        return SurveyRatio.mean(design, before)
                .map(without -> new PovertyReduction(
                        without,
                        SurveyRatio.mean(design, after).orElseThrow(),
                        SurveyRatio.mean(design, change).orElseThrow(),
                        SurveyRatio.of(design, change, before).map(share -> share.times(100))));
    }
}
