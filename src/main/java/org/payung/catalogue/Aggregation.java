package org.payung.catalogue;

import org.jspecify.annotations.Nullable;
import org.payung.series.Sex;

/**
 * How an indicator is aggregated to groups (METHOD 2.2 and 2.3).
 *
 * @param weightConcept concept of the weight, null where no weight exists: bounds and country mean only
 * @param weightSex sex of the weight's key, null for the sex of the cell; births are of both sexes though the cell is F
 * @param weightAge age of the weight's key
 * @param weightDivisor the weight is divided by it (5 for births from the population of 0 to 4)
 * @param proxy whether the weight stands in for the one that METHOD 2.2 names; printed under each table
 * @param publishFromPercent at least this share of the weight observed: the value is published
 * @param boundsBelowPercent less than this share: only the bounds are published
 * @param nearestYears how far the nearest year may lie
 */
public record Aggregation(
        @Nullable String weightConcept,
        @Nullable Sex weightSex,
        String weightAge,
        double weightDivisor,
        boolean proxy,
        double publishFromPercent,
        double boundsBelowPercent,
        int nearestYears) {}
