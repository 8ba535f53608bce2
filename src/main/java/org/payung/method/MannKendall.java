package org.payung.method;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Test for a trend in one direction: Kendall's score against time. Neither pre-whitened nor blocked: of a series that
 * remembers its past the p-value is too small, and of a modelled series it is descriptive only. METHOD asks for eight
 * points; this class leaves that to its caller.
 *
 * @param score rises less falls over all pairs
 * @param variance of the score under no trend, ties allowed for
 * @param z with the correction for continuity, 0 where the score is 0
 * @param normalP two-sided, by the normal distribution, 0 to 1
 * @param exactP two-sided, by counting orders, for at most ten points without ties; else null
 * @see "METHOD 8.8; Mann, Nonparametric Tests Against Trend, Econometrica 13 (1945), pp. 245–259; Kendall, Rank
 *     Correlation Methods, 4th edition (1975), chapters 4 and 5"
 */
public record MannKendall(
        int score,
        double variance,
        double z,
        double normalP,
        @Nullable Double exactP) {

    private static final int LARGEST_TABLE = 10;

    /** The test, empty for fewer than two points. */
    public static Optional<MannKendall> of(Collection<TimePoint> points) {
        double[] values = TimePoint.values(TimePoint.sorted(points));
        if (values.length < 2) {
            return Optional.empty();
        }
        KendallScore kendall = KendallScore.of(values);
        boolean exact = values.length <= LARGEST_TABLE && !kendall.tied();
        return Optional.of(
                of(kendall.score(), kendall.variance(), exact ? exactP(values.length, kendall.score()) : null));
    }

    /**
     * The test within seasons: each season is compared with itself only, scores and variances are added.
     *
     * @param seasons the points of each season, as four lists for quarters
     * @see "Hirsch, Slack and Smith, Techniques of Trend Analysis for Monthly Water Quality Data, Water Resources Research
     *     18 (1982), pp. 107–121"
     */
    public static Optional<MannKendall> seasonal(Collection<List<TimePoint>> seasons) {
        List<KendallScore> scores = seasons.stream()
                .filter(season -> season.size() > 1)
                .map(season -> KendallScore.of(TimePoint.values(TimePoint.sorted(season))))
                .toList();
        int score = scores.stream().mapToInt(KendallScore::score).sum();
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(of(score, Sum.of(scores, KendallScore::variance), null));
    }

    /** The p-value to report: the exact one where there is one. */
    public double pValue() {
        return exactP == null ? normalP : exactP;
    }

    private static MannKendall of(int score, double variance, @Nullable Double exactP) {
        double z = score == 0 ? 0 : (score - Math.signum(score)) / Math.sqrt(variance);
        double normalP = Math.min(1, 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z)));
        return new MannKendall(score, variance, z, normalP, exactP);
    }

    // Orders with at least that score, of all n!: a score of s means (n(n−1)/2 − s)/2 inversions.
    private static double exactP(int n, int score) {
        long[] orders = ordersByInversions(n);
        int inversions = ((orders.length - 1) - Math.abs(score)) / 2;
        long asFar = 0;
        long all = 0;
        for (int i = 0; i < orders.length; i++) {
            all += orders[i];
            asFar += i <= inversions ? orders[i] : 0;
        }
        return Math.min(1, 2.0 * asFar / all);
    }

    private static long[] ordersByInversions(int n) {
        long[] orders = {1};
        for (int size = 2; size <= n; size++) {
            long[] larger = new long[size * (size - 1) / 2 + 1];
            for (int i = 0; i < orders.length; i++) {
                for (int more = 0; more < size; more++) {
                    larger[i + more] += orders[i];
                }
            }
            orders = larger;
        }
        return orders;
    }
}
