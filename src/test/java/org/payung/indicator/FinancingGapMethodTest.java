package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Period;

/** METHOD 6: what it would cost to pay the unemployed who receive nothing, with a range over the parameters. */
class FinancingGapMethodTest {

    private static final String CELL = "level=npl-100;months=4";
    private static final double AMOUNT = 1_000_000 * 0.87 * 500_000 * 4 * 1.05;

    private static Evaluated inputs() {
        return new Evaluated()
                .given("UNEMPLOYED.IDN._Z._T._T._T", "2023", 1_000_000, "persons")
                .given("SI_COV_UEMP.IDN._Z._T._T._T", "2023", 13, "percent");
    }

    private static Evaluated lines() {
        return inputs().given("NATIONAL_POVERTY_LINE.IDN._Z._T._T._T", "2023", 500_000, "IDR/month")
                .given("AVERAGE_WAGE.IDN._Z._T._T._T", "2022", 3_000_000, "IDR/month");
    }

    private static Evaluated money() {
        return lines().given("EXCHANGE_RATE.IDN._Z._T._T._T", "2023", 16_000, "ratio")
                .given("GDP.IDN._Z._T._T._T", "2023", 2.0e10, "USD")
                .given("GOV_EXPENDITURE.IDN._Z._T._T._T", "2023", 3.0e15, "IDR/year");
    }

    @Test
    void aRowOfTheTableIsAnAmountAYear() {
        Estimate gap = estimate(lines(), "FIN_GAP_LCU", CELL);

        assertThat(gap.value()).isCloseTo(AMOUNT, within(1e-3));
        assertThat(gap.unit()).hasToString("IDR/year");
        assertThat(estimate(lines(), "FIN_GAP_LCU", "level=npl-60;months=6").value())
                .isCloseTo(AMOUNT * 0.6 * 1.5, within(1e-3));
        assertThat(estimate(lines(), "FIN_GAP_LCU", "level=wage-45;months=3").value())
                .isCloseTo(870_000.0 * 3_000_000 * 0.45 * 3 * 1.05, within(1e-3));
    }

    @Test
    void theUncertaintyOfBothInputsIsSimulated() {
        Interval interval =
                Objects.requireNonNull(estimate(lines(), "FIN_GAP_LCU", CELL).interval());

        assertThat(interval.method()).isEqualTo("simulation");
        assertThat(interval.level()).isEqualTo(95);
        // 5 per cent of the unemployed and 0.65 of 87 points: 5.05 per cent together
        assertThat(interval.lower() / AMOUNT).isCloseTo(1 - 1.96 * 0.0505, within(0.006));
        assertThat(interval.upper() / AMOUNT).isCloseTo(1 + 1.96 * 0.0505, within(0.006));
        assertThat(estimate(lines(), "FIN_GAP_LCU", CELL).interval()).isEqualTo(interval);
    }

    @Test
    void theUncertaintyOfCoverageCountsMostWhereMostAreCovered() {
        Evaluated covered = new Evaluated()
                .given("UNEMPLOYED.IDN._Z._T._T._T", "2023", 1_000_000, "persons")
                .given("SI_COV_UEMP.IDN._Z._T._T._T", "2023", 60, "percent")
                .given("NATIONAL_POVERTY_LINE.IDN._Z._T._T._T", "2023", 500_000, "IDR/month");
        Estimate gap = estimate(covered, "FIN_GAP_LCU", CELL);
        Interval interval = Objects.requireNonNull(gap.interval());

        // 5 per cent of the unemployed and 3 of 40 points: 9.0 per cent together
        assertThat(interval.lower() / gap.value()).isCloseTo(1 - 1.96 * 0.0901, within(0.012));
        assertThat(interval.upper() / gap.value()).isCloseTo(1 + 1.96 * 0.0901, within(0.012));
    }

    @Test
    void theTotalIsTheRangeOverTheTable() {
        Missing range = missing(lines(), "FIN_GAP_LCU", "_T");
        Bounds bounds = Objects.requireNonNull(range.bounds());

        assertThat(range.reason()).isEqualTo(Reason.RANGE_ONLY);
        assertThat(range.detail()).isEqualTo("range over 9 of 9 rows of the table of parameters");
        assertThat(range.unit()).hasToString("IDR/year");
        assertThat(bounds.lower()).isCloseTo(AMOUNT * 0.6 * 0.75, within(1e-3));
        assertThat(bounds.upper()).isCloseTo(870_000.0 * 3_000_000 * 0.45 * 6 * 1.05, within(1e-3));
    }

