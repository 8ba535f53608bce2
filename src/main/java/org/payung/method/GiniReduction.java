package org.payung.method;

import java.util.Optional;

/**
 * Gini coefficient without and with the transfer, nobody behaving differently.
 *
 * @param beforePercent without the transfer
 * @param afterPercent with it
 * @param points before − after, its variance from the linearised difference
 * @see "METHOD 4.5, Gini reduction, there from memory; World Bank, ASPIRE"
 */
public record GiniReduction(double beforePercent, double afterPercent, SurveyEstimate points) {

    /** The reduction, empty where nobody has a weight or an income. */
    public static Optional<GiniReduction> of(TransferSurvey survey) {
        double[] weights = survey.design().weights();
        Optional<Gini> before = Gini.compute(survey.welfareBefore(), weights);
        return before.flatMap(
                without -> Gini.compute(survey.welfare(), weights).map(with -> of(survey.design(), without, with)));
    }

    private static GiniReduction of(SurveyDesign design, Gini before, Gini after) {
        double[] difference = before.linearized();
        double[] with = after.linearized();
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= with[i];
        }
        SurveyEstimate points = new SurveyEstimate(
                before.percent() - after.percent(),
                LinearizedVariance.of(design, difference),
                design.degreesOfFreedom());
        return new GiniReduction(before.percent(), after.percent(), points);
    }
}
