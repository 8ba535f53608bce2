package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.series.Period;
import org.payung.series.Sex;

/** A benefit of 3,650 a month is 120 a day; at 10 for a dollar and prices up by a fifth, 10 dollars of 2021. */
class InternationalLineMethodTest {

    private static final String LINE = "basis=paid;household=1;line=USD300-PPP2021";

    private static Evaluated given() {
        return new Evaluated()
                .given("AVERAGE_BENEFIT.THA.SSF._T._T._T", "2023", 3650, "THB/month")
                .given("PPP_CONVERSION.THA._Z._T._T.ppp=2021", "2021", 10, "ratio")
                .given("CPI.THA._Z._T._T._T", "2021", 100, "index")
                .given("CPI.THA._Z._T._T._T", "2023", 120, "index");
    }

    private static Outcome of(Evaluated given, String breakdown) {
        return given.of("BEN_POV_INT", "THA", "SSF", breakdown, "2023");
    }

    @Test
    void aLineIsMetByDollarsOfItsOwnYear() {
        Estimate found = (Estimate) of(given(), LINE);

        assertThat(found.value()).isCloseTo(1000 / 3.0, within(1e-9));
        assertThat(found.lineage())
                .extracting(Lineage::role)
                .containsExactly("benefit", "ppp-factor", "prices", "prices-in-base-year", "line");
        assertThat(found.lineage().get(4).inputId()).isEqualTo("USD300-PPP2021");
        assertThat(found.lineage().get(4).value()).isEqualTo(3);
        assertThat(((Estimate) of(given(), "basis=paid;household=4;line=USD300-PPP2021")).value())
                .isCloseTo(1000 / 12.0, within(1e-9));
        assertThat(((Estimate) of(given(), "basis=paid;household=1;line=USD420-PPP2021")).value())
                .isCloseTo(1000 / 4.2, within(1e-9));
    }

    @Test
    void aFactorOfAnotherPriceComparisonIsNotRead() {
        Evaluated other = new Evaluated()
                .given("AVERAGE_BENEFIT.THA.SSF._T._T._T", "2023", 3650, "THB/month")
                .given("PPP_CONVERSION.THA._Z._T._T.ppp=2017", "2021", 10, "ratio")
                .given("CPI.THA._Z._T._T._T", "2021", 100, "index")
                .given("CPI.THA._Z._T._T._T", "2023", 120, "index");

        assertThat(((Missing) of(other, LINE)).detail()).isEqualTo("PPP_CONVERSION is absent from all inputs");
    }

    @Test
    void aLineIsThatOfThePublication() {
        assertThat(((Missing) of(given(), "basis=paid;household=1;line=USD215-PPP2017")).detail())
                .isEqualTo("USD215-PPP2017 is not in force on 2026-11-22");
        assertThat(((Missing) of(given(), "basis=paid;household=1;line=USD190-PPP2011")).detail())
                .isEqualTo("templates/poverty-lines.yml has no line USD190-PPP2011");
        assertThat(before("USD300-PPP2021")).isEqualTo("USD300-PPP2021 is not in force on 2025-05-31");
        assertThat(before("USD215-PPP2017"))
                .isEqualTo("PPP_CONVERSION is absent from all inputs; CPI is absent from all inputs");
    }

    /** The same a day before the lines changed. */
    private static String before(String line) {
        Inputs inputs = new Inputs(given().table(), Verdicts.of(List.of()), Evaluated.SHIPPED.checks());
        RulesInForce rules = new RulesInForce(Period.quarter(2024, 3), LocalDate.of(2025, 5, 31));
        var definition = Evaluated.SHIPPED.indicators().get("BEN_POV_INT");
        Cell cell =
                Cell.of(definition, "THA", "SSF", Sex.TOTAL, "basis=paid;household=1;line=" + line, Period.year(2023));
        Outcome outcome = Evaluations.of(inputs, Evaluated.SHIPPED, rules, List.of())
                .of(definition.formula())
                .evaluate(cell);
        return ((Missing) outcome).detail();
    }
}
