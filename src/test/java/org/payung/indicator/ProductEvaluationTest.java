package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Formula;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Nature;
import org.payung.series.Period;
import org.payung.series.StockFlow;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

class ProductEvaluationTest {

    private static final String PAID = "CASH_BENEFITS.IDN.JKP._T._T._T 2023 1200 AMOUNT IDR";
    private static final String EACH = "AVERAGE_BENEFIT.IDN.JKP._T._T._T 2023 5 AVG IDR/month";
    private static final String GDP = "GDP.IDN._Z._T._T._T 2023 60000 AMOUNT IDR";

    @Test
    void factorTimesTheFactorsOverTheDivisors() {
        Estimate recipients = estimate(implied(), PAID, EACH);

        assertThat(recipients.value()).isEqualTo(20);
        assertThat(recipients.nature()).isEqualTo(Nature.E);
        assertThat(recipients.lineage())
                .extracting(Lineage::role)
                .containsExactly("factor-CASH_BENEFITS", "divisor-AVERAGE_BENEFIT");
    }

    @Test
    void aProductWithoutDivisorIsAProduct() {
        Formula twice = new Formula.Product(List.of("RECIPIENTS", "UNEMPLOYED"), List.of(), 2);

        assertThat(estimate(twice, "RECIPIENTS.IDN.JKP._T._T._T 2023 3", "UNEMPLOYED.IDN._Z._T._T._T 2023 5")
                        .value())
                .isEqualTo(30);
    }

    @Test
    void anAmountPerYearCountsAsATwelfthAMonth() {
        assertThat(estimate(implied(), PAID, "AVERAGE_BENEFIT.IDN.JKP._T._T._T 2023 60 AVG IDR/year")
                        .value())
                .isEqualTo(20);
    }

    @Test
    void theCountryServesEachOfItsSchemesButNotAsTheFirstFactor() {
        Formula share = new Formula.Product(List.of("CASH_BENEFITS"), List.of("GDP"), 100);

        assertThat(estimate(share, PAID, GDP).value()).isEqualTo(2);
        assertThat(missing(share, "CASH_BENEFITS.IDN._Z._T._T._T 2023 1200 AMOUNT IDR", GDP))
                .satisfies(cell -> assertThat(cell.reason()).isEqualTo(Reason.NO_INPUT))
                .satisfies(cell -> assertThat(cell.detail()).isEqualTo("CASH_BENEFITS is absent from all inputs"))
                .satisfies(cell ->
                        assertThat(cell.lineage()).extracting(Lineage::role).containsExactly("divisor-GDP"));
    }

