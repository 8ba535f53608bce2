package org.payung.method;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.payung.method.SurveyDesign.Cluster;
import org.payung.method.SurveyDesign.Stratum;

/**
 * Variance of a weighted sum of linearised values by the variation between the totals of the ultimate clusters in each
 * stratum: {@code Σ (1 − f) n/(n − 1) Σ (z_c − z̄)²}, whatever was sampled within the clusters. The linearised value of a
 * total is the value itself, of a ratio {@code (y − R x) / X}. Stratified and one-stage cluster samples are the cases
 * of one unit a cluster and of whole clusters.
 *
 * @see "METHOD 8.6, survey proportion; Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), section 4.6
 *     (simplified variance estimators) and 5.5 (Taylor linearisation), p. 172; Cochran, Sampling Techniques, 3rd edition
 *     (1977), section 5.3 (stratified) and 9A.3 (clusters)"
 */
public final class LinearizedVariance {

    private LinearizedVariance() {}

    /**
     * The variance of {@code Σ w u}, empty where a stratum has one PSU of several.
     *
     * @param linearized u of each unit, before weighting; 0 outside the domain
     */
    public static OptionalDouble of(SurveyDesign design, double[] linearized) {
        if (!design.onePsuStrata().isEmpty()) {
            return OptionalDouble.empty();
        }
        double[] scores = design.weighted(linearized);
        return OptionalDouble.of(Sum.of(design.strata(), stratum -> ofStratum(stratum, scores)));
    }

    static double ofStratum(Stratum stratum, double[] scores) {
        double[] totals = stratum.clusters().stream()
                .mapToDouble(cluster -> Sum.of(of(cluster, scores)))
                .toArray();
        return (1 - stratum.samplingFraction()) * spread(totals);
    }

    static double[] of(Cluster cluster, double[] scores) {
        return cluster.places().mapToDouble(place -> scores[place]).toArray();
    }

    /** n/(n − 1) Σ (z − z̄)², 0 for one number. */
    static double spread(double[] totals) {
        if (totals.length == 1) {
            return 0;
        }
        double mean = Sum.of(totals) / totals.length;
        double[] squares = Arrays.stream(totals)
                .map(total -> (total - mean) * (total - mean))
                .toArray();
        return Sum.of(squares) * totals.length / (totals.length - 1);
    }
}
