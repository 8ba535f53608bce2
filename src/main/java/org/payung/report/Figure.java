package org.payung.report;

/**
 * One printed figure, bound to the grid.
 *
 * @param id id of the outcome without release, as {@code VNM:SI_COV_UEMP:_T:_T:_T:_T:value:2020}; for a figure of a
 *     definition or of the input its own id; {@code #lower}, {@code #upper} or the name of a share of weight after the id
 *     name a part of the outcome; a count names what it counts, as {@code ALL35:SI_COV_UEMP:count-zero:2020}
 * @param value unrounded
 * @param decimals decimals printed
 * @param text as printed, in the language of the report: rounded once, half-even
 */
public record Figure(String id, double value, int decimals, String text) {}
