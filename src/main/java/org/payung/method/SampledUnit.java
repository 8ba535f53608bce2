package org.payung.method;

/**
 * One unit of a sample: where it was drawn and whom it stands for.
 *
 * @param stratum first-stage stratum
 * @param cluster primary sampling unit (PSU), named within its stratum
 * @param weight finite, at least 0
 * @param clustersInPopulation PSUs of the stratum in the population, infinite where the correction for a finite
 *     population is left out
 * @param unitsInCluster units of the PSU in the population, infinite where the second stage is left out
 */
public record SampledUnit(
        String stratum, String cluster, double weight, double clustersInPopulation, double unitsInCluster) {

    public SampledUnit {
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight " + weight + ", expected a finite number of at least 0");
        }
        if (!(clustersInPopulation >= 1) || !(unitsInCluster >= 1)) {
            throw new IllegalArgumentException("population of " + clustersInPopulation + " clusters and "
                    + unitsInCluster + " units, expected at least 1");
        }
    }

    /** A unit of a sample drawn with replacement, or from a population so large that it makes no difference. */
    public static SampledUnit of(String stratum, String cluster, double weight) {
        return new SampledUnit(stratum, cluster, weight, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The same unit, its PSU drawn without replacement from so many. */
    public SampledUnit fromClusters(double number) {
        return new SampledUnit(stratum, cluster, weight, number, unitsInCluster);
    }

    /** The same unit, drawn without replacement from so many of its PSU. */
    public SampledUnit fromUnits(double number) {
        return new SampledUnit(stratum, cluster, weight, clustersInPopulation, number);
    }
}