    @Test
    void withoutAWageTheRangeIsThatOfTheLines() {
        Evaluated line = inputs().given("NATIONAL_POVERTY_LINE.IDN._Z._T._T._T", "2023", 500_000, "IDR/month");

        assertThat(missing(line, "FIN_GAP_LCU", "_T").detail())
                .isEqualTo("range over 6 of 9 rows of the table of parameters");
        assertThat(missing(line, "FIN_GAP_LCU", "level=wage-45;months=3").detail())
                .isEqualTo("AVERAGE_WAGE is absent from all inputs");
    }

    @Test
    void whatIsAbsentIsNamed() {
        assertThat(missing(inputs(), "FIN_GAP_LCU", "_T").detail())
                .isEqualTo("NATIONAL_POVERTY_LINE is absent from all inputs");
        assertThat(missing(inputs(), "FIN_GAP_LCU", "_T").reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(missing(inputs(), "FIN_GAP_LCU", "_T").bounds()).isNull();
        assertThat(missing(new Evaluated(), "FIN_GAP_LCU", CELL).detail())
                .isEqualTo("UNEMPLOYED is absent from all inputs; SI_COV_UEMP: SI_COV_UEMP is absent from all inputs;"
                        + " NATIONAL_POVERTY_LINE is absent from all inputs");
        assertThat(missing(lines(), "FIN_GAP", CELL).detail())
                .isEqualTo("FIN_GAP_USD: EXCHANGE_RATE is absent from all inputs");
    }

    @Test
    void aCountryWithoutASchemeHasAllItsUnemployedInTheGap() {
        Evaluated cambodia = new Evaluated()
                .given("UNEMPLOYED.KHM._Z._T._T._T", "2023", 1000, "persons")
                .given("NATIONAL_POVERTY_LINE.KHM._Z._T._T._T", "2023", 100, "KHR/month");
        Estimate gap = (Estimate) cambodia.of("FIN_GAP_LCU", "KHM", "_T", CELL, "2023");

        assertThat(gap.value()).isCloseTo(1000 * 100 * 4 * 1.05, within(1e-6));
    }

    @Test
    void ourOwnRatioOfTheOnlySchemeComesBeforeThePublishedShare() {
        Evaluated own = lines().given("RECIPIENTS.IDN.JKP._T._T._T", "2023", 400_000, "persons");
        Estimate gap = estimate(own, "FIN_GAP_LCU", CELL);

        assertThat(gap.value()).isCloseTo(AMOUNT / 0.87 * 0.6, within(1e-3));
        assertThat(gap.lineage()).extracting(Lineage::inputId).contains("IDN:UEMP_EFF:JKP:_T:_T:_T:value:2023");
    }

    @Test
    void theParametersStandInTheLineage() {
        Lineage last = estimate(lines(), "FIN_GAP_LCU", CELL).lineage().stream()
                .reduce((one, other) -> other)
                .orElseThrow();

        assertThat(last.role()).isEqualTo("parameters");
        assertThat(last.treatment()).isEqualTo(Treatment.PARAMETER);
        assertThat(last.location()).hasToString("templates/indicators/fin-gap-lcu.yml " + CELL);
    }

    @Test
    void aHarmonisedLineOfAnEarlierYearGivesDollarsOfItsOwnBase() {
        Evaluated harmonised = inputs().given("HARMONISED_POVERTY_LINE.IDN._Z._T._T.ppp=2017", "2018", 3, "PPP/day");
        Estimate gap = estimate(harmonised, "FIN_GAP_PPP", CELL);

        assertThat(gap.value()).isCloseTo(870_000.0 * 3 * 365 * 4 / 12.0 * 1.05, within(1e-3));
        assertThat(gap.unit()).hasToString("PPP/year");
        Evaluated older = inputs().given("HARMONISED_POVERTY_LINE.IDN._Z._T._T.ppp=2017", "2017", 3, "PPP/day");
        assertThat(missing(older, "FIN_GAP_PPP", CELL).reason()).isEqualTo(Reason.NO_INPUT);
        Evaluated otherBase = inputs().given("HARMONISED_POVERTY_LINE.IDN._Z._T._T.ppp=2021", "2021", 3, "PPP/day");
        assertThat(missing(otherBase, "FIN_GAP_PPP", CELL).detail())
                .isEqualTo("HARMONISED_POVERTY_LINE is absent from all inputs");
    }

    @Test
    void theNewestLineIsTaken() {
        Evaluated two = inputs().given("HARMONISED_POVERTY_LINE.IDN._Z._T._T.ppp=2017", "2019", 3, "PPP/day")
                .given("HARMONISED_POVERTY_LINE.IDN._Z._T._T.ppp=2017", "2021", 6, "PPP/day");

        assertThat(estimate(two, "FIN_GAP_PPP", CELL).value())
                .isCloseTo(870_000.0 * 6 * 365 * 4 / 12.0 * 1.05, within(1e-3));
    }

    @Test
    void theAmountIsScaledWithItsInterval() {
        Estimate dollars = estimate(money(), "FIN_GAP_USD", CELL);
        Estimate ofGdp = estimate(money(), "FIN_GAP", CELL);
        Interval amount =
                Objects.requireNonNull(estimate(lines(), "FIN_GAP_LCU", CELL).interval());

        assertThat(dollars.value()).isCloseTo(AMOUNT / 16_000, within(1e-6));
        assertThat(dollars.interval())
                .isEqualTo(new Interval(amount.lower() / 16_000, amount.upper() / 16_000, 95, "simulation"));
        assertThat(ofGdp.value()).isCloseTo(100 * AMOUNT / 16_000 / 2e10, within(1e-12));
        assertThat(ofGdp.lineage())
                .extracting(Lineage::inputId)
                .containsExactly("IDN:FIN_GAP_USD:_T:_T:_T:" + CELL + ":value:2023", "GDP.IDN._Z._T._T._T:2023");
        assertThat(estimate(money(), "FIN_GAP_EXP", CELL).value()).isCloseTo(100 * AMOUNT / 3e15, within(1e-12));
    }

    @Test
    void theRangeIsScaledToo() {
        Missing range = missing(money(), "FIN_GAP", "_T");
        Bounds amount =
                Objects.requireNonNull(missing(lines(), "FIN_GAP_LCU", "_T").bounds());
        Bounds bounds = Objects.requireNonNull(range.bounds());

        assertThat(range.reason()).isEqualTo(Reason.RANGE_ONLY);
        assertThat(bounds.lower()).isCloseTo(100 * amount.lower() / 16_000 / 2e10, within(1e-12));
        assertThat(bounds.upper()).isCloseTo(100 * amount.upper() / 16_000 / 2e10, within(1e-12));
        assertThat(range.lineage()).isNotEmpty();
    }

    @Test
    void twoCurrenciesAreNotDivided() {
        Evaluated dollars = lines().given("GOV_EXPENDITURE.IDN._Z._T._T._T", "2023", 3e11, "USD/year");
        Evaluated nothing = lines().given("GOV_EXPENDITURE.IDN._Z._T._T._T", "2023", 0, "IDR/year");

        assertThat(missing(dollars, "FIN_GAP_EXP", CELL).detail())
                .isEqualTo("amounts in IDR and USD, expected one currency");
        assertThat(missing(nothing, "FIN_GAP_EXP", CELL).detail())
                .isEqualTo("divisor-GOV_EXPENDITURE is 0.0, expected more than 0");
        assertThat(missing(nothing, "FIN_GAP_EXP", CELL).reason()).isEqualTo(Reason.NO_DENOMINATOR);
    }

    @Test
    void onlyTheYearsThatAreNotTooOldHaveACell() {
        IndicatorGrid grid = new IndicatorGrid(
                Evaluated.SHIPPED,
                new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2026, 11, 22)),
                lines().table());
        List<Integer> years = grid.cells(Evaluated.SHIPPED.indicators().get("FIN_GAP")).stream()
                .map(cell -> cell.id().period().year())
                .distinct()
                .toList();

        assertThat(years).containsExactly(2019, 2020, 2021, 2022, 2023, 2024);
    }

    private static Estimate estimate(Evaluated figures, String indicator, String breakdown) {
        return (Estimate) outcome(figures, indicator, breakdown);
    }

    private static Missing missing(Evaluated figures, String indicator, String breakdown) {
        return (Missing) outcome(figures, indicator, breakdown);
    }

    private static Outcome outcome(Evaluated figures, String indicator, String breakdown) {
        return figures.of(indicator, "IDN", "_T", breakdown, "2023");
    }
}
