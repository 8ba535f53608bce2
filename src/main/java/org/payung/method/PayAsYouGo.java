package org.payung.method;

/**
 * The contribution rate that balances a year, taken apart: dependency ratio × replacement ratio, which is the cost of
 * benefits, and the cost of measures and administration. All in per cent of covered wages but for the two ratios, which
 * are per cent of contributors and of the insured wage.
 *
 * @param dependencyPercent average recipients of average contributors
 * @param replacementPercent average benefit of the average insured wage
 * @param otherPercent active measures and administration of covered wages
 * @see "Cichon, Scholz, van de Meerendonk, Hagemejer, Bertranou and Plamondon, Financing Social Protection, ILO/ISSA
 *     (2004), section 4.3; METHOD 5.1, PAYG_STRUCT"
 */
public record PayAsYouGo(double dependencyPercent, double replacementPercent, double otherPercent) {

    private static final double PERCENT = 100;

    public PayAsYouGo {
        require("dependency ratio", dependencyPercent);
        require("replacement ratio", replacementPercent);
        require("other cost", otherPercent);
    }

    /**
     * From counts and amounts of one year, the amounts in one currency.
     *
     * @param averageBenefit a month
     * @param averageInsuredWage a month
     * @param otherExpenditure active measures and administration of the year
     * @param coveredWages of the year
     */
    public static PayAsYouGo of(
            double recipients,
            double contributors,
            double averageBenefit,
            double averageInsuredWage,
            double otherExpenditure,
            double coveredWages) {
        return new PayAsYouGo(
                PERCENT * quotient(recipients, "contributors", contributors),
                PERCENT * quotient(averageBenefit, "average insured wage", averageInsuredWage),
                PERCENT * quotient(otherExpenditure, "covered wages", coveredWages));
    }

    /** Benefits, per cent of covered wages. */
    public double costRatePercent() {
        return dependencyPercent * replacementPercent / PERCENT;
    }

    /** All expenditure, per cent of covered wages. */
    public double ratePercent() {
        return costRatePercent() + otherPercent;
    }

    private static double quotient(double above, String name, double below) {
        if (!(below > 0)) {
            throw new IllegalArgumentException(name + " " + below + ", expected more than 0");
        }
        return above / below;
    }

    private static void require(String name, double percent) {
        if (!(percent >= 0)) {
            throw new IllegalArgumentException(name + " " + percent + " per cent, expected at least 0");
        }
    }
}
