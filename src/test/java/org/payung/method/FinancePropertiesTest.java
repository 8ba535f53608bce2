package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class FinancePropertiesTest {

    /** With one set of books PAYG is expenditure over covered wages: the structure only takes it apart. */
    @Property(tries = 200)
    void theStructureOfTheBalancingRateAddsUp(
            @ForAll @DoubleRange(min = 1, max = 1e6) double recipients,
            @ForAll @DoubleRange(min = 1, max = 1e8) double contributors,
            @ForAll @DoubleRange(min = 1, max = 1e5) double benefit,
            @ForAll @DoubleRange(min = 1, max = 1e5) double wage,
            @ForAll @DoubleRange(min = 0, max = 1e9) double other) {
        double paid = recipients * benefit * 12;
        double wages = contributors * wage * 12;
        PayAsYouGo year = PayAsYouGo.of(recipients, contributors, benefit, wage, other, wages);
        double payg = 100 * (paid + other) / wages;

        assertThat(year.costRatePercent()).isCloseTo(100 * paid / wages, within(1e-9 * payg));
        assertThat(year.ratePercent()).isCloseTo(payg, within(1e-9 * payg));
    }

    @Property(tries = 200)
    void anotherCurrencyChangesNoRate(
            @ForAll @DoubleRange(min = 1, max = 1e5) double benefit,
            @ForAll @DoubleRange(min = 1, max = 1e5) double wage,
            @ForAll @DoubleRange(min = 0.01, max = 1e4) double rate) {
        PayAsYouGo one = PayAsYouGo.of(5, 100, benefit, wage, 7, 900);
        PayAsYouGo other = PayAsYouGo.of(5, 100, benefit * rate, wage * rate, 7 * rate, 900 * rate);

        assertThat(other.ratePercent()).isCloseTo(one.ratePercent(), within(1e-9 * one.ratePercent()));
    }

    @Property(tries = 200)
    void theOrderOfYearsDoesNotMatterAndTheAverageIsNotHarder(
            @ForAll @DoubleRange(min = 0, max = 20) double reserve,
            @ForAll @Size(min = 3, max = 20) List<@DoubleRange(min = 0.01, max = 9) Double> years) {
        double[] rates = numbers(years);
        double[] reversed = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            reversed[i] = rates[rates.length - 1 - i];
        }

        double average = AverageHighCostMultiple.of(reserve, rates);
        assertThat(AverageHighCostMultiple.of(reserve, reversed)).isEqualTo(average);
        assertThat(HighCostMultiple.of(reserve, reversed)).isEqualTo(HighCostMultiple.of(reserve, rates));
        assertThat(average).isGreaterThanOrEqualTo(HighCostMultiple.of(reserve, rates) * (1 - 1e-12));
    }

    @Property(tries = 200)
    void whatIsSharedOutStabilisesNoMoreThanIsLost(
            @ForAll @DoubleRange(min = 1, max = 1e6) double lost,
            @ForAll @DoubleRange(min = 0, max = 1) double taxes,
            @ForAll @DoubleRange(min = 0, max = 1) double benefits) {
        double share = IncomeStabilisation.percent(-lost * taxes / 2, 0, lost * benefits / 2, -lost);

        assertThat(share).isBetween(-1e-9, 100.0 + 1e-9);
    }

    @Property(tries = 200)
    void theRangeHoldsEveryValueThatTheInputsMayTake(
            @ForAll @Size(4) List<@DoubleRange(min = 1, max = 100) Double> middles,
            @ForAll @Size(4) List<@DoubleRange(min = -1, max = 1) Double> within) {
        double[] middle = numbers(middles);
        double[] low = Arrays.stream(middle).map(each -> each - 0.05).toArray();
        double[] high = Arrays.stream(middle).map(each -> each + 0.05).toArray();
        double[] inside = new double[4];
        for (int i = 0; i < 4; i++) {
            inside[i] = middle[i] + 0.05 * within.get(i);
        }
        WorstCase range = WorstCase.of(low, high, FinancePropertiesTest::quotient);

        assertThat(quotient(inside)).isBetween(range.lower() - 1e-12, range.upper() + 1e-12);
    }

    private static double[] numbers(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double quotient(double[] n) {
        return (n[0] * n[1]) / (n[2] + n[3]);
    }
}
