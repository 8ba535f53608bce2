package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.finding.Acceptance;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

class IndicatorCalculationTest {

    private static final Period QUARTER = Period.quarter(2024, 3);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final SmallCatalogue catalogue = SmallCatalogue.ofAFewAreas()
            .indicator(Definitions.coverageOfTheUnemployed())
            .scheme("KAZ", "none", Status.NONE, null)
            .scheme("MNG", "UI", Status.PAYING, 1994)
            .scheme("TWN", "none", Status.UNKNOWN, null)
            .scheme(Definitions.vietNam());

    private List<Finding> verdicts = List.of();
    private List<Acceptance> accepted = List.of();

    @Test
    void aPublishedFigureKeepsSourceYearAndPlace() {
        Estimate figure = estimate("VNM:SI_COV_UEMP:_T:_T:_T:_T:value:2020", "SI_COV_UEMP.VNM._Z._T._T._T 2020 66.6");

        assertThat(figure.value()).isEqualTo(66.6);
        assertThat(figure.nature()).isEqualTo(Nature.E);
        assertThat(figure.sourceYear()).isEqualTo(2020);
        assertThat(figure.lineage()).singleElement().satisfies(row -> {
            assertThat(row.inputId()).isEqualTo("SI_COV_UEMP.VNM._Z._T._T._T:2020");
            assertThat(row.location()).hasToString("figures.csv line 2");
            assertThat(row.treatment()).isEqualTo(Treatment.OBSERVED);
        });
    }

    @Test
    void whatExceedsAHundredIsCappedAndTheRawValueKept() {
        Estimate figure = estimate("VNM:SI_COV_UEMP:_T:F:_T:_T:value:2016", "SI_COV_UEMP.VNM._Z.F._T._T 2016 103.2");

        assertThat(figure.value()).isEqualTo(100);
        assertThat(figure.rawValue()).isEqualTo(103.2);
    }

    @Test
    void anObservedZeroWithoutASchemeKeepsItsNatureAndSaysSo() {
        Estimate figure = estimate("IDN:SI_COV_UEMP:_T:_T:_T:_T:value:2021", "SI_COV_UEMP.IDN._Z._T._T._T 2021 0");

        assertThat(figure.nature()).isEqualTo(Nature.E);
        assertThat(figure.reason()).isEqualTo(Reason.NO_SCHEME);
        assertThat(figure.source()).isNotNull();
    }

    @Test
    void anObservedZeroWithASchemeIsAFigureLikeAnother() {
        Estimate figure = estimate("MNG:SI_COV_UEMP:_T:_T:_T:_T:value:2020", "SI_COV_UEMP.MNG._Z._T._T._T 2020 0");

        assertThat(figure.reason()).isNull();
        assertThat(figure.lineage().get(0).treatment()).isEqualTo(Treatment.OBSERVED);
    }

    @Test
    void nothingObservedAndNoSchemeIsAStructuralZero() {
        Estimate figure = estimate("IDN:SI_COV_UEMP:_T:M:_T:_T:value:2021");

        assertThat(figure.value()).isZero();
        assertThat(figure.nature()).isEqualTo(Nature.M);
        assertThat(figure.reason()).isEqualTo(Reason.NO_SCHEME);
        assertThat(figure.lineage().get(0).treatment()).isEqualTo(Treatment.STRUCTURAL_ZERO);
        assertThat(estimate("KAZ:SI_COV_UEMP:_T:_T:_T:_T:value:2000").value()).isZero();
    }

