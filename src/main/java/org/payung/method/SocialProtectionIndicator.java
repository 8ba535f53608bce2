package org.payung.method;

/**
 * The Social Protection Indicator of the Asian Development Bank: expenditure a head of the intended beneficiaries, per
 * cent of GDP a head. It is depth times breadth. A category (insurance, assistance, labour market programmes) or a group
 * (poor, women) is measured against <em>all</em> intended beneficiaries, so that the categories, and the groups, add up to
 * the whole. Not for ranking.
 *
 * @param expenditure on the category or received by the group, in a year
 * @param intended all intended (potential) beneficiaries, above 0
 * @param gdpPerHead of the same year and currency, above 0
 * @see "METHOD 4.6; ADB, The Social Protection Indicator for Asia: Assessing Progress (2019), chapter 2"
 */
public record SocialProtectionIndicator(double expenditure, double intended, double gdpPerHead) {

    public SocialProtectionIndicator {
        Positive.orZero("expenditure", expenditure);
        Positive.require("intended beneficiaries", intended);
        Positive.require("GDP a head", gdpPerHead);
    }

    /** Per cent of GDP a head, at least 0. */
    public double percent() {
        return 100 * (expenditure / intended) / gdpPerHead;
    }

    /**
     * What an actual beneficiary receives, per cent of GDP a head.
     *
     * @param actual beneficiaries, above 0
     */
    public double depthPercent(double actual) {
        Positive.require("actual beneficiaries", actual);
        return 100 * (expenditure / actual) / gdpPerHead;
    }

    /**
     * Actual among intended beneficiaries, per cent; may exceed 100 where more are reached than were meant.
     *
     * @param actual beneficiaries, at least 0
     */
    public double breadthPercent(double actual) {
        Positive.orZero("actual beneficiaries", actual);
        return 100 * actual / intended;
    }
}
