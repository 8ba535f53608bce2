package org.payung.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much values differ between clusters and within them, from the analysis of variance of a one-way layout with
 * clusters of unequal size. A negative estimate between clusters is set to 0. Where no cluster has two values nothing is
 * known of the variance within: all of it counts as between.
 *
 * @param mean unweighted mean of the cluster means
 * @param between variance between clusters, 0 or more
 * @param within variance within clusters, 0 or more
 * @see "METHOD 2.4; Searle, Casella and McCulloch, Variance Components (1992), section 3.6, pp. 69–74"
 */
public record VarianceComponents(double mean, double between, double within) {

    /** One value and the cluster that it belongs to. */
    public record Member(String cluster, double value) {}

    /** The components, empty with fewer than two clusters. */
    public static Optional<VarianceComponents> of(Collection<Member> members) {
        Map<String, List<Double>> clusters = new TreeMap<>();
        for (Member each : members) {
            clusters.computeIfAbsent(each.cluster(), cluster -> new ArrayList<>())
                    .add(each.value());
        }
        return clusters.size() < 2 ? Optional.empty() : Optional.of(of(clusters.values(), members.size()));
    }

    private static VarianceComponents of(Collection<List<Double>> clusters, int count) {
        List<Double> means = clusters.stream().map(VarianceComponents::mean).toList();
        double meanOfMeans = mean(means);
        if (count == clusters.size()) {
            return new VarianceComponents(meanOfMeans, squares(means, meanOfMeans) / (means.size() - 1), 0);
        }
        double grand = mean(clusters.stream().flatMap(List::stream).toList());
        double inside = Sum.of(clusters, each -> squares(each, mean(each)));
        double outside = Sum.of(clusters, each -> each.size() * (mean(each) - grand) * (mean(each) - grand));
        double within = inside / (count - clusters.size());
        double sizes = clusters.stream()
                .mapToDouble(each -> (double) each.size() * each.size())
                .sum();
        double typical = (count - sizes / count) / (clusters.size() - 1);
        double between = (outside / (clusters.size() - 1) - within) / typical;
        return new VarianceComponents(meanOfMeans, Math.max(0, between), within);
    }

    private static double mean(List<Double> values) {
        return Sum.of(values, Double::doubleValue) / values.size();
    }

    private static double squares(List<Double> values, double mean) {
        return Sum.of(values, each -> (each - mean) * (each - mean));
    }
}
