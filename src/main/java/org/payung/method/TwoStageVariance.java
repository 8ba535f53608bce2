package org.payung.method;

import java.util.OptionalDouble;
import org.payung.method.SurveyDesign.Cluster;
import org.payung.method.SurveyDesign.Stratum;

/**
 * Variance of a weighted sum of linearised values where clusters, and units within them, were drawn by simple random
 * sampling without replacement, and both fractions are known: the variation between clusters with (1 − f1), plus f1
 * times the variation between the units of each cluster with (1 − f2). The ultimate-cluster form leaves the second part
 * out, and is too small by it where f1 is not small.
 *
 * @see "Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), result 4.3.1, p. 137; Cochran, Sampling
 *     Techniques, 3rd edition (1977), section 11.4"
 */
public final class TwoStageVariance {

    private TwoStageVariance() {}

    /**
     * The variance of {@code Σ w u}, empty where a stratum has one PSU of several, or a PSU one unit of several.
     *
     * @param linearized u of each unit, before weighting; 0 outside the domain
     */
    public static OptionalDouble of(SurveyDesign design, double[] linearized) {
        if (!design.onePsuStrata().isEmpty() || hasClusterOfOneUnit(design)) {
            return OptionalDouble.empty();
        }
        double[] scores = design.weighted(linearized);
        return OptionalDouble.of(Sum.of(design.strata(), stratum -> ofStratum(stratum, scores)));
    }

    private static boolean hasClusterOfOneUnit(SurveyDesign design) {
        return design.strata().stream()
                .flatMap(stratum -> stratum.clusters().stream())
                .anyMatch(cluster -> cluster.size() == 1 && cluster.samplingFraction() < 1);
    }

    private static double ofStratum(Stratum stratum, double[] scores) {
        double within = Sum.of(stratum.clusters(), cluster -> ofCluster(cluster, scores));
        return LinearizedVariance.ofStratum(stratum, scores) + stratum.samplingFraction() * within;
    }

    private static double ofCluster(Cluster cluster, double[] scores) {
        return (1 - cluster.samplingFraction()) * LinearizedVariance.spread(LinearizedVariance.of(cluster, scores));
    }
}
