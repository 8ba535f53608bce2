package org.payung.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;

/**
 * Gross benefit by month of unemployment, in currency and in per cent of the previous wage. Month 1 begins at the end of
 * the waiting period; after the duration the benefit is 0, and the month in which it ends counts by the part of it that
 * is paid. In a full month it is {@code clip(rate × min(wage, cap), floor, maximum)}. Taxes are left out, family
 * allowances too unless the worker has dependants and the rules a supplement for them.
 *
 * <p>A limit that follows a minimum wage which is not given makes an amount unknown, never wrong.
 *
 * @param months duration in months, 30 days or 30/7 weeks each; may end within a month
 * @param wageCap highest monthly wage that counts
 * @param maximum highest benefit of a month
 * @param minimum lowest benefit of a month
 * @param waitingDays days before month 1, null where not known
 * @see "METHOD 4.1, GRR_m and GRR_avg"
 */
public record BenefitPath(
        Schedule schedule,
        double months,
        Limit wageCap,
        Limit maximum,
        Limit minimum,
        @Nullable Integer waitingDays) {

    private static final double DAYS_OF_MONTH = 30;

    /**
     * The path in per cent of a wage below the ceiling, empty where the benefit is not a rate of the wage or its duration
     * is not given.
     */
    public static Optional<BenefitPath> of(RuleSet rules, InsuranceRecord record) {
        return rules.benefit().isRateOfWage() ? of(rules, ModelWorker.of(record), null) : Optional.empty();
    }

    /**
     * The path of a worker.
     *
     * @param minimumWage monthly minimum wage of the day in the scheme's currency, null where not known
     * @return empty where the rules state no schedule or no duration for this worker
     */
    public static Optional<BenefitPath> of(RuleSet rules, ModelWorker worker, @Nullable BigDecimal minimumWage) {
        return WorkerRules.of(rules, worker, minimumWage).path();
    }

    /** The rate steps, empty where the benefit is a flat amount. */
    public List<RateStep> rates() {
        return schedule instanceof Schedule.Rates rates ? rates.steps() : List.of();
    }

    /** Per cent of a wage below the ceiling in the month, from 1; 0 where the benefit is no rate of the wage. */
    public double ratePercent(int month) {
        return schedule instanceof Schedule.Rates rates ? rates.percent(month) * partPaid(month) : 0;
    }

    /** Mean of the first months' rates, the months after the end included as 0. */
    public double averagePercent(int horizon) {
        return IntStream.rangeClosed(1, horizon).mapToDouble(this::ratePercent).sum() / horizon;
    }

    /** Whether every ceiling, floor and amount is known. */
    public boolean isKnownInCurrency() {
        return !wageCap.isUnknown() && !maximum.isUnknown() && !minimum.isUnknown() && !isUnknownFlat();
    }

    /**
     * Benefit of the month at a monthly wage, in the wage's currency.
     *
     * @throws IllegalArgumentException if it needs a minimum wage that was not given
     */
    public double benefit(double wage, int month) {
        return findBenefit(wage, month)
                .orElseThrow(() -> new IllegalArgumentException("a benefit of month " + month + " at a wage of " + wage
                        + " follows the minimum wage, expected one"));
    }

    /** The same, empty where it needs a minimum wage that was not given. */
    public OptionalDouble findBenefit(double wage, int month) {
        return times(partPaid(month), month, wage);
    }

    /**
     * Benefit paid in a calendar month since the loss of the job, the waiting period included: the first month is short
     * by it, and the last runs over. Empty where the waiting period is not known.
     */
    public OptionalDouble benefitSinceLoss(double wage, int month) {
        if (waitingDays == null) {
            return OptionalDouble.empty();
        }
        double from = month - 1 - waitingDays / DAYS_OF_MONTH;
        int first = Math.max(1, (int) Math.floor(from) + 1);
        return sum(first, (int) Math.ceil(from + 1), paidMonth -> {
            double overlap = Math.min(from + 1, Math.min(paidMonth, months)) - Math.max(from, paidMonth - 1);
            return times(Math.max(0, overlap), paidMonth, wage);
        });
    }

    /** Per cent of the given wage in the month: less than {@link #ratePercent} above the ceiling. */
    public double ratePercentAt(double wage, int month) {
        return 100 * benefit(wage, month) / wage;
    }

    /** The same, empty where the benefit needs a minimum wage that was not given. */
    public OptionalDouble findRatePercentAt(double wage, int month) {
        OptionalDouble benefit = findBenefit(wage, month);
        return benefit.isPresent() ? OptionalDouble.of(100 * benefit.getAsDouble() / wage) : benefit;
    }

    /** Mean of {@link #ratePercentAt} over the first months. */
    public double averagePercentAt(double wage, int horizon) {
        return findAveragePercentAt(wage, horizon)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a mean rate at a wage of " + wage + " follows the minimum wage, expected one"));
    }

    /** The same, empty where it needs a minimum wage that was not given. */
    public OptionalDouble findAveragePercentAt(double wage, int horizon) {
        OptionalDouble sum = sum(1, horizon, month -> findRatePercentAt(wage, month));
        return sum.isPresent() ? OptionalDouble.of(sum.getAsDouble() / horizon) : sum;
    }

    /** Highest benefit that anybody gets in the month, empty where nothing limits it or the limit is not known. */
    public OptionalDouble highestBenefit(int month) {
        boolean limited = wageCap.amount() != null || maximum.amount() != null || !(schedule instanceof Schedule.Rates);
        return limited && isKnownCeiling() ? findBenefit(Double.MAX_VALUE, month) : OptionalDouble.empty();
    }

    /** All that is paid at a monthly wage, in the wage's currency. */
    public OptionalDouble total(double wage) {
        return paidWithin(wage, (int) Math.ceil(months));
    }

    /** What is paid in the first months together. */
    public OptionalDouble paidWithin(double wage, int horizon) {
        return sum(1, horizon, month -> findBenefit(wage, month));
    }

    /**
     * The wage above which the benefit of the first month no longer grows, empty where nothing limits it or the limit is
     * not known.
     */
    public Optional<Double> ceilingWage() {
        OptionalDouble highest = highestBenefit(1);
        if (highest.isEmpty() || highest.getAsDouble() == 0) {
            return Optional.empty();
        }
        return schedule instanceof Schedule.Rates rates
                ? Optional.of(100 * highest.getAsDouble() / rates.percent(1))
                : Optional.of(highest.getAsDouble());
    }

    /** The sum over the months, empty where one of them is not known. */
    private static OptionalDouble sum(int first, int last, IntFunction<OptionalDouble> figure) {
        double[] figures = new double[Math.max(0, last - first + 1)];
        for (int month = first; month <= last; month++) {
            OptionalDouble each = figure.apply(month);
            if (each.isEmpty()) {
                return each;
            }
            figures[month - first] = each.getAsDouble();
        }
        return OptionalDouble.of(DoubleStream.of(figures).sum());
    }

    /** So much of a full month; nothing of a month is 0, also where the month's benefit is not known. */
    private OptionalDouble times(double part, int month, double wage) {
        if (part == 0) {
            return OptionalDouble.of(0);
        }
        OptionalDouble full = fullMonth(wage, month);
        return full.isPresent() ? OptionalDouble.of(full.getAsDouble() * part) : full;
    }

    private boolean isKnownCeiling() {
        return !wageCap.isUnknown() && !maximum.isUnknown();
    }

    private boolean isUnknownFlat() {
        return schedule instanceof Schedule.Flat flat && flat.perMonth() == null;
    }

    /** What a full month pays; 0 where the schedule names the month not at all, whatever the floor. */
    private OptionalDouble fullMonth(double wage, int month) {
        if (isUnknownFlat()) {
            return OptionalDouble.empty();
        }
        double scheduled = schedule.amount(wageCap.atMost(wage), month);
        if (scheduled == 0) {
            return OptionalDouble.of(0);
        }
        boolean atMaximum = maximum.amount() != null && scheduled >= maximum.amount();
        boolean known = isKnownCeiling() && (atMaximum || !minimum.isUnknown());
        return known ? OptionalDouble.of(maximum.atMost(minimum.atLeast(scheduled))) : OptionalDouble.empty();
    }

    private double partPaid(int month) {
        return Math.max(0, Math.min(1, months - (month - 1)));
    }
}