    @Test
    void anUnknownSchemeIsNoStructuralZero() {
        Missing figure = missing("TWN:SI_COV_UEMP:_T:_T:_T:_T:value:2020");

        assertThat(figure.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(figure.detail()).isEqualTo("SI_COV_UEMP is absent from all inputs");
        assertThat(missing("IDN:SI_COV_UEMP:_T:_T:_T:_T:value:2022").reason()).isEqualTo(Reason.NO_INPUT);
    }

    @Test
    void whatACheckSetAsideSaysWhichEvenWithoutAScheme() {
        SeriesCell cell = SeriesCell.parse("SI_COV_UEMP.KAZ._Z._T._T._T:2020");
        verdicts = List.of(Finding.error(
                "V02", Location.line("coverage/sdg-1-3-1.csv", 12), cell, "8.9", "5.2 to 8.1", "8.9 is outside"));

        Missing figure = missing("KAZ:SI_COV_UEMP:_T:_T:_T:_T:value:2020");

        assertThat(figure.reason()).isEqualTo(Reason.SET_ASIDE);
        assertThat(figure.detail()).isEqualTo("SI_COV_UEMP is set aside by V02, coverage/sdg-1-3-1.csv line 12");
    }

    @Test
    void whatACheckKeptIsQueried() {
        SeriesCell cell = SeriesCell.parse("SI_COV_UEMP.MNG._Z._T._T._T:2020");
        verdicts = List.of(Finding.warning("V07", Location.NOWHERE, cell, "0", "more than 0", "0 with a scheme"));

        assertThat(estimate("MNG:SI_COV_UEMP:_T:_T:_T:_T:value:2020", "SI_COV_UEMP.MNG._Z._T._T._T 2020 0")
                        .queries())
                .containsExactly("V07");
    }

    @Test
    void aSuppressedFigureStaysSuppressed() {
        assertThat(missing("MNG:SI_COV_UEMP:_T:_T:_T:_T:value:2020", "SI_COV_UEMP.MNG._Z._T._T._T 2020 Q")
                        .reason())
                .isEqualTo(Reason.SUPPRESSED);
    }

    @Test
    void everyCellOfTheGridHasAnOutcome() {
        assertThat(compute().size()).isEqualTo(5 * 3 * 25);
    }

    @Test
    void aPublishedGroupFigureStandsWhereItWasPublished() {
        catalogue.group("ILO-X40");
        OutcomeGrid grid = compute("SI_COV_UEMP.ILO-X40._Z._T._T._T 2020 14.0");

        assertThat(grid.stream().filter(each -> each.id().area().equals("ILO-X40")))
                .singleElement()
                .satisfies(each -> assertThat(((Estimate) each).value()).isEqualTo(14.0));
    }

    /** China 2023: 321.3 and 148.5 thousand million yuan (METHOD 5.1). */
    @Test
    void aReserveOfDecemberStandsAgainstTheExpenditureOfTheYear() {
        catalogue.indicator(Definitions.ratio("RESERVE_YEARS", "FUND_BALANCE", "FUND_EXPENDITURE", 1));

        assertThat(estimate(
                                "MNG:RESERVE_YEARS:UI:_T:_T:_T:value:2023",
                                "FUND_BALANCE.MNG.UI._T._T._T 2023-12 321.3 EOP CNY",
                                "FUND_EXPENDITURE.MNG.UI._T._T._T 2023 148.5 AMOUNT CNY")
                        .value())
                .isCloseTo(2.16, within(0.005));
        assertThat(missing(
                                "MNG:RESERVE_YEARS:UI:_T:_T:_T:value:2022",
                                "FUND_BALANCE.MNG.UI._T._T._T 2022-11 321.3 EOP CNY",
                                "FUND_EXPENDITURE.MNG.UI._T._T._T 2022 148.5 AMOUNT CNY")
                        .detail())
                .isEqualTo("FUND_BALANCE is absent from all inputs");
        assertThat(missing(
                                "MNG:RESERVE_YEARS:UI:_T:_T:_T:value:2023",
                                "FUND_BALANCE.MNG.UI._T._T._T 2023-12 321.3 EOP USD",
                                "FUND_EXPENDITURE.MNG.UI._T._T._T 2023 148.5 AMOUNT CNY")
                        .detail())
                .isEqualTo("FUND_EXPENDITURE is in CNY, FUND_BALANCE in USD");
    }

    /** Malaysia, January to July 2023: 17,432 of 23,665 (METHOD 3.1). */
    @Test
    void aSpanThatIsNoYearHasItsOwnCell() {
        catalogue.indicator(Definitions.ratio("CLAIM_ACC", "CLAIMS_ACCEPTED", "CLAIMS_DECIDED", 100));
        String[] claims = {
            "CLAIMS_ACCEPTED.MNG.UI._T._T._T 2023-01/P7M 17432 FLOW_CASES",
            "CLAIMS_DECIDED.MNG.UI._T._T._T 2023-01/P7M 23665 FLOW_CASES"
        };

        assertThat(estimate("MNG:CLAIM_ACC:UI:_T:_T:_T:value:2023-01/P7M", claims)
                        .value())
                .isCloseTo(73.7, within(0.05));
        assertThat(missing("MNG:CLAIM_ACC:UI:_T:_T:_T:value:2023", claims).reason())
                .isEqualTo(Reason.NO_INPUT);
    }

    @Test
    void aMissingOrEmptyDenominatorIsNamed() {
        catalogue.indicator(Definitions.ratio("UEMP_EFF", "RECIPIENTS", "UNEMPLOYED", 100));
        String id = "MNG:UEMP_EFF:UI:_T:_T:_T:value:2020";

        assertThat(missing(id, "RECIPIENTS.MNG.UI._T._T._T 2020 20").reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(missing(id, "RECIPIENTS.MNG.UI._T._T._T 2020 20", "UNEMPLOYED.MNG._Z._T._T._T 2020 0")
                        .detail())
                .isEqualTo("UNEMPLOYED is 0, expected more than 0");
        assertThat(missing(id, "UNEMPLOYED.MNG._Z._T._T._T 2020 80").detail())
                .isEqualTo("RECIPIENTS is absent from all inputs");
    }

    @Test
    void theUnemployedOfTheCountryAreTheDenominatorOfItsScheme() {
        catalogue.indicator(Definitions.ratio("UEMP_EFF", "RECIPIENTS", "UNEMPLOYED", 100));
        Estimate figure = estimate(
                "MNG:UEMP_EFF:UI:_T:_T:_T:value:2020",
                "RECIPIENTS.MNG.UI._T._T._T 2020 20",
                "UNEMPLOYED.MNG._Z._T._T._T 2020 80");

        assertThat(figure.value()).isEqualTo(25);
        assertThat(figure.lineage()).extracting("role").containsExactly("numerator", "denominator");
    }

    @Test
    void aShareOfOurOwnAbove105IsSetAsideUnlessAccepted() {
        catalogue.indicator(Definitions.ratio("UEMP_EFF", "RECIPIENTS", "UNEMPLOYED", 100));
        String id = "MNG:UEMP_EFF:UI:_T:_T:_T:value:2020";
        String[] lines = {"RECIPIENTS.MNG.UI._T._T._T 2020 90", "UNEMPLOYED.MNG._Z._T._T._T 2020 80"};
        SeriesTable table = Figures.of(lines);

        assertThat(missing(id, lines).detail()).isEqualTo("UEMP_EFF is set aside by V01, 112.5 per cent");
        assertThat(calculation().compute(table).findings())
                .extracting(Finding::message)
                .containsExactly("UEMP_EFF.MNG.UI._T._T._T:2020: 112.5 per cent, expected 0 to 105 per cent");

        accepted = List.of(new Acceptance(
                "V01", "UEMP_EFF.MNG.UI._T._T._T:2020", "112.5", "a rich scheme", "statistician", AS_OF));
        assertThat(estimate(id, lines).queries()).containsExactly("V01");
    }

    private Estimate estimate(String id, String... lines) {
        Outcome outcome = outcome(id, lines);
        assertThat(outcome).isInstanceOf(Estimate.class);
        return (Estimate) outcome;
    }

    private Missing missing(String id, String... lines) {
        Outcome outcome = outcome(id, lines);
        assertThat(outcome).isInstanceOf(Missing.class);
        return (Missing) outcome;
    }

    private Outcome outcome(String id, String... lines) {
        return compute(lines).find(OutcomeId.parse(id)).orElseThrow();
    }

    private OutcomeGrid compute(String... lines) {
        return OutcomeGrid.of(calculation().compute(Figures.of(lines)).outcomes());
    }

    private IndicatorCalculation calculation() {
        return new IndicatorCalculation(catalogue.build(), Verdicts.of(verdicts), QUARTER, AS_OF, accepted);
    }
}
