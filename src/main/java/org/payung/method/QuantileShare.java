package org.payung.method;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Share of all welfare that one quantile group holds, per cent. The limits between groups are taken as fixed for the
 * variance; the bootstrap moves them too.
 *
 * @see "METHOD 4.5; Langel and Tillé, Statistical inference for the quintile share ratio, Journal of Statistical Planning
 *     and Inference 141 (2011), pp. 2976–2985; Eurostat indicator ilc_di11 (S80/S20)"
 */
public final class QuantileShare {

    private QuantileShare() {}

    /** The share, empty where welfare adds up to 0. */
    public static Optional<SurveyEstimate> of(SurveyDesign design, double[] welfare, QuantileGroups groups, int group) {
        boolean[] members = groups.members(group, welfare, design.weights());
        return SurveyRatio.of(design, Domains.inside(welfare, members), welfare).map(share -> share.times(100));
    }

    /**
     * Welfare of the highest group against that of the lowest, as S80/S20 for quintiles; empty where the lowest has
     * nothing.
     */
    public static OptionalDouble highestToLowest(double[] welfare, double[] weights, QuantileGroups groups) {
        int[] group = groups.of(welfare, weights);
        double lowest = total(welfare, weights, group, 1);
        return lowest == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(total(welfare, weights, group, groups.count()) / lowest);
    }

    private static double total(double[] welfare, double[] weights, int[] group, int wanted) {
        return Sum.of(IntStream.range(0, group.length)
                .filter(i -> group[i] == wanted)
                .mapToDouble(i -> welfare[i] * weights[i])
                .toArray());
    }
}