    @Test
    void everyAbsentPartIsNamed() {
        Missing cell = missing(implied());

        assertThat(cell.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(cell.detail())
                .isEqualTo("CASH_BENEFITS is absent from all inputs; AVERAGE_BENEFIT is absent from all inputs");
    }

    @Test
    void anAbsentOrEmptyDivisorIsNoDenominator() {
        assertThat(missing(implied(), PAID).reason()).isEqualTo(Reason.NO_DENOMINATOR);

        Missing zero = missing(implied(), PAID, "AVERAGE_BENEFIT.IDN.JKP._T._T._T 2023 0.0 AVG IDR/month");
        assertThat(zero.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(zero.detail()).isEqualTo("AVERAGE_BENEFIT is 0.0, expected more than 0");
    }

    @Test
    void amountsInTwoCurrenciesAreNotDivided() {
        Missing cell = missing(implied(), PAID, "AVERAGE_BENEFIT.IDN.JKP._T._T._T 2023 5 AVG USD/month");

        assertThat(cell.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(cell.detail()).isEqualTo("amounts in IDR and USD, expected one currency");
    }

    @Test
    void anIndicatorIsAFactorOfTheSameScheme() {
        Estimate share = estimate(
                new Formula.Product(List.of("IMPLIED"), List.of("UNEMPLOYED"), 100),
                PAID,
                EACH,
                "UNEMPLOYED.IDN._Z._T._T._T 2023 80");

        assertThat(share.value()).isEqualTo(25);
        assertThat(share.lineage())
                .extracting(Lineage::inputId)
                .containsExactly(
                        "IDN:IMPLIED:JKP:_T:_T:_T:value:2023",
                        "CASH_BENEFITS.IDN.JKP._T._T._T:2023",
                        "AVERAGE_BENEFIT.IDN.JKP._T._T._T:2023",
                        "UNEMPLOYED.IDN._Z._T._T._T:2023");
        assertThat(share.lineage().get(0).treatment()).isEqualTo(Treatment.DERIVED);
    }

    @Test
    void anIndicatorWithoutFigureLeavesItsReason() {
        Missing cell = missing(
                new Formula.Product(List.of("IMPLIED"), List.of("UNEMPLOYED"), 100),
                "UNEMPLOYED.IDN._Z._T._T._T 2023 80");

        assertThat(cell.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(cell.detail())
                .isEqualTo(
                        "IMPLIED: CASH_BENEFITS is absent from all inputs; AVERAGE_BENEFIT is absent from all inputs");
    }

    @Test
    void aFigureOfAnUnusualSpanHasItsOwnCell() {
        Outcome cell = cell(
                implied(),
                "2023-01/P7M",
                "CASH_BENEFITS.IDN.JKP._T._T._T 2023-01/P7M 1200 AMOUNT IDR",
                "AVERAGE_BENEFIT.IDN.JKP._T._T._T 2023-01/P7M 5 AVG IDR/month");

        assertThat(((Estimate) cell).value()).isEqualTo(20);
    }

    @Test
    void aMethodNobodyWroteIsToldWithThoseThatAreKnown() {
        Catalogue catalogue = SmallCatalogue.ofAFewAreas()
                .indicator(Definitions.method("GRR", "benefit-paths", "month=1"))
                .build();

        assertThat(ExampleRunner.failures(catalogue))
                .singleElement()
                .asString()
                .startsWith(
                        "indicators/grr.yml: unknown method 'benefit-paths', known are average-high-cost-multiple, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedMethods.of("benefit-paths"))
                .withMessageStartingWith("unknown method 'benefit-paths', known are ");
    }

    @Test
    void theParametersOfAMethodInCapitalsAreItsInputs() {
        Formula.Method method = new Formula.Method("m", Map.of("of", "A, B_2", "window", "12", "way", "last"));

        assertThat(method.inputs()).containsExactly("A", "B_2");
        assertThat(method.codes("of")).containsExactly("A", "B_2");
        assertThat(method.codes("over")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.codes("way"))
                .withMessage("method 'm': parameter 'way' holds 'last', expected codes in capitals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> method.text("lag"))
                .withMessage("method 'm': missing parameter 'lag'");
    }

    private static Formula implied() {
        return new Formula.Product(List.of("CASH_BENEFITS"), List.of("AVERAGE_BENEFIT"), 1.0 / 12);
    }

    private static Estimate estimate(Formula formula, String... lines) {
        return (Estimate) cell(formula, "2023", lines);
    }

    private static Missing missing(Formula formula, String... lines) {
        return (Missing) cell(formula, "2023", lines);
    }

    private static Outcome cell(Formula formula, String period, String... lines) {
        Catalogue catalogue = SmallCatalogue.ofAFewAreas()
                .concept("GDP", ConceptKind.AMOUNT, null, StockFlow.AMOUNT)
                .indicator(Definitions.byScheme("IMPLIED", implied()))
                .indicator(Definitions.byScheme("PRODUCT", formula))
                .build();
        IndicatorCalculation calculation = new IndicatorCalculation(
                catalogue, Verdicts.of(List.of()), Period.quarter(2024, 3), LocalDate.of(2026, 11, 22));
        OutcomeGrid grid = OutcomeGrid.of(calculation.compute(Figures.of(lines)).outcomes());
        return grid.find(OutcomeId.parse("IDN:PRODUCT:JKP:_T:_T:_T:value:" + period))
                .orElseThrow();
    }
}
