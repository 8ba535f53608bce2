package org.payung.outcome;

import org.payung.series.Unit;

/**
 * What stands behind a group's figure. The four shares and the share without value add to 100 per cent of the weight.
 *
 * @param weight total weight of all members followed
 * @param observedPercent share of members observed in the period itself
 * @param zeroPercent share of structural zeros, observed or set
 * @param carriedPercent share of members with the value of a near year
 * @param imputedPercent share of imputed members
 * @param grouping which grouping, as {@code M49}, {@code ILO}, {@code ASEAN}, {@code WB}, {@code ROUNDTABLE}
 * @param members members of the group in the period
 * @param membersWithValue members with a value, zeros and carried values included
 * @param membersNotFollowed members of which the project collects nothing
 */
public record GroupWeights(
        double weight,
        Unit unit,
        double observedPercent,
        double zeroPercent,
        double carriedPercent,
        double imputedPercent,
        String grouping,
        int members,
        int membersWithValue,
        int membersNotFollowed) {

    /** Share of the weight that counts as observed: METHOD 2.3, step 2. */
    public double coveragePercent() {
        return observedPercent + zeroPercent + carriedPercent;
    }

    /** Share of the weight without any value. */
    public double nonePercent() {
        return Math.max(0, 100 - coveragePercent() - imputedPercent);
    }
}
