package org.payung.method;

/**
 * Share of a fall of market incomes that taxes, contributions and benefits take over, per cent. The changes are totals of
 * a simulated shock, each with its sign: market incomes, taxes and contributions fall, benefits rise.
 *
 * @see "Dolls, Fuest and Peichl, Automatic stabilizers and economic crisis: US vs. Europe, Journal of Public Economics 96
 *     (2012), equation 2; METHOD 5.2, TAU"
 */
public final class IncomeStabilisation {

    private IncomeStabilisation() {}

    /**
     * The income stabilisation coefficient τ = (Δ taxes + Δ contributions − Δ benefits) / Δ market income, per cent. 100
     * leaves disposable income where it was; more than 100 and below 0 are possible.
     *
     * @throws IllegalArgumentException if market income does not change
     */
    public static double percent(double taxes, double contributions, double benefits, double marketIncome) {
        if (marketIncome == 0) {
            throw new IllegalArgumentException("change of market income 0, expected a shock");
        }
        return 100 * (taxes + contributions - benefits) / marketIncome;
    }

    /**
     * The part of unemployment benefits: Δ benefits / −Δ earnings, per cent.
     *
     * @throws IllegalArgumentException if earnings do not fall
     */
    public static double ofBenefitsPercent(double benefits, double earnings) {
        if (!(earnings < 0)) {
            throw new IllegalArgumentException("change of earnings " + earnings + ", expected a fall");
        }
        return 100 * benefits / -earnings;
    }
}
