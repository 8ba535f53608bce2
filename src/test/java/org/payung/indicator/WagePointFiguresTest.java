package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Nature;
import org.payung.series.Period;
import org.payung.series.Unit;
import org.payung.testkit.Figures;
import org.payung.testkit.ShippedTemplates;

/** Rates at wages received, by the shipped rules and invented wages. */
class WagePointFiguresTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
    private static final String AVERAGE = "AVERAGE_WAGE.IDN._Z._T._T._T";

    private static Catalogue catalogue;

    @BeforeAll
    static void read() throws IOException {
        catalogue = ShippedTemplates.catalogue();
    }

    @Test
    void aWageAboveTheCeilingHasALowerRate() {
        OutcomeGrid grid = grid("IDN", AVERAGE + " 2024 8000000 AVG IDR/month");

        assertThat(value(grid, "IDN:GRR:JKP:_T:_T:month=1;wage=AW67:value:2024-Q3"))
                .isCloseTo(100 * 2_250_000 / 5_360_000.0, within(1e-9));
        assertThat(value(grid, "IDN:GRR:JKP:_T:_T:month=4;wage=AW100:value:2024-Q3"))
                .isCloseTo(15.625, within(1e-9));
        assertThat(value(grid, "IDN:GRR_AVG:JKP:_T:_T:horizon=6;wage=AW150:value:2024-Q3"))
                .isCloseTo(100 * 1_750_000 / 12_000_000.0, within(1e-9));
        assertThat(value(grid, "IDN:GRR:JKP:_T:_T:month=1:value:2024-Q3"))
                .describedAs("below the ceiling nothing changes")
                .isEqualTo(45);
    }

    @Test
    void theWageOfTheQuarterComesBeforeThatOfTheYear() {
        OutcomeGrid grid =
                grid("IDN", AVERAGE + " 2024 8000000 AVG IDR/month", AVERAGE + " 2024-Q3 10000000 AVG IDR/month");

        assertThat(value(grid, "IDN:GRR:JKP:_T:_T:month=1;wage=AW100:value:2024-Q3"))
                .isCloseTo(22.5, within(1e-9));
        assertThat(estimate(grid, "IDN:GRR:JKP:_T:_T:month=1;wage=AW100:value:2026-Q4")
                        .sourceYear())
                .describedAs("the newest year stands in for a later one")
                .isEqualTo(2024);
    }

    @Test
    void aWageStandsInForThreeYearsAndCarriesItsYear() {
        OutcomeGrid grid = grid("IDN", AVERAGE + " 2023 10000000 AVG IDR/month");
        Estimate later = estimate(grid, "IDN:GRR:JKP:_T:_T:month=1;wage=AW100:value:2026-Q4");

        assertThat(later.value()).isCloseTo(30, within(1e-9));
        assertThat(later.sourceYear()).isEqualTo(2023);
        OutcomeGrid older = grid("IDN", AVERAGE + " 2022 10000000 AVG IDR/month");
        assertThat(estimate(older, "IDN:GRR:JKP:_T:_T:month=1;wage=AW100:value:2024-Q3")
                        .sourceYear())
                .isEqualTo(2022);
        assertThat(missing(older, "IDN:GRR:JKP:_T:_T:month=1;wage=AW100:value:2026-Q4")
                        .detail())
                .isEqualTo("AVERAGE_WAGE is absent from all inputs");
    }

    @Test
    void theNewestOfTheYearsBeforeIsTaken() {
        OutcomeGrid grid =
                grid("IDN", AVERAGE + " 2021 5000000 AVG IDR/month", AVERAGE + " 2023 10000000 AVG IDR/month");

        assertThat(estimate(grid, "IDN:GRR:JKP:_T:_T:month=1;wage=AW100:value:2024-Q3")
                        .sourceYear())
                .isEqualTo(2023);
    }

    @Test
    void theLineageNamesRulesAndWage() {
        OutcomeGrid grid = grid("IDN", AVERAGE + " 2024 8000000 AVG IDR/month");
        Estimate figure = estimate(grid, "IDN:GRR:JKP:_T:_T:month=1;wage=AW150:value:2024-Q3");

        assertThat(figure.nature()).isEqualTo(Nature.E);
        assertThat(figure.unit()).isEqualTo(Unit.PERCENT);
        assertThat(figure.lineage()).extracting(Lineage::role).containsExactly("rules", "wage");
        assertThat(figure.lineage().get(0).value())
                .describedAs("the figure is of two inputs")
                .isNull();
        assertThat(figure.lineage().get(0).treatment()).isEqualTo(Treatment.RULE);
        assertThat(figure.lineage().get(1).inputId()).isEqualTo("AVERAGE_WAGE.IDN._Z._T._T._T:2024");
        assertThat(figure.lineage().get(1).value()).isEqualTo(8_000_000);
        Estimate alone = estimate(grid, "IDN:GRR:JKP:_T:_T:month=1:value:2024-Q3");
        assertThat(alone.nature()).isEqualTo(Nature.C);
        assertThat(alone.lineage())
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo(45));
        assertThat(alone.sourceYear()).isEqualTo(2024);
    }

    @Test
    void aWageInAnotherCurrencyIsNotUsed() {
        OutcomeGrid grid = grid("IDN", AVERAGE + " 2024 500 AVG USD/month");

        assertThat(missing(grid, "IDN:GRR:JKP:_T:_T:month=1;wage=AW100:value:2024-Q3")
                        .detail())
                .isEqualTo("AVERAGE_WAGE is in USD/month, the rules are in IDR/month");
    }

    @Test
    void rulesThatFollowTheMinimumWageNeedIt() {
        String wage = "AVERAGE_WAGE.VNM._Z._T._T._T 2024 40000000 AVG VND/month";
        OutcomeGrid without = grid("VNM", wage);
        OutcomeGrid with = grid("VNM", wage, "MINIMUM_WAGE.VNM._Z._T._T._T 2022 4000000 AVG VND/month");

        assertThat(missing(without, "VNM:GRR:UI:_T:_T:month=1;wage=AW100:value:2024-Q3"))
                .satisfies(cell -> {
                    assertThat(cell.reason()).isEqualTo(Reason.NO_INPUT);
                    assertThat(cell.detail())
                            .isEqualTo("templates/schemes/vnm-ui.yml EL-2013 follows the minimum wage; MINIMUM_WAGE is"
                                    + " absent from all inputs");
                });
        Estimate figure = estimate(with, "VNM:GRR:UI:_T:_T:month=1;wage=AW100:value:2024-Q3");
        assertThat(figure.value()).isCloseTo(50, within(1e-9));
        assertThat(figure.lineage()).extracting(Lineage::role).containsExactly("rules", "wage", "minimum-wage");
        assertThat(figure.sourceYear()).describedAs("the older of the two").isEqualTo(2022);
        assertThat(value(with, "VNM:GRR_AVG:UI:_T:_T:horizon=12;wage=AW100;record=longest:value:2024-Q3"))
                .isCloseTo(50, within(1e-9));
    }

    @Test
    void theSkilledEmployeeIsTheMeanInsuredElseAThirdQuartile() {
        String insured = "AVERAGE_INSURED_WAGE.IDN.JKP._T._T._T 2024 8000000 AVG IDR/month";
        String quartile = "INSURED_WAGE_P75.IDN.JKP._T._T._T 2024 6000000 AVG IDR/month";
        String survey = "EMPLOYEE_WAGE_P75.IDN._Z._T._T._T 2024 4500000 AVG IDR/month";
        String id = "IDN:C102_TEST:JKP:_T:_T:criterion=rate;wage=SKILLED:value:2024-Q3";

        assertThat(value(grid("IDN", insured, quartile, survey), id)).isCloseTo(22.5, within(1e-9));
        assertThat(value(grid("IDN", quartile, survey), id)).isCloseTo(37.5, within(1e-9));
        assertThat(value(grid("IDN", survey), id)).isCloseTo(45, within(1e-9));
        assertThat(missing(grid("IDN"), id).detail())
                .isEqualTo("AVERAGE_INSURED_WAGE, INSURED_WAGE_P75, EMPLOYEE_WAGE_P75 are absent from all inputs");
    }

    @Test
    void coverageIsOfOnePeriod() {
        String id = "IDN:C102_TEST:JKP:_T:_T:criterion=coverage:value:2024-Q3";
        String covered = "COVERED_EMPLOYEES.IDN.JKP._T._T._T 2023 30 AVG";
        OutcomeGrid grid = grid("IDN", covered, "EMPLOYEES.IDN._Z._T._T._T 2023 50 AVG");

        assertThat(value(grid, id)).isCloseTo(60, within(1e-9));
        assertThat(estimate(grid, id).sourceYear()).isEqualTo(2023);
        assertThat(estimate(grid, id).unit()).isEqualTo(Unit.PERCENT);
        assertThat(estimate(grid, id).lineage())
                .extracting(Lineage::role)
                .containsExactly("rules", "numerator", "denominator");
        assertThat(missing(grid("IDN", covered, "EMPLOYEES.IDN._Z._T._T._T 2024 50 AVG"), id)
                        .detail())
                .isEqualTo("employees covered and all employees are absent from all inputs");
        assertThat(missing(grid("IDN", covered, "EMPLOYEES.IDN._Z._T._T._T 2023 0 AVG"), id)
                        .reason())
                .isEqualTo(Reason.NO_INPUT);
    }

    @Test
    void article66IsAskedOfFlatOrCappedBenefitsOnly() {
        Missing cell = missing(
                grid("PHL", "LABOURER_WAGE.PHL._Z._T._T._T 2024 12000 AVG PHP/month"),
                "PHL:C102_TEST:SSS:_T:_T:criterion=rate;wage=LABOURER:value:2024-Q3");

        assertThat(cell.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(cell.detail())
                .isEqualTo(
                        "templates/schemes/phl-sss.yml RA-11199 is neither flat nor capped: Article 66 is not asked");
        OutcomeGrid korea = grid(
                "KOR",
                "LABOURER_WAGE.KOR._Z._T._T._T 2024 6600000 AVG KRW/month",
                "MINIMUM_WAGE.KOR._Z._T._T._T 2024 2000000 AVG KRW/month");
        assertThat(value(korea, "KOR:C102_TEST:EI:_T:_T:criterion=rate;wage=LABOURER:value:2024-Q3"))
                .isCloseTo(30, within(1e-9));
        assertThat(value(korea, "KOR:C168_TEST:EI:_T:_T:criterion=rate;wage=LABOURER:value:2024-Q3"))
                .describedAs("120 days are four of the six months")
                .isCloseTo(20, within(1e-9));
    }

    @Test
    void aFamilyAllowanceStandsOnBothSides() {
        OutcomeGrid grid = grid(
                "IDN",
                "AVERAGE_INSURED_WAGE.IDN.JKP._T._T._T 2024 8000000 AVG IDR/month",
                "FAMILY_ALLOWANCE.IDN._Z._T._T._T 2024 1000000 AVG IDR/month");

        assertThat(value(grid, "IDN:C102_TEST:JKP:_T:_T:criterion=rate;wage=SKILLED:value:2024-Q3"))
                .isCloseTo(100 * 3_250_000 / 11_000_000.0, within(1e-9));
    }

    @Test
    void aFlatAmountHasARateAtAWageAndNoneBelowTheCeiling() {
        OutcomeGrid grid = OutcomeGrid.of(new IndicatorCalculation(
                        catalogue.followingOnly("SGP"),
                        Verdicts.of(List.of()),
                        Period.quarter(2025, 4),
                        LocalDate.of(2025, 12, 31))
                .compute(Figures.of("AVERAGE_WAGE.SGP._Z._T._T._T 2025 3000 AVG SGD/month"))
                .outcomes());

        assertThat(value(grid, "SGP:GRR:SJS:_T:_T:month=2;wage=AW100:value:2025-Q4"))
                .isCloseTo(41.7, within(0.05));
        assertThat(missing(grid, "SGP:GRR:SJS:_T:_T:month=2:value:2025-Q4").reason())
                .isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(missing(grid, "SGP:GRR:SJS:_T:_T:month=2;wage=MW:value:2025-Q4")
                        .detail())
                .isEqualTo("MINIMUM_WAGE is absent from all inputs");
    }

    @Test
    void aSchemeWithoutScheduleHasNoRateAtAnyWage() {
        OutcomeGrid grid = grid("CHN", "AVERAGE_WAGE.CHN._Z._T._T._T 2024 9000 AVG CNY/month");

        assertThat(missing(grid, "CHN:GRR:UI:_T:_T:month=1;wage=AW100:value:2024-Q3"))
                .satisfies(cell -> {
                    assertThat(cell.reason()).isEqualTo(Reason.NOT_APPLICABLE);
                    assertThat(cell.detail())
                            .isEqualTo(
                                    "templates/schemes/chn-ui.yml SI-LAW-2011 gives no single rate of the wage by month");
                });
    }

    @Test
    void anUnknownWageNamesTheKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WagePoint.parse("AW99"))
                .withMessage("wage 'AW99', expected one of MW, AW67, AW100, AW150, SKILLED, LABOURER");
    }

    private static OutcomeGrid grid(String area, String... figures) {
        return OutcomeGrid.of(new IndicatorCalculation(
                        catalogue.followingOnly(area), Verdicts.of(List.of()), Period.quarter(2024, 3), AS_OF)
                .compute(Figures.of(figures))
                .outcomes());
    }

    private static double value(OutcomeGrid grid, String id) {
        return estimate(grid, id).value();
    }

    private static Estimate estimate(OutcomeGrid grid, String id) {
        return grid.findEstimate(OutcomeId.parse(id))
                .orElseThrow(() -> new AssertionError(id + ": " + grid.find(OutcomeId.parse(id))));
    }

    private static Missing missing(OutcomeGrid grid, String id) {
        return (Missing) grid.find(OutcomeId.parse(id)).orElseThrow();
    }
}
