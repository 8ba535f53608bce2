package org.payung.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Rescaled bootstrap: of the n PSUs of each stratum n − 1 are drawn with replacement, and a unit's weight becomes
 * {@code w [1 − √(1 − f) + √(1 − f) n/(n − 1) × times drawn]}, which without correction for a finite population is
 * {@code w n/(n − 1) × times drawn}. The same seed gives the same result, whatever the order of the units. A stratum whose
 * PSUs are all in the sample is not resampled; a register is no sample and enters the estimator as a constant.
 *
 * @param estimate from the sample itself
 * @param replicates the estimates of the resamples, in ascending order
 * @param undefined number of resamples in which the estimator had no value, such as a domain that was not drawn
 * @see "METHOD 8.6, bootstrap; Rao and Wu, Resampling inference with complex survey data, Journal of the American
 *     Statistical Association 83 (1988), section 2, pp. 231–234; Rao, Wu and Yue, Some recent work on resampling methods
 *     for complex surveys, Survey Methodology 18 (1992), p. 210; Shao, Resampling methods in sample surveys, Statistics 27
 *     (1996), pp. 203–254"
 */
public record RaoWuBootstrap(double estimate, List<Double> replicates, int undefined) {

    /** Resamples at least. */
    public static final int FEWEST = 500;

    /** An estimator as a function of the weights, in the order of the units; empty where it has no value. */
    @FunctionalInterface
    public interface Estimator {
        OptionalDouble of(double[] weights);
    }

    /** An interval. */
    public record Limits(double lower, double upper) {}

    public RaoWuBootstrap {
        replicates = replicates.stream().sorted().toList();
    }

    /**
     * The bootstrap, empty where the sample or every resample gives no estimate, or a stratum has one PSU of several.
     *
     * @param resamples at least 500
     * @param seed the same gives the same
     */
    public static Optional<RaoWuBootstrap> of(SurveyDesign design, Estimator estimator, int resamples, long seed) {
        if (resamples < FEWEST) {
            throw new IllegalArgumentException(resamples + " resamples, expected at least " + FEWEST);
        }
        RandomGenerator random = new Well19937c(seed);
        List<int[][]> draws = new ArrayList<>();
        for (int b = 0; b < resamples; b++) {
            draws.add(design.strata().stream()
                    .map(stratum -> timesDrawn(stratum.clusters().size(), random))
                    .toArray(int[][]::new));
        }
        return of(design, estimator, draws);
    }

    /** The bootstrap with the draws given: times drawn by resample, stratum and PSU, both in the order of their names. */
    static Optional<RaoWuBootstrap> of(SurveyDesign design, Estimator estimator, List<int[][]> draws) {
        OptionalDouble estimate = estimator.of(design.weights());
        if (estimate.isEmpty() || !design.onePsuStrata().isEmpty()) {
            return Optional.empty();
        }
        List<Double> replicates = draws.stream()
                .map(drawn -> estimator.of(weights(design, drawn)))
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
        return replicates.isEmpty()
                ? Optional.empty()
                : Optional.of(new RaoWuBootstrap(estimate.getAsDouble(), replicates, draws.size() - replicates.size()));
    }

    private static int[] timesDrawn(int clusters, RandomGenerator random) {
        int[] times = new int[clusters];
        for (int draw = 1; draw < clusters; draw++) {
            times[random.nextInt(clusters)]++;
        }
        return times;
    }

    private static double[] weights(SurveyDesign design, int[][] drawn) {
        double[] weights = design.weights();
        for (int h = 0; h < drawn.length; h++) {
            SurveyDesign.Stratum stratum = design.strata().get(h);
            double scale = Math.sqrt(1 - stratum.samplingFraction());
            double n = stratum.clusters().size();
            for (int c = 0; c < n && scale > 0; c++) {
                double factor = 1 - scale + scale * n / (n - 1) * drawn[h][c];
                stratum.clusters().get(c).places().forEach(place -> weights[place] *= factor);
            }
        }
        return weights;
    }

    /** Standard deviation of the replicates around their mean, divisor B − 1. */
    public OptionalDouble standardError() {
        double[] numbers = numbers();
        return numbers.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(LinearizedVariance.spread(numbers) / numbers.length));
    }

    /** The percentile interval, quantiles of R's type 7. */
    public Limits percentile(double levelPercent) {
        double upper = TwoSided.upper(levelPercent);
        return limits(1 - upper, upper);
    }

    Limits limits(double lowerShare, double upperShare) {
        double[] numbers = numbers();
        return new Limits(
                SampleQuantile.of(numbers, 100 * lowerShare).orElseThrow(),
                SampleQuantile.of(numbers, 100 * upperShare).orElseThrow());
    }

    private double[] numbers() {
        return replicates.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
