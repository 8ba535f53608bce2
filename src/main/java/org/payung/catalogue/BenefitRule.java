package org.payung.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is paid and for how long. At most one of the three schedules is given; none where the law states neither one rate
 * nor one amount.
 *
 * @param rates per cent of the wage base by month
 * @param ratesByRecord per cent of the wage base by months of contributions, the same in every month
 * @param amounts flat amounts by month, in the scheme's currency
 * @param flat one amount in every month, as a share of the minimum wage
 * @param atMostWage whether a flat amount is cut to the previous wage
 * @param baseMonths the wage base is the mean of so many last months; 1 is the last wage, null not known
 * @param wageCap highest wage that counts
 * @param maximum highest benefit
 * @param minimum lowest benefit
 * @param shortest duration for the standard beneficiary, insured for 24 months (METHOD 4.1)
 * @param longest duration with the longest record
 * @param ladder durations by months of contributions, lowest first; empty where one duration holds or it is not known
 */
public record BenefitRule(
        List<RateStep> rates,
        List<RecordRate> ratesByRecord,
        List<AmountStep> amounts,
        @Nullable Amount flat,
        boolean atMostWage,
        @Nullable DependantSupplement dependants,
        @Nullable Integer baseMonths,
        @Nullable Amount wageCap,
        @Nullable Amount maximum,
        @Nullable Amount minimum,
        @Nullable BenefitDuration shortest,
        @Nullable BenefitDuration longest,
        List<DurationStep> ladder) {

    public BenefitRule {
        rates = List.copyOf(rates);
        ratesByRecord = List.copyOf(ratesByRecord);
        amounts = List.copyOf(amounts);
        ladder = List.copyOf(ladder);
    }

    /** How many of the schedules are given: 0 or 1 where the rules are sound. */
    int schedules() {
        int count = 0;
        count += rates.isEmpty() ? 0 : 1;
        count += ratesByRecord.isEmpty() ? 0 : 1;
        count += amounts.isEmpty() ? 0 : 1;
        count += flat == null ? 0 : 1;
        return count;
    }

    /** Whether the benefit is a rate of the wage, the same for all or by the record. */
    public boolean isRateOfWage() {
        return !rates.isEmpty() || !ratesByRecord.isEmpty();
    }

    /** A rate of the wage with one cap and one maximum, without floor, ladder or supplement. */
    static BenefitRule ofRates(
            List<RateStep> rates,
            @Nullable BenefitDuration shortest,
            @Nullable BenefitDuration longest,
            @Nullable Amount wageCap,
            @Nullable Amount maximum) {
        return new BenefitRule(
                rates, List.of(), List.of(), null, false, null, null, wageCap, maximum, null, shortest, longest,
                List.of());
    }

    /** With other limits, in place of those stated. */
    public BenefitRule withLimits(@Nullable Amount cap, @Nullable Amount highest, @Nullable Amount lowest) {
        return new BenefitRule(
                rates,
                ratesByRecord,
                amounts,
                flat,
                atMostWage,
                dependants,
                baseMonths,
                cap,
                highest,
                lowest,
                shortest,
                longest,
                ladder);
    }

    /** With another schedule of rates, the same on every record; as it is where the list is empty. */
    public BenefitRule withRates(List<RateStep> others) {
        List<RecordRate> byRecord = others.isEmpty() ? ratesByRecord : List.of();
        return new BenefitRule(
                others,
                byRecord,
                amounts,
                flat,
                atMostWage,
                dependants,
                baseMonths,
                wageCap,
                maximum,
                minimum,
                shortest,
                longest,
                ladder);
    }

    /** With another schedule of flat amounts. */
    public BenefitRule withAmounts(List<AmountStep> others) {
        return new BenefitRule(
                rates,
                ratesByRecord,
                others,
                flat,
                atMostWage,
                dependants,
                baseMonths,
                wageCap,
                maximum,
                minimum,
                shortest,
                longest,
                ladder);
    }

    /** With one duration on every record. */
    public BenefitRule withDuration(BenefitDuration duration) {
        return new BenefitRule(
                rates,
                ratesByRecord,
                amounts,
                flat,
                atMostWage,
                dependants,
                baseMonths,
                wageCap,
                maximum,
                minimum,
                duration,
                duration,
                List.of());
    }
}
