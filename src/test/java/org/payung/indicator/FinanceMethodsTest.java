package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Formula;
import org.payung.catalogue.Frequency;
import org.payung.catalogue.IndicatorDefinition;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.series.Location;
import org.payung.series.Making;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;
import org.payung.series.SourceRelease;
import org.payung.series.StockFlow;
import org.payung.series.Unit;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** The named methods of coverage, finance, stabilisation and activation, beyond the worked examples of their files. */
class FinanceMethodsTest {

    private static final Period YEAR = Period.year(2023);

    // ratio of sums

    @Test
    void aNameAboveAndBelowIsOneInput() {
        Formula cashflow = method("ratio-of-sums", "of", "REVENUE", "less", "SPENT", "over", "SPENT");
        Estimate figure =
                estimate(cashflow, "REVENUE.IDN.JKP._T._T._T 2023 180.7", "SPENT.IDN.JKP._T._T._T 2023 148.5");

        assertThat(figure.value()).isCloseTo(100 * 32.2 / 148.5, within(1e-9));
        assertThat(figure.lineage()).extracting(Lineage::role).containsExactly("term-REVENUE", "term-SPENT");
        assertThat(figure.interval().lower()).isCloseTo(100 * (180.65 / 148.55 - 1), within(1e-9));
        assertThat(figure.interval().upper()).isCloseTo(100 * (180.75 / 148.45 - 1), within(1e-9));
        assertThat(figure.interval().method()).isEqualTo("rounding");
        assertThat(figure.interval().level()).isEqualTo(100);
    }

    @Test
    void theFirstTermIsTheSchemesOwn() {
        Formula share = method("ratio-of-sums", "of", "SPENT", "over", "SPENT, REVENUE");

        assertThat(estimate(share, "SPENT.IDN.JKP._T._T._T 2023 1", "REVENUE.IDN._Z._T._T._T 2023 3")
                        .value())
                .isEqualTo(25);
        assertThat(missing(share, "SPENT.IDN._Z._T._T._T 2023 1", "REVENUE.IDN._Z._T._T._T 2023 3")
                        .reason())
                .isEqualTo(Reason.NO_INPUT);
        assertThat(missing(share, "SPENT.IDN.JKP._T._T._T 2023 1").reason()).isEqualTo(Reason.NO_DENOMINATOR);
    }

