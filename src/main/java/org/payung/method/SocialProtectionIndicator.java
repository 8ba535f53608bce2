package org.payung.method;

/**
 * The Social Protection Indicator of the Asian Development Bank: expenditure a head of the intended beneficiaries, per
 * cent of GDP a head. It is depth times breadth. A category (insurance, assistance, labour market programmes) or a group
 * (poor, women) is measured against <em>all</em> intended beneficiaries, so that the categories, and the groups, add up to
 * the whole. Not for ranking.
 *
 * @see "METHOD 4.6; ADB, The Social Protection Indicator for Asia: Assessing Progress (2019), chapter 2"
 */
public final class SocialProtectionIndicator {

    private SocialProtectionIndicator() {}

    /**
     * 100 × (expenditure / intended) / GDP a head, per cent, at least 0.
     *
     * @param expenditure on the category or received by the group, in a year, at least 0
     * @param intended all intended (potential) beneficiaries, above 0
     * @param gdpPerHead of the same year and currency, above 0
     */
    public static double percent(double expenditure, double intended, double gdpPerHead) {
        Positive.orZero("expenditure", expenditure);
        Positive.require("intended beneficiaries", intended);
        Positive.require("GDP a head", gdpPerHead);
        return 100 * (expenditure / intended) / gdpPerHead;
    }

    /**
     * What an actual beneficiary receives, per cent of GDP a head.
     *
     * @param actual beneficiaries, above 0
     */
    public static double depthPercent(double expenditure, double actual, double gdpPerHead) {
        Positive.orZero("expenditure", expenditure);
        Positive.require("actual beneficiaries", actual);
        Positive.require("GDP a head", gdpPerHead);
        return 100 * (expenditure / actual) / gdpPerHead;
    }

    /**
     * Actual among intended beneficiaries, per cent; may exceed 100 where more are reached than were meant.
     *
     * @param actual beneficiaries, at least 0
     * @param intended beneficiaries, above 0
     */
    public static double breadthPercent(double actual, double intended) {
        Positive.orZero("actual beneficiaries", actual);
        Positive.require("intended beneficiaries", intended);
        return 100 * actual / intended;
    }
}
