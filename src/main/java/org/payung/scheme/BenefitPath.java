package org.payung.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.payung.catalogue.BenefitDuration;
import org.payung.catalogue.RateStep;
import org.payung.catalogue.RuleSet;

/**
 * Gross benefit by month of unemployment. Month 1 begins at the end of the waiting period; after the duration the
 * benefit is 0, and the month in which it ends counts by the part of it that is paid. Rates are per cent of the previous
 * wage. Family allowances and taxes are left out.
 *
 * @param months duration in months, 30 days or 30/7 weeks each; may end within a month
 * @param wageCap highest monthly wage that counts, null where there is none
 * @param maximumBenefit highest benefit of a month, null where there is none
 * @see "METHOD 4.1, GRR_m and GRR_avg"
 */
public record BenefitPath(
        List<RateStep> rates,
        double months,
        @Nullable BigDecimal wageCap,
        @Nullable BigDecimal maximumBenefit) {

    public BenefitPath {
        rates = List.copyOf(rates);
    }

    /** The path by a set of rules, empty where the benefit is not a rate of the wage or its duration is not given. */
    public static Optional<BenefitPath> of(RuleSet rules, InsuranceRecord record) {
        BenefitDuration duration = record.duration(rules);
        if (rules.rates().isEmpty() || duration == null) {
            return Optional.empty();
        }
        return Optional.of(new BenefitPath(rules.rates(), duration.months(), rules.wageCap(), rules.maximumBenefit()));
    }

    /** Per cent of a wage below the ceiling in the month, from 1. */
    public double ratePercent(int month) {
        return scheduledPercent(month) * partPaid(month);
    }

    /** Mean of the first months' rates, the months after the end included as 0. */
    public double averagePercent(int horizon) {
        double sum = 0;
        for (int month = 1; month <= horizon; month++) {
            sum += ratePercent(month);
        }
        return sum / horizon;
    }

    /** Benefit of the month at a monthly wage, in the wage's currency. */
    public double benefit(double wage, int month) {
        double counted = wageCap == null ? wage : Math.min(wage, wageCap.doubleValue());
        double full = scheduledPercent(month) / 100 * counted;
        double paid = maximumBenefit == null ? full : Math.min(full, maximumBenefit.doubleValue());
        return paid * partPaid(month);
    }

    /** Per cent of the given wage in the month: less than {@link #ratePercent} above the ceiling. */
    public double ratePercentAt(double wage, int month) {
        return 100 * benefit(wage, month) / wage;
    }

    /** Mean of {@link #ratePercentAt} over the first months. */
    public double averagePercentAt(double wage, int horizon) {
        double sum = 0;
        for (int month = 1; month <= horizon; month++) {
            sum += ratePercentAt(wage, month);
        }
        return sum / horizon;
    }

    private double scheduledPercent(int month) {
        return rates.stream()
                .filter(step -> step.fromMonth() <= month && month <= step.toMonth())
                .mapToDouble(RateStep::percent)
                .findFirst()
                .orElse(0);
    }

    private double partPaid(int month) {
        return Math.max(0, Math.min(1, months - (month - 1)));
    }
}
