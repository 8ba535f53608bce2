package org.payung.scheme;

import java.math.BigDecimal;
import java.util.List;
import org.payung.catalogue.TaxTable;
import org.payung.method.ProgressiveTax;
import org.payung.method.ProgressiveTax.Slice;

/**
 * Net income a month of a household with one earner, in work and out of it: gross wage or benefit less the employee's
 * contributions and income tax, plus universal family benefits. A second adult has no income and claims nothing; childcare,
 * housing benefits and in-work benefits are left out. Tax on a benefit is that of twelve such months.
 *
 * @see "METHOD 4.1, NRR_m; OECD, Benefits and Wages, net replacement rates in unemployment, methodology"
 */
public record NetIncome(TaxTable table, Household household) {

    private static final int MONTHS = 12;

    /**
     * Who lives from the wage.
     *
     * @param adults 1 or 2
     * @param children of 4 and 6 years, or none
     */
    public record Household(int adults, int children) {

        public static final Household SINGLE = new Household(1, 0);
        public static final Household COUPLE_WITH_TWO_CHILDREN = new Household(2, 2);

        public Household {
            if (adults < 1 || adults > 2 || children < 0) {
                throw new IllegalArgumentException(adults + " adults and " + children
                        + " children, expected 1 or 2 adults and 0 or more children");
            }
        }
    }

    /** Net income a month in work at a gross wage a month. */
    public double inWork(double wage) {
        double contributions = contributions(wage);
        double taxed = table.contributionsDeductible() ? wage - contributions : wage;
        return wage - contributions - tax(taxed) + family();
    }

    /** Net income of a month out of work with a gross benefit of the month, 0 where none is paid. */
    public double outOfWork(double benefit) {
        double contributions = benefit * table.benefitContributionPercent().doubleValue() / 100;
        double taxed = table.contributionsDeductible() ? benefit - contributions : benefit;
        return benefit - contributions - (table.benefitTaxed() ? tax(taxed) : 0) + family();
    }

    /**
     * 100 × net income out of work / net income in work.
     *
     * @throws IllegalArgumentException if nothing is left of the wage
     */
    public double replacementPercent(double wage, double benefit) {
        double before = inWork(wage);
        if (!(before > 0)) {
            throw new IllegalArgumentException("net income in work " + before + ", expected above 0");
        }
        return 100 * outOfWork(benefit) / before;
    }

    private double contributions(double wage) {
        double sum = 0;
        for (TaxTable.Contribution each : table.contributions()) {
            BigDecimal cap = each.wageCap();
            double base = cap == null ? wage : Math.min(wage, cap.doubleValue());
            sum += base * each.percent().doubleValue() / 100;
        }
        return sum;
    }

    /** Tax of a month on an amount a month, as a twelfth of the tax on a year of it. */
    private double tax(double monthly) {
        double allowances = table.allowance().doubleValue()
                + (household.adults() - 1) * table.spouseAllowance().doubleValue()
                + household.children() * table.childAllowance().doubleValue();
        List<Slice> slices = table.slices().stream()
                .map(each -> new Slice(each.from().doubleValue(), each.percent().doubleValue()))
                .toList();
        return new ProgressiveTax(slices).on(Math.max(0, MONTHS * monthly - allowances)) / MONTHS;
    }

    private double family() {
        return household.children() * table.childBenefit().doubleValue();
    }
}
