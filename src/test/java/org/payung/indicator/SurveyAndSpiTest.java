package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Formula;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.series.Period;
import org.payung.series.SeriesKey;
import org.payung.series.Sex;

/** Indicators of household surveys and of the Asian Development Bank, by fifth, category and group. */
class SurveyAndSpiTest {

    private static Evaluated spi() {
        return new Evaluated()
                .given("SPI_EXPENDITURE.THA._Z._T._T._T", "2024", 120, "THB")
                .given("SPI_EXPENDITURE.THA._Z._T._T.category=SOCINS", "2024", 70, "THB")
                .given("SPI_EXPENDITURE.THA._Z._T._T.category=SOCAST", "2024", 40, "THB")
                .given("SPI_EXPENDITURE.THA._Z._T._T.category=LMKT", "2024", 10, "THB")
                .given("SPI_EXPENDITURE.THA._Z._T._T.group=poor", "2024", 45, "THB")
                .given("SPI_EXPENDITURE.THA._Z._T._T.group=non-poor", "2024", 75, "THB")
                .given("SPI_EXPENDITURE.THA._Z.F._T._T", "2024", 66, "THB")
                .given("SPI_EXPENDITURE.THA._Z.M._T._T", "2024", 54, "THB")
                .given("SPI_ACTUAL.THA._Z._T._T._T", "2024", 40, "persons")
                .given("SPI_INTENDED.THA._Z._T._T._T", "2024", 100, "persons")
                .given("GDP_PER_CAPITA_LCU.THA._Z._T._T._T", "2024", 20, "THB/year");
    }

    private static double value(Evaluated given, String indicator, String breakdown) {
        return given.estimate(indicator, "THA", breakdown).value();
    }

    @Test
    void theSocialProtectionIndicatorIsDepthTimesBreadth() {
        assertThat(value(spi(), "SPI", "_T")).isCloseTo(6.0, within(1e-12));
        assertThat(value(spi(), "SPI_DEPTH", "_T")).isCloseTo(15.0, within(1e-12));
        assertThat(value(spi(), "SPI_BREADTH", "_T")).isCloseTo(40.0, within(1e-12));
    }

    @Test
    void categoriesAndGroupsAndSexesAddUp() {
        double categories = value(spi(), "SPI", "category=SOCINS")
                + value(spi(), "SPI", "category=SOCAST")
                + value(spi(), "SPI", "category=LMKT");
        double groups = value(spi(), "SPI", "group=poor") + value(spi(), "SPI", "group=non-poor");

        assertThat(value(spi(), "SPI", "category=SOCINS")).isCloseTo(3.5, within(1e-12));
        assertThat(categories).isCloseTo(6.0, within(1e-12));
        assertThat(groups).isCloseTo(6.0, within(1e-12));
        assertThat(ofSex(Sex.FEMALE) + ofSex(Sex.MALE)).isCloseTo(6.0, within(1e-12));
        assertThat(ofSex(Sex.FEMALE)).isCloseTo(3.3, within(1e-12));
    }

    private static double ofSex(Sex sex) {
        return ((Estimate) evaluate(Evaluated.SHIPPED.indicators().get("SPI").formula(), spi(), sex)).value();
    }

    private static Outcome evaluate(Formula formula, Evaluated given, Sex sex) {
        Inputs inputs = new Inputs(given.table(), Verdicts.of(List.of()), Evaluated.SHIPPED.checks());
        RulesInForce rules = new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2026, 11, 22));
        Cell cell = Cell.of(
                Evaluated.SHIPPED.indicators().get("SPI"), "THA", SeriesKey.TOTAL, sex, "_T", Period.year(2024));
        return Evaluations.of(inputs, Evaluated.SHIPPED, rules, List.of())
                .of(formula)
                .evaluate(cell);
    }

    @Test
    void whatIsNotAboveZeroIsNoDenominator() {
        Missing none = spi().given("SPI_ACTUAL.THA._Z._T._T.category=LMKT", "2024", 0, "persons")
                .missing("SPI_DEPTH", "THA", "category=LMKT");

        assertThat(none.reason().code()).isEqualTo("no-denominator");
        assertThat(none.detail()).isEqualTo("actual is 0.0, expected more than 0");
        assertThat(value(
                        spi().given("SPI_ACTUAL.THA._Z._T._T.category=LMKT", "2024", 0, "persons"),
                        "SPI_BREADTH",
                        "category=LMKT"))
                .isZero();
        assertThat(new Evaluated().missing("SPI_BREADTH", "THA", "_T").detail())
                .isEqualTo("SPI_ACTUAL is absent from all inputs; SPI_INTENDED is absent from all inputs");
    }

    @Test
    void anUnknownPartIsRefused() {
        Formula width = new Formula.Method("social-protection-indicator", Map.of("part", "width"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluate(width, spi(), Sex.TOTAL))
                .withMessage("part 'width', expected total, depth or breadth");
    }

    @Test
    void incidenceIsTheShareOfAFifthInTheWhole() {
        Evaluated given = new Evaluated()
                .given("SURVEY_TRANSFERS.THA._Z._T._T.quantile=Q1", "2024", 30, "THB")
                .given("SURVEY_TRANSFERS.THA._Z._T._T._T", "2024", 120, "THB")
                .given("SURVEY_BENEFICIARIES.THA._Z._T._T.quantile=Q1", "2024", 0, "persons")
                .given("SURVEY_BENEFICIARIES.THA._Z._T._T._T", "2024", 0, "persons");

        assertThat(value(given, "ASPIRE_TR_INC", "quantile=Q1")).isCloseTo(25, within(1e-12));
        assertThat(given.missing("ASPIRE_BEN_INC", "THA", "quantile=Q1").detail())
                .isEqualTo("SURVEY_BENEFICIARIES of all is 0.0, expected more than 0");
        assertThat(given.missing("ASPIRE_TR_INC", "THA", "quantile=Q2").detail())
                .isEqualTo("SURVEY_TRANSFERS is absent from all inputs");
    }

    @Test
    void incidenceWithinAProgrammeIsAgainstTheProgramme() {
        Evaluated given = new Evaluated()
                .given("SURVEY_TRANSFERS.THA._Z._T._T.programme=LMKT;quantile=Q1", "2024", 3, "THB")
                .given("SURVEY_TRANSFERS.THA._Z._T._T.programme=LMKT", "2024", 4, "THB")
                .given("SURVEY_TRANSFERS.THA._Z._T._T._T", "2024", 120, "THB");

        assertThat(value(given, "ASPIRE_TR_INC", "programme=LMKT;quantile=Q1")).isCloseTo(75, within(1e-12));
    }

    @Test
    void adequacyAndCoverageAreByProgrammeAndFifth() {
        Evaluated given = new Evaluated()
                .given("SURVEY_TRANSFERS.THA._Z._T._T.programme=SOCAST", "2024", 5, "THB")
                .given("SURVEY_WELFARE.THA._Z._T._T.programme=SOCAST", "2024", 40, "THB")
                .given("SURVEY_BENEFICIARIES.THA._Z._T._T.quantile=Q1", "2024", 90, "persons")
                .given("SURVEY_PERSONS.THA._Z._T._T.quantile=Q1", "2024", 200, "persons");

        assertThat(value(given, "ASPIRE_ADEQ", "programme=SOCAST")).isCloseTo(12.5, within(1e-12));
        assertThat(value(given, "ASPIRE_COV", "quantile=Q1")).isCloseTo(45, within(1e-12));
    }
}
