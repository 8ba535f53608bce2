package org.payung.method;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Poverty at a fixed line, per cent: share of persons below it (order 0, headcount), their mean shortfall as a share of
 * the line counting everybody (order 1, gap), and its square (order 2, severity). Who is at the line is not poor.
 *
 * @param order 0, 1 or 2
 * @param line above 0
 * @see "METHOD 4.5; Foster, Greer and Thorbecke, A class of decomposable poverty measures, Econometrica 52 (1984), p. 763"
 */
public record FosterGreerThorbecke(int order, double line) {

    public FosterGreerThorbecke {
        if (order < 0 || order > 2 || !(line > 0) || Double.isInfinite(line)) {
            throw new IllegalArgumentException(
                    "order " + order + " and line " + line + ", expected order 0, 1 or 2 and a line above 0");
        }
    }

    /** Share of poor persons. */
    public static FosterGreerThorbecke headcount(double line) {
        return new FosterGreerThorbecke(0, line);
    }

    /** Mean shortfall. */
    public static FosterGreerThorbecke gap(double line) {
        return new FosterGreerThorbecke(1, line);
    }

    /** The measure with its variance in squared points, empty where nobody has a weight. */
    public Optional<SurveyEstimate> of(SurveyDesign design, double[] welfare) {
        return SurveyRatio.mean(design, percents(welfare));
    }

    /** What each person adds, per cent. */
    double[] percents(double[] welfare) {
        return Arrays.stream(welfare)
                .map(each -> each >= line ? 0 : 100 * FastMath.pow((line - each) / line, order))
                .toArray();
    }
}