    @Test
    void aSumOfZeroIsNoDenominator() {
        Missing cell = missing(
                method("ratio-of-sums", "of", "SPENT", "over", "SPENT, REVENUE"),
                "SPENT.IDN.JKP._T._T._T 2023 0",
                "REVENUE.IDN.JKP._T._T._T 2023 0");

        assertThat(cell.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(cell.detail()).isEqualTo("SPENT + REVENUE is not more than 0");
    }

    @Test
    void theFactorOfAShareIsGiven() {
        assertThat(estimate(
                                method("ratio-of-sums", "of", "SPENT", "over", "REVENUE", "factor", "1"),
                                "SPENT.IDN.JKP._T._T._T 2023 1",
                                "REVENUE.IDN.JKP._T._T._T 2023 4")
                        .value())
                .isEqualTo(0.25);
    }

    // difference

    @Test
    void aDifferenceOfTwoFiguresMayBeBelowZero() {
        Estimate gap = estimate(
                method("difference", "of", "REVENUE", "less", "SPENT"),
                "REVENUE.IDN.JKP._T._T._T 2023 30",
                "SPENT.IDN.JKP._T._T._T 2023 42");

        assertThat(gap.value()).isEqualTo(-12);
        assertThat(gap.lineage()).extracting(Lineage::role).containsExactly("minuend", "subtrahend");
        assertThat(gap.interval()).isEqualTo(new Interval(-13, -11, 100, "rounding"));
    }

    // registered coverage

    @Test
    void coverageOfARegisterHasAnotherDefinition() {
        Formula registered = method("registered-coverage", "of", "RECIPIENTS", "over", "REGISTERED");
        Estimate figure =
                estimate(registered, "RECIPIENTS.IDN.JKP._T._T._T 2023 20", "REGISTERED.IDN._Z._T._T._T 2023 80");

        assertThat(figure.value()).isEqualTo(25);
        assertThat(figure.status()).isEqualTo(ObservationStatus.D);
        assertThat(figure.nature()).isEqualTo(Nature.C);
        assertThat(missing(registered, "RECIPIENTS.IDN.JKP._T._T._T 2023 20").reason())
                .isEqualTo(Reason.NO_DENOMINATOR);
    }

    // legal coverage

    @Test
    void voluntaryCoverIsNeverAddedToMandatory() {
        String[] cells = {
            "CELL.IDN._Z._T._T.cover=mandatory;status=employee 2023 300",
            "CELL.IDN._Z._T._T.cover=voluntary;status=own 2023 100",
            "CELL.IDN._Z._T._T.cover=none;status=family 2023 100",
            "CELL.IDN._Z.F._T.cover=mandatory;status=employee 2023 120",
            "CELL.IDN._Z._T._T.cover=mandatory;status=employee 2022 1",
            "FORCE.IDN._Z._T._T._T 2023 1000"
        };
        Formula legal = method("legal-coverage", "cells", "CELL", "over", "FORCE");

        assertThat(estimate(legal, cells).value()).isEqualTo(30);
        assertThat(((Estimate) cell(definition(legal, "cover=voluntary"), "cover=voluntary", YEAR, cells)).value())
                .isEqualTo(10);
        assertThat(((Estimate) cell(definition(legal, "cover=none"), "cover=none", YEAR, cells)).value())
                .isEqualTo(10);
        assertThat(estimate(legal, cells).lineage()).hasSize(4);
    }

    @Test
    void theSchemesOwnCellsComeFirst() {
        Formula legal = method("legal-coverage", "cells", "CELL", "over", "FORCE");

        assertThat(estimate(
                                legal,
                                "CELL.IDN._Z._T._T.cover=mandatory 2023 300",
                                "CELL.IDN.JKP._T._T.cover=mandatory 2023 200",
                                "FORCE.IDN._Z._T._T._T 2023 1000")
                        .value())
                .isEqualTo(20);
    }

    @Test
    void cellsThatMayOverlapAreNotAdded() {
        Formula legal = method("legal-coverage", "cells", "CELL", "over", "FORCE");
        Missing cell = missing(
                legal,
                "CELL.IDN._Z._T._T.cover=mandatory 2023 300",
                "CELL.IDN._Z._T._T.cover=mandatory;status=employee 2023 100",
                "FORCE.IDN._Z._T._T._T 2023 1000");

        assertThat(cell.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(cell.detail()).isEqualTo("CELL has cells by cover and by cover, status, which may overlap");
        assertThat(missing(legal, "FORCE.IDN._Z._T._T._T 2023 1000").detail())
                .isEqualTo("CELL is absent from all inputs");
        assertThat(missing(legal, "CELL.IDN._Z._T._T.status=employee 2023 300", "FORCE.IDN._Z._T._T._T 2023 1000")
                        .detail())
                .isEqualTo("CELL does not say 'cover' of its cells");
    }

    // take-up

    @Test
    void takeUpIsModelledWhicheverWayTheEligibleAreKnown() {
        Formula takeUp = method("take-up", "of", "RECIPIENTS", "over", "ELIGIBLE", "cells", "CELL");
        String recipients = "RECIPIENTS.IDN.JKP._T._T._T 2023 20";
        String cell = "CELL.IDN._Z._T._T.elapsed=within;previous=formal;separation=involuntary;tenure=met 2023 50";
        Estimate received = estimate(takeUp, recipients, "ELIGIBLE.IDN._Z._T._T._T 2023 25", cell);
        Estimate surveyed = estimate(
                takeUp,
                recipients,
                cell,
                "CELL.IDN._Z._T._T.elapsed=beyond;previous=formal;separation=involuntary;tenure=met 2023 50");

        assertThat(received.value()).isEqualTo(80);
        assertThat(received.nature()).isEqualTo(Nature.M);
        assertThat(received.status()).isEqualTo(ObservationStatus.E);
        assertThat(surveyed.value()).isEqualTo(40);
        assertThat(surveyed.nature()).isEqualTo(Nature.M);
        assertThat(missing(takeUp, recipients).detail()).isEqualTo("ELIGIBLE is absent from all inputs");
        assertThat(missing(
                                takeUp,
                                recipients,
                                "CELL.IDN._Z._T._T.elapsed=beyond;previous=formal;separation=involuntary;tenure=met 2023 50")
                        .detail())
                .isEqualTo("nobody is eligible in CELL");
        assertThat(missing(takeUp, "ELIGIBLE.IDN._Z._T._T._T 2023 25").reason()).isEqualTo(Reason.NO_INPUT);
    }

    // high cost multiples

    @Test
    void theHighestTwelveMonthsNeedNotBeACalendarYear() {
        Formula multiple = method("high-cost-multiple", "reserve", "RESERVE", "cost", "COST");
        Estimate figure = estimate(
                multiple,
                "RESERVE.IDN.JKP._T._T._T 2023 5",
                "COST.IDN.JKP._T._T._T 2020 1",
                "COST.IDN.JKP._T._T._T 2019-04/P12M 2.5",
                "COST.IDN.JKP._T._T._T 2024 50",
                "COST.IDN.JKP._T._T._T 2021-01/P24M 70");

        assertThat(figure.value()).isEqualTo(2);
        assertThat(missing(multiple, "RESERVE.IDN.JKP._T._T._T 2023 5").detail())
                .isEqualTo("COST is not known of any year");
        assertThat(missing(multiple, "RESERVE.IDN.JKP._T._T._T 2023 5", "COST.IDN.JKP._T._T._T 2020 0")
                        .detail())
                .isEqualTo("COST was never more than 0");
    }

    @Test
    void theAverageNeedsEveryYearSinceTheSchemeFirstPaid() {
        Formula multiple = method("average-high-cost-multiple", "reserve", "RESERVE", "cost", "COST");
        // JKP pays from 2022: four years to 2025
        String reserve = "RESERVE.IDN.JKP._T._T._T 2025 6";
        String[] all = {
            reserve,
            "COST.IDN.JKP._T._T._T 2022 1",
            "COST.IDN.JKP._T._T._T 2023 3",
            "COST.IDN.JKP._T._T._T 2024 2",
            "COST.IDN.JKP._T._T._T 2025 4",
            // before the scheme paid: in no window
            "COST.IDN.JKP._T._T._T 2020 50"
        };

        assertThat(((Estimate) cell(definition(multiple), "_T", Period.year(2025), all)).value())
                .isEqualTo(2);
        assertThat(((Estimate) cell(definition(multiple), "_T", Period.year(2025), all)).lineage())
                .hasSize(4);
        assertThat(((Missing) cell(definition(multiple), "_T", Period.year(2025), Arrays.copyOf(all, 4))).detail())
                .isEqualTo("COST is known of 3 of 4 years, the 3 highest of 20 cannot be said");
        assertThat(((Missing) cell(definition(multiple), "_T", Period.year(2025), Arrays.copyOf(all, 4))).reason())
                .isEqualTo(Reason.NO_DENOMINATOR);
    }

    // benefit response

    @Test
    void onlyAPeakHasAResponse() {
        Formula response = method("benefit-response", "of", "RECIPIENTS", "over", "UNEMPLOYED");
        String[] rise = {
            "UNEMPLOYED.IDN._Z._T._T._T 2020 1100",
            "UNEMPLOYED.IDN._Z._T._T._T 2021 1000",
            "UNEMPLOYED.IDN._Z._T._T._T 2022 1200",
            "UNEMPLOYED.IDN._Z._T._T._T 2023 1500",
            "UNEMPLOYED.IDN._Z._T._T._T 2024 1500",
            "RECIPIENTS.IDN.JKP._T._T._T 2021 100",
            "RECIPIENTS.IDN.JKP._T._T._T 2023 250"
        };

        assertThat(estimate(response, rise).value()).isEqualTo(30);
        assertThat(estimate(response, rise).lineage())
                .extracting(Lineage::inputId)
                .containsExactly(
                        "RECIPIENTS.IDN.JKP._T._T._T:2023",
                        "RECIPIENTS.IDN.JKP._T._T._T:2021",
                        "UNEMPLOYED.IDN._Z._T._T._T:2023",
                        "UNEMPLOYED.IDN._Z._T._T._T:2021");
        Missing before = (Missing) cell(definition(response), "_T", Period.year(2022), rise);
        assertThat(before.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(before.detail()).isEqualTo("UNEMPLOYED did not rise to a peak in 2022");
        assertThat(missing(response).detail()).isEqualTo("UNEMPLOYED is absent from all inputs");
    }

    // stabilisation

    @Test
    void onlyAFallOfOutputIsStabilised() {
        Formula output = method("output-stabilisation", "of", "SPENT", "over", "OUTPUT");
        Period quarter = Period.quarter(2024, 3);
        String[] fall = {
            "SPENT.IDN.JKP._T._T._T 2024-Q3 12 AMOUNT IDR",
            "SPENT.IDN.JKP._T._T._T 2023-Q3 10 AMOUNT IDR",
            "OUTPUT.IDN._Z._T._T._T 2024-Q3 950 AMOUNT IDR",
            "OUTPUT.IDN._Z._T._T._T 2023-Q3 1000 AMOUNT IDR"
        };
        assertThat(((Estimate) cell(definition(output), "_T", quarter, fall)).value())
                .isEqualTo(4);
        fall[2] = "OUTPUT.IDN._Z._T._T._T 2024-Q3 1000 AMOUNT IDR";
        Missing flat = (Missing) cell(definition(output), "_T", quarter, fall);
        assertThat(flat.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(flat.detail()).isEqualTo("OUTPUT did not fall");
    }

    @Test
    void aShockWithoutChangeSaysNothing() {
        Formula income = method(
                "income-stabilisation",
                "taxes",
                "REVENUE",
                "contributions",
                "SPENT",
                "benefits",
                "RECIPIENTS",
                "income",
                "OUTPUT");
        String[] shock = {
            "REVENUE.IDN.JKP._T._T._T 2023 -20",
            "SPENT.IDN.JKP._T._T._T 2023 -10",
            "RECIPIENTS.IDN.JKP._T._T._T 2023 5",
            "OUTPUT.IDN.JKP._T._T._T 2023 -100"
        };
        assertThat(estimate(income, shock).value()).isEqualTo(35);
        shock[3] = "OUTPUT.IDN.JKP._T._T._T 2023 0";
        assertThat(missing(income, shock).detail()).isEqualTo("OUTPUT is 0, expected a shock");
        assertThat(missing(income, shock).reason()).isEqualTo(Reason.NO_DENOMINATOR);
    }

    // exhaustion

    @Test
    void exhaustionLooksBackByThePotentialDuration() {
        Formula exhaustion = method("exhaustion", "of", "FINAL", "over", "FIRST", "lag", "WEEKS");
        Period quarter = Period.quarter(2023, 4);
        String[] payments = {
            "WEEKS.IDN._Z._T._T._T 2023 13",
            "FINAL.IDN.JKP._T._T._T 2023-Q1 10",
            "FINAL.IDN.JKP._T._T._T 2023-Q2 20",
            "FINAL.IDN.JKP._T._T._T 2023-Q3 30",
            "FINAL.IDN.JKP._T._T._T 2023-Q4 40",
            "FIRST.IDN.JKP._T._T._T 2022-Q4 100",
            "FIRST.IDN.JKP._T._T._T 2023-Q1 50",
            "FIRST.IDN.JKP._T._T._T 2023-Q2 60",
            "FIRST.IDN.JKP._T._T._T 2023-Q3 40",
            "FIRST.IDN.JKP._T._T._T 2023-Q4 900"
        };
        IndicatorDefinition definition = definition(exhaustion);

        assertThat(((Estimate) cell(definition, "_T", quarter, payments)).value())
                .isEqualTo(40);
        Missing gap = (Missing) cell(definition, "_T", quarter, Arrays.copyOf(payments, 8));
        assertThat(gap.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        String[] nobody = payments.clone();
        for (int i = 5; i < 9; i++) {
            nobody[i] = nobody[i].replaceAll(" \\d+$", " 0");
        }
        assertThat(((Missing) cell(definition, "_T", quarter, nobody)).detail())
                .isEqualTo("FIRST is 0 over four quarters");
        payments[0] = "WEEKS.IDN._Z._T._T._T 2023 0";
        assertThat(((Missing) cell(definition, "_T", quarter, payments)).detail())
                .isEqualTo("WEEKS is not more than 0");
        assertThat(((Missing) cell(definition, "_T", quarter)).detail()).isEqualTo("WEEKS is absent from all inputs");
    }

    // the balancing rate, taken apart

    @Test
    void eachPartOfTheBalancingRateNeedsItsOwnInputsOnly() {
        Formula structure = method("payg-structure");
        String[] half = {"RECIPIENTS.IDN.JKP._T._T._T 2023 5", "CONTRIBUTORS.IDN.JKP._T._T._T 2023 200"};

        assertThat(((Estimate) cell(definition(structure, "part=dependency"), "part=dependency", YEAR, half)).value())
                .isEqualTo(2.5);
        assertThat(((Missing) cell(definition(structure, "part=replacement"), "part=replacement", YEAR, half)).detail())
                .isEqualTo("AVERAGE_BENEFIT is absent from all inputs; AVERAGE_INSURED_WAGE is absent from all inputs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cell(definition(structure, "part=half"), "part=half", YEAR, half))
                .withMessage("part 'half' of payg-structure");
    }

    @Test
    void theBalancingRateIsTheSumOfItsPartsAndTheResidualTellsOfDisagreement() {
        String[] books = {
            "RECIPIENTS.IDN.JKP._T._T._T 2023 50000",
            "CONTRIBUTORS.IDN.JKP._T._T._T 2023 2000000",
            "AVERAGE_BENEFIT.IDN.JKP._T._T._T 2023 2100",
            "AVERAGE_INSURED_WAGE.IDN.JKP._T._T._T 2023 3000",
            "ALMP_EXPENDITURE.IDN.JKP._T._T._T 2023 360000000",
            "ADMIN_EXPENDITURE.IDN.JKP._T._T._T 2023 180000000",
            "COVERED_WAGES.IDN.JKP._T._T._T 2023 72000000000",
            "SPENT.IDN.JKP._T._T._T 2023 1900",
            "OUTPUT.IDN.JKP._T._T._T 2023 72000"
        };
        assertThat(part("replacement", books)).isCloseTo(70, within(1e-9));
        assertThat(part("cost-rate", books)).isCloseTo(1.75, within(1e-9));
        assertThat(part("other", books)).isCloseTo(0.75, within(1e-9));
        assertThat(part("residual", books)).isCloseTo(100 * 1900 / 72000.0 - 2.5, within(1e-9));
        assertThat(estimate(method("payg-structure"), books).value()).isCloseTo(2.5, within(1e-9));
        assertThat(estimate(method("payg-structure"), books).lineage()).hasSize(7);
    }

    private static double part(String part, String... lines) {
        String breakdown = "part=" + part;
        return ((Estimate) cell(definition(method("payg-structure"), breakdown), breakdown, YEAR, lines)).value();
    }

    // the part of benefits

    @Test
    void theThreeWaysOfTheBenefitsPartAreTold() {
        assertThat(way("micro", "UI_BENEFIT_CHANGE.IDN._Z._T._T._T 2023 6", "EARNINGS_CHANGE.IDN._Z._T._T._T 2023 -80"))
                .isInstanceOfSatisfying(
                        Estimate.class, figure -> assertThat(figure.value()).isEqualTo(7.5));
        assertThat(way("micro", "UI_BENEFIT_CHANGE.IDN._Z._T._T._T 2023 6", "EARNINGS_CHANGE.IDN._Z._T._T._T 2023 0"))
                .isInstanceOfSatisfying(
                        Missing.class,
                        cell -> assertThat(cell.detail()).isEqualTo("EARNINGS_CHANGE does not fall, expected a shock"));
        String[] years = {
            "CASH_BENEFITS.IDN.JKP._T._T._T 2023 118 AMOUNT IDR",
            "CASH_BENEFITS.IDN.JKP._T._T._T 2022 100 AMOUNT IDR",
            "UNEMPLOYED.IDN._Z._T._T._T 2023 6",
            "UNEMPLOYED.IDN._Z._T._T._T 2022 5",
            "AVERAGE_WAGE.IDN._Z._T._T._T 2023 30 AVG IDR/month"
        };
        assertThat(way("macro", years))
                .isInstanceOfSatisfying(
                        Estimate.class, figure -> assertThat(figure.value()).isCloseTo(100 * 18 / 360.0, within(1e-9)));
        // 5.5 of both years is possible: no end to the range
        assertThat(((Estimate) way("macro", years)).interval()).isNull();
        years[2] = "UNEMPLOYED.IDN._Z._T._T._T 2023 5";
        assertThat(way("macro", years)).isInstanceOfSatisfying(Missing.class, cell -> {
            assertThat(cell.detail()).isEqualTo("UNEMPLOYED did not rise");
            assertThat(cell.reason()).isEqualTo(Reason.NOT_APPLICABLE);
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> way("fourth"))
                .withMessage("way 'fourth' of benefit-stabilisation");
    }

    @Test
    void theFirstOrderTakesTheRulesOfTheLastDayOfThePeriod() {
        // JKP until February 2025: 45 and 25 per cent, 35 over six months; 60 since
        String[] covered = {"SPENT.IDN.JKP._T._T._T 2023 20", "OUTPUT.IDN.JKP._T._T._T 2023 100"};
        assertThat(way("first-order", covered)).isInstanceOfSatisfying(Estimate.class, figure -> {
            assertThat(figure.value()).isCloseTo(20 * 35 / 100.0, within(1e-9));
            assertThat(figure.lineage()).extracting(Lineage::role).contains("coverage", "rate", "rules");
        });
        assertThat(way("first-order"))
                .isInstanceOfSatisfying(
                        Missing.class,
                        cell -> assertThat(cell.detail()).startsWith("PAYG: SPENT is absent from all inputs"));
    }

    private static Outcome way(String way, String... lines) {
        Formula formula = method("benefit-stabilisation", "coverage", "PAYG", "rate", "GRR_AVG");
        return cell(definition(formula, "way=" + way), "way=" + way, YEAR, lines);
    }

    // rounding

    @Test
    void everyMethodIsKnownByItsName() {
        for (String name : List.of(
                "average-high-cost-multiple",
                "benefit-response",
                "benefit-stabilisation",
                "difference",
                "exhaustion",
                "high-cost-multiple",
                "income-stabilisation",
                "legal-coverage",
                "output-stabilisation",
                "payg-structure",
                "ratio-of-sums",
                "registered-coverage",
                "take-up")) {
            assertThat(NamedMethods.of(name).name()).isEqualTo(name);
        }
    }

    @Test
    void theHalvesOfASumAreAddedAndThoseOfAMeanAreNot() {
        Observation january = observation("A", "2023-01", "10", Unit.PERSONS, null);
        Observation february = observation("A", "2023-02", "12.5", Unit.PERSONS, null);
        Observation women = observation("A", "2023", "4", Unit.PERSONS, null);
        Observation men = observation("A", "2023", "6", Unit.PERSONS, null);
        Observation rate = observation("R", "2023", "5", Unit.PERCENT, null);
        Observation none = observation("R", "2023", "0", Unit.PERCENT, null);

        assertThat(made(january, february)).isEqualTo(0.5);
        assertThat(made(women, men)).isEqualTo(1.0);
        assertThat(made(men, rate)).isCloseTo(11.25 * (0.5 / 6 + 0.5 / 5), within(1e-12));
        assertThat(made(men, none)).isCloseTo(11.25 * (0.5 / 6), within(1e-12));
    }

    private static double made(Observation... parts) {
        return Rounding.halfUnit(observation("M", "2023", "11.25", Unit.PERSONS, List.of(parts)));
    }

    private static Observation observation(
            String concept, String period, String value, Unit unit, List<Observation> parts) {
        return new Observation(
                SeriesKey.total(concept, "IDN"),
                Period.parse(period),
                new BigDecimal(value),
                unit,
                StockFlow.AVG,
                ObservationStatus.A,
                Nature.C,
                new SourceRelease("a publisher", "first", LocalDate.of(2024, 1, 1), 1),
                "",
                Location.NOWHERE,
                parts == null ? null : new Making("rule", "formula", parts));
    }

    @Test
    void theRangeOfAMadeFigureIsThatOfItsParts() {
        assertThat(Rounding.halfUnit(Figures.of("A.IDN._Z._T._T._T 2023 7.3E+6").stream()
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(50_000);
        assertThat(Rounding.halfUnit(Figures.of("A.IDN._Z._T._T._T 2023 148.5").stream()
                        .findFirst()
                        .orElseThrow()))
                .isEqualTo(0.05);
        assertThat(Rounding.halfUnit(Figures.of("A.IDN._Z._T._T._T 2023 Q").stream()
                        .findFirst()
                        .orElseThrow()))
                .isZero();
    }

    private static Formula method(String name, String... parameters) {
        Map<String, String> map = new java.util.TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put(parameters[i], parameters[i + 1]);
        }
        return new Formula.Method(name, map);
    }

    private static Estimate estimate(Formula formula, String... lines) {
        return (Estimate) cell(definition(formula), "_T", YEAR, lines);
    }

    private static Missing missing(Formula formula, String... lines) {
        return (Missing) cell(definition(formula), "_T", YEAR, lines);
    }

    private static IndicatorDefinition definition(Formula formula, String... breakdowns) {
        return new IndicatorDefinition(
                "METHOD",
                "indicators/method.yml",
                "C",
                "PAYUNG",
                formula,
                new Unit("percent"),
                1,
                Frequency.ANNUAL,
                List.of(Sex.TOTAL),
                breakdowns.length == 0 ? List.of("_T") : List.of(breakdowns),
                true,
                false,
                false,
                5,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Outcome cell(IndicatorDefinition definition, String breakdown, Period period, String... lines) {
        SmallCatalogue small = SmallCatalogue.ofAFewAreas()
                .scheme(Definitions.jkp())
                .indicator(Definitions.method("GRR_AVG", "benefit-average", "horizon=6"))
                .indicator(Definitions.byScheme("PAYG", new Formula.Ratio("SPENT", "OUTPUT", 100)));
        for (String concept : List.of(
                "REVENUE",
                "SPENT",
                "OUTPUT",
                "REGISTERED",
                "CELL",
                "FORCE",
                "ELIGIBLE",
                "RESERVE",
                "COST",
                "WEEKS",
                "FINAL",
                "FIRST",
                "CONTRIBUTORS",
                "AVERAGE_INSURED_WAGE",
                "ALMP_EXPENDITURE",
                "ADMIN_EXPENDITURE",
                "COVERED_WAGES")) {
            small.concept(concept, ConceptKind.COUNT, "persons", StockFlow.AVG);
        }
        Catalogue catalogue = small.build();
        Evaluations evaluations = Evaluations.of(
                new Inputs(Figures.of(lines), Verdicts.of(List.of()), Map.of()),
                catalogue,
                new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2026, 11, 22)),
                List.of());
        return evaluations
                .of(definition.formula())
                .evaluate(Cell.of(definition, "IDN", "JKP", Sex.TOTAL, breakdown, period));
    }
}
