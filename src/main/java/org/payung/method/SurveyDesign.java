package org.payung.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A stratified sample of clusters with weights. Numbers of one unit stand at the same place in every array that the
 * methods take, the place of the unit in the list from which the design was made. Strata and clusters are kept in the
 * order of their names, so that the order of the units changes no result.
 *
 * <p>A domain is a part of the sample: its other units count as 0 and stay in the design.
 *
 * @see "METHOD 8.6, survey proportion; Särndal, Swensson and Wretman, Model Assisted Survey Sampling (1992), chapter 4"
 */
public final class SurveyDesign {

    /** Clusters drawn in one stratum; each is the places of its units. */
    record Stratum(String name, double clustersInPopulation, List<Cluster> clusters) {

        /** f: the share of the stratum's clusters that is in the sample, 0 where it is not corrected for. */
        double samplingFraction() {
            return clusters.size() / clustersInPopulation;
        }
    }

    /** Units drawn in one cluster, by their places. */
    static final class Cluster {

        private final double unitsInPopulation;
        private final int[] places;

        Cluster(double unitsInPopulation, int[] places) {
            this.unitsInPopulation = unitsInPopulation;
            this.places = places;
        }

        int size() {
            return places.length;
        }

        double samplingFraction() {
            return places.length / unitsInPopulation;
        }

        IntStream places() {
            return Arrays.stream(places);
        }
    }

    private final double[] weights;
    private final List<Stratum> strata;

    private SurveyDesign(double[] weights, List<Stratum> strata) {
        this.weights = weights;
        this.strata = strata;
    }

    /**
     * The design of a sample.
     *
     * @throws IllegalArgumentException if there are no units, if units of one stratum or cluster name different
     *     populations, or if more was drawn than there is
     */
    public static SurveyDesign of(List<SampledUnit> units) {
        if (units.isEmpty()) {
            throw new IllegalArgumentException("a sample of 0 units, expected at least 1");
        }
        SortedMap<String, SortedMap<String, List<Integer>>> places = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            places.computeIfAbsent(units.get(i).stratum(), name -> new TreeMap<>())
                    .computeIfAbsent(units.get(i).cluster(), name -> new ArrayList<>())
                    .add(i);
        }
        List<Stratum> strata = new ArrayList<>();
        places.forEach((name, clusters) -> strata.add(stratum(name, clusters, units)));
        return new SurveyDesign(units.stream().mapToDouble(SampledUnit::weight).toArray(), List.copyOf(strata));
    }

    private static Stratum stratum(String name, SortedMap<String, List<Integer>> clusters, List<SampledUnit> units) {
        List<SampledUnit> own =
                clusters.values().stream().flatMap(List::stream).map(units::get).toList();
        double population = own.get(0).clustersInPopulation();
        if (own.stream().anyMatch(unit -> unit.clustersInPopulation() != population)) {
            throw new IllegalArgumentException("stratum '" + name + "' has several numbers of clusters, expected one");
        }
        refuseTooMany("clusters", name, clusters.size(), population);
        List<Cluster> drawn = new ArrayList<>();
        clusters.forEach((cluster, places) -> drawn.add(cluster(cluster, places, units)));
        return new Stratum(name, population, List.copyOf(drawn));
    }

    private static Cluster cluster(String name, List<Integer> places, List<SampledUnit> units) {
        double population = units.get(places.get(0)).unitsInCluster();
        if (places.stream().anyMatch(place -> units.get(place).unitsInCluster() != population)) {
            throw new IllegalArgumentException("cluster '" + name + "' has several numbers of units, expected one");
        }
        refuseTooMany("units", name, places.size(), population);
        return new Cluster(
                population, places.stream().mapToInt(Integer::intValue).toArray());
    }

    private static void refuseTooMany(String what, String where, int drawn, double population) {
        if (drawn > population) {
            throw new IllegalArgumentException(drawn + " " + what + " drawn in '" + where + "', expected at most the "
                    + population + " there are");
        }
    }

    /** Number of units. */
    public int size() {
        return weights.length;
    }

    /** A copy of the weights, in the order of the units. */
    public double[] weights() {
        return weights.clone();
    }

    /** PSUs − strata: degrees of freedom of a variance over the whole sample. */
    public int degreesOfFreedom() {
        return degreesOfFreedom(everybody());
    }

    /**
     * Degrees of freedom for a domain: PSUs − strata, counting those that hold a unit of the domain. Where the domain
     * lives in a few PSUs, the whole sample's count would promise too much.
     *
     * @see "Korn and Graubard, Analysis of Health Surveys (1999), section 5.2"
     */
    public int degreesOfFreedom(boolean[] domain) {
        requireLength(domain.length);
        int degrees = 0;
        for (Stratum stratum : strata) {
            int clusters = (int) stratum.clusters().stream()
                    .filter(cluster -> cluster.places().anyMatch(place -> domain[place]))
                    .count();
            degrees += Math.max(0, clusters - 1);
        }
        return degrees;
    }

    /**
     * Strata with one PSU that is not the only one there is. No variance can be computed from such a design: the caller
     * reports the strata, for they have to be merged with a neighbour by somebody who knows the survey.
     */
    public List<String> onePsuStrata() {
        return strata.stream()
                .filter(stratum -> stratum.clusters().size() == 1 && stratum.samplingFraction() < 1)
                .map(Stratum::name)
                .toList();
    }

    List<Stratum> strata() {
        return strata;
    }

    /** Weight × number of each unit. */
    double[] weighted(double[] numbers) {
        requireLength(numbers.length);
        double[] products = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException(
                        "unit " + (i + 1) + " has " + numbers[i] + ", expected a finite number");
            }
            products[i] = weights[i] * numbers[i];
        }
        return products;
    }

    boolean[] everybody() {
        boolean[] all = new boolean[weights.length];
        Arrays.fill(all, true);
        return all;
    }

    private void requireLength(int length) {
        if (length != weights.length) {
            throw new IllegalArgumentException(
                    length + " numbers, expected one for each of " + weights.length + " units");
        }
    }
}
