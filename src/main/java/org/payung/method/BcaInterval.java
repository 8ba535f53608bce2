package org.payung.method;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import org.payung.method.RaoWuBootstrap.Estimator;
import org.payung.method.RaoWuBootstrap.Limits;
import org.payung.method.SurveyDesign.Stratum;

/**
 * Bias-corrected and accelerated bootstrap interval. The bias correction comes from the share of replicates below the
 * estimate, the acceleration from leaving out one PSU at a time, the others of its stratum weighted up.
 *
 * @param bias z0
 * @param acceleration a
 * @see "METHOD 8.6, bootstrap; Efron, Better bootstrap confidence intervals, Journal of the American Statistical
 *     Association 82 (1987), p. 174; acceleration with strata: Davison and Hinkley, Bootstrap Methods and their Application
 *     (1997), section 5.3.2, p. 210"
 */
public record BcaInterval(double lower, double upper, double bias, double acceleration) {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1, 1e-15);

    /** The interval, empty where the replicates lie all on one side, or an estimate without one of the PSUs has no value. */
    public static Optional<BcaInterval> of(
            SurveyDesign design, Estimator estimator, RaoWuBootstrap bootstrap, double levelPercent) {
        double below = bootstrap.replicates().stream()
                        .filter(each -> each < bootstrap.estimate())
                        .count()
                / (double) bootstrap.replicates().size();
        OptionalDouble acceleration = acceleration(design, estimator);
        if (below == 0 || below == 1 || acceleration.isEmpty()) {
            return Optional.empty();
        }
        double bias = NORMAL.inverseCumulativeProbability(below);
        double a = acceleration.getAsDouble();
        double z = TwoSided.normal(levelPercent);
        Limits limits = bootstrap.limits(share(bias, a, -z), share(bias, a, z));
        return Optional.of(new BcaInterval(limits.lower(), limits.upper(), bias, a));
    }

    private static double share(double bias, double acceleration, double z) {
        double shifted = bias + z;
        return NORMAL.cumulativeProbability(bias + shifted / (1 - acceleration * shifted));
    }

    /** Σ n⁻³ Σ l³ / 6 (Σ n⁻² Σ l²)^1.5, l the jackknife's influence values; 0 where nothing varies. */
    private static OptionalDouble acceleration(SurveyDesign design, Estimator estimator) {
        double[] squares = new double[design.strata().size()];
        double[] cubes = new double[squares.length];
        for (int h = 0; h < squares.length; h++) {
            Stratum stratum = design.strata().get(h);
            Optional<double[]> influence = influence(design, stratum, estimator);
            if (influence.isEmpty()) {
                return OptionalDouble.empty();
            }
            double n = stratum.clusters().size();
            squares[h] = moment(influence.get(), 2) / (n * n);
            cubes[h] = moment(influence.get(), 3) / (n * n * n);
        }
        double spread = Sum.of(squares);
        return OptionalDouble.of(spread == 0 ? 0 : Sum.of(cubes) / (6 * spread * Math.sqrt(spread)));
    }

    private static double moment(double[] numbers, int order) {
        return Sum.of(
                Arrays.stream(numbers).map(each -> FastMath.pow(each, order)).toArray());
    }

    /** (n − 1)(mean of the estimates without one PSU − estimate without this one). */
    private static Optional<double[]> influence(SurveyDesign design, Stratum stratum, Estimator estimator) {
        int n = stratum.clusters().size();
        double[] without = new double[n];
        if (stratum.samplingFraction() == 1) {
            return Optional.of(without);
        }
        for (int c = 0; c < n; c++) {
            OptionalDouble estimate = estimator.of(weightsWithout(design, stratum, c));
            if (estimate.isEmpty()) {
                return Optional.empty();
            }
            without[c] = estimate.getAsDouble();
        }
        double mean = Sum.of(without) / n;
        return Optional.of(
                Arrays.stream(without).map(each -> (n - 1) * (mean - each)).toArray());
    }

    private static double[] weightsWithout(SurveyDesign design, Stratum stratum, int left) {
        double[] weights = design.weights();
        double n = stratum.clusters().size();
        for (int c = 0; c < n; c++) {
            double factor = c == left ? 0 : n / (n - 1);
            stratum.clusters().get(c).places().forEach(place -> weights[place] *= factor);
        }
        return weights;
    }
}
