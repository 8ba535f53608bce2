package org.payung.method;

import java.util.Optional;

/**
 * Benefit–cost ratio: the money by which the transfers shorten the poor's distance to the line, per cent of the money
 * transferred. 100 where everything goes to the poor and none of it lifts them above the line.
 *
 * @see "METHOD 4.5, benefit–cost ratio (CBR/BCR), there from memory; World Bank, ASPIRE"
 */
public final class BenefitCostRatio {

    private BenefitCostRatio() {}

    /** The ratio, empty where nothing was transferred. */
    public static Optional<SurveyEstimate> of(TransferSurvey survey, double line) {
        double[] before = survey.welfareBefore();
        double[] after = survey.welfare();
        double[] closed = new double[after.length];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = Math.max(0, line - before[i]) - Math.max(0, line - after[i]);
        }
        return SurveyRatio.of(survey.design(), closed, survey.transfer()).map(ratio -> ratio.times(100));
    }
}
