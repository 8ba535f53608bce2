package org.payung.outcome;

import org.jspecify.annotations.Nullable;
import org.payung.series.Location;
import org.payung.series.Period;

/**
 * One input of a figure: one row of {@code lineage.csv}.
 *
 * @param role {@code value}, {@code numerator}, {@code denominator}, {@code member}, {@code weight}, {@code part-1} …
 * @param inputId a series cell ({@code UNEMPLOYED.IDN._Z._T._T._T:2020}), the id of another figure, or a definition
 *     ({@code schemes/idn-jkp.yml})
 * @param value null where there is none
 * @param weight the weight with which it entered, null where it has none
 */
public record Lineage(
        String role,
        String inputId,
        Location location,
        Period period,
        @Nullable Double value,
        @Nullable Double weight,
        Treatment treatment) {}
