package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;

/** What prices and wages have taken from ceilings and highest benefits of the shipped schemes. */
class ErosionMethodTest {

    private static Outcome of(Evaluated given, String indicator, String scheme, String amount, String year) {
        String[] parts = scheme.split("-");
        return given.of(indicator, parts[0], parts[1], "of=" + amount, year);
    }

    private static Evaluated prices(String area, int year, double index) {
        return new Evaluated().given("CPI." + area + "._Z._T._T._T", String.valueOf(year), index, "index");
    }

    private static String detail(Outcome outcome) {
        return ((Missing) outcome).reason().code() + ": " + ((Missing) outcome).detail();
    }

    @Test
    void theThaiCeilingDatesFromTheYearThatTheTableOfAmountsNames() {
        Evaluated given = prices("THA", 1995, 100).given("CPI.THA._Z._T._T._T", "2023", 125, "index");
        Outcome lost = of(given, "EROSION", "THA-SSF", "wage-cap", "2023");

        assertThat(((Estimate) lost).value()).isCloseTo(20, within(1e-12));
        assertThat(((Estimate) lost).lineage())
                .extracting(Lineage::role)
                .containsExactly("rules", "index", "index-when-fixed", "fixed-in");
        assertThat(((Estimate) lost).lineage().get(3).value()).isEqualTo(1995);
        assertThat(((Estimate) lost).lineage().get(3).location().toString()).contains("templates/amounts.yml");
        assertThat(((Estimate) lost).lineage().get(0).value()).isEqualTo(15000);
    }

    @Test
    void anAmountDatesFromTheFirstOfTheRulesThatGiveIt() {
        Evaluated given = prices("MYS", 2022, 110)
                .given("CPI.MYS._Z._T._T._T", "2019", 100, "index")
                .given("CPI.MYS._Z._T._T._T", "2021", 125, "index")
                .given("CPI.MYS._Z._T._T._T", "2024", 220, "index");

        assertThat(((Estimate) of(given, "EROSION", "MYS-EIS", "wage-cap", "2021")).value())
                .isCloseTo(20, within(1e-12));
        assertThat(((Estimate) of(given, "EROSION", "MYS-EIS", "wage-cap", "2022")).value())
                .isZero();
        assertThat(((Estimate) of(given, "EROSION", "MYS-EIS", "wage-cap", "2024")).value())
                .isCloseTo(50, within(1e-12));
    }

    @Test
    void wagesAreAnotherIndex() {
        Evaluated given = new Evaluated()
                .given("WAGE_INDEX.KOR._Z._T._T._T", "2019", 100, "index")
                .given("WAGE_INDEX.KOR._Z._T._T._T", "2024", 200, "index");

        assertThat(((Estimate) of(given, "WAGE_EROSION", "KOR-EI", "maximum-benefit", "2024")).value())
                .isCloseTo(50, within(1e-12));
        assertThat(detail(of(given, "EROSION", "KOR-EI", "maximum-benefit", "2024")))
                .isEqualTo("no-input: CPI is absent from all inputs; CPI is absent from all inputs");
    }

    @Test
    void whatHeldBeforeTheKnownAmountIsNotKnown() {
        Evaluated given = prices("IND", 2017, 100).given("CPI.IND._Z._T._T._T", "2010", 50, "index");

        assertThat(detail(of(given, "EROSION", "IND-RGSKY", "wage-cap", "2010")))
                .startsWith("no-input: templates/schemes/ind-rgsky.yml ")
                .endsWith(" gives an amount of 2017, what was in force before is not known");
        assertThat(((Estimate) of(given, "EROSION", "IND-RGSKY", "wage-cap", "2017")).value())
                .isZero();
    }

    @Test
    void rulesWithoutTheAmountSaySo() {
        assertThat(detail(of(prices("THA", 1995, 100), "EROSION", "THA-SSF", "maximum-benefit", "2023")))
                .startsWith("not-applicable: templates/schemes/tha-ssf.yml SSA-2004 fixes no maximum-benefit");
        assertThat(detail(of(prices("THA", 1995, 100), "EROSION", "THA-SSF", "wage-cap", "2001")))
                .isEqualTo("no-input: templates/schemes/tha-ssf.yml gives no rules for 2001");
        assertThat(detail(of(prices("THA", 1995, 100), "EROSION", "THA-XX", "wage-cap", "2001")))
                .isEqualTo("no-input: no rules of XX are in the catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(new Evaluated(), "EROSION", "THA-SSF", "floor", "2023"))
                .withMessage("'floor', expected wage-cap or maximum-benefit");
    }
}
