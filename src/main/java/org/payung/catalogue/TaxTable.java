package org.payung.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an employee and an unemployed person pay and receive beside wage and benefit, from a day on. Amounts are in the
 * table's currency; rates are per cent, 0 to 100.
 *
 * @param id short id, as {@code FY2024}
 * @param contributions that an employee pays on the gross wage
 * @param contributionsDeductible whether they are taken off before income tax
 * @param allowance a year, of every taxpayer
 * @param spouseAllowance a year, where a second adult has no income
 * @param childAllowance a year for each child
 * @param slices of the income of a year
 * @param benefitTaxed whether the unemployment benefit is taxed; it is then taxed as twelve times the month's
 * @param benefitContributionPercent paid on the benefit
 * @param childBenefit a month for each child, whatever the income
 */
public record TaxTable(
        String area,
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String currency,
        List<Contribution> contributions,
        boolean contributionsDeductible,
        BigDecimal allowance,
        BigDecimal spouseAllowance,
        BigDecimal childAllowance,
        List<Slice> slices,
        boolean benefitTaxed,
        BigDecimal benefitContributionPercent,
        BigDecimal childBenefit,
        List<Reference> references,
        LocalDate lastChecked,
        String file) {

    /**
     * A contribution of the employee.
     *
     * @param wageCap highest wage a month on which it is paid, null where there is none
     */
    public record Contribution(BigDecimal percent, @Nullable BigDecimal wageCap) {}

    /** A slice of the taxable income of a year and the rate within it. */
    public record Slice(BigDecimal from, BigDecimal percent) {}

    public TaxTable {
        contributions = List.copyOf(contributions);
        slices = List.copyOf(slices);
        references = List.copyOf(references);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
