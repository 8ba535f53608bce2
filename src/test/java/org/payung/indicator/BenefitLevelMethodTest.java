package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Nature;

/** Benefits against wages, GDP a head and the national poverty line. */
class BenefitLevelMethodTest {

    private static final String LOWEST = "MINIMUM_WAGE.THA._Z._T._T._T";
    private static final String PAID = "AVERAGE_BENEFIT.THA.SSF._T._T._T";
    private static final String WAGE = "AVERAGE_WAGE.THA._Z._T._T._T";

    private static Evaluated lowest() {
        return new Evaluated().given(LOWEST, "2023", 10000, "THB/month");
    }

    private static Outcome minimum(Evaluated given, String basis) {
        return given.of("BEN_MW", "THA", "SSF", "basis=" + basis, "2023");
    }

    private static double value(Outcome outcome) {
        return ((Estimate) outcome).value();
    }

    private static String detail(Outcome outcome) {
        return ((Missing) outcome).reason().code() + ": " + ((Missing) outcome).detail();
    }

    @Test
    void theBenefitPaidIsOfTheScheme() {
        Outcome paid = minimum(lowest().given(PAID, "2023", 6000, "THB/month"), "paid");

        assertThat(value(paid)).isCloseTo(60, within(1e-9));
        assertThat(((Estimate) paid).lineage()).extracting(Lineage::role).containsExactly("benefit", "divisor");
        assertThat(detail(minimum(lowest(), "paid"))).isEqualTo("no-input: AVERAGE_BENEFIT is absent from all inputs");
        assertThat(detail(
                        minimum(lowest().given("AVERAGE_BENEFIT.THA._Z._T._T._T", "2023", 6000, "THB/month"), "paid")))
                .startsWith("no-input");
    }

    @Test
    void theRulesPayAtTheAverageWageAndAtMost() {
        Outcome below = minimum(lowest().given(WAGE, "2023", 12000, "THB/month"), "rule-average");
        Outcome above = minimum(lowest().given(WAGE, "2023", 40000, "THB/month"), "rule-average");
        Outcome most = minimum(lowest(), "rule-maximum");

        assertThat(value(below)).isCloseTo(60, within(1e-9));
        assertThat(value(above)).isCloseTo(75, within(1e-9));
        assertThat(value(most)).isCloseTo(75, within(1e-9));
        assertThat(((Estimate) below).nature()).isEqualTo(Nature.E);
        assertThat(((Estimate) below).lineage()).extracting(Lineage::role).containsExactly("rules", "wage", "divisor");
        assertThat(((Estimate) most).lineage().get(0))
                .satisfies(row -> assertThat(row.treatment()).isEqualTo(Treatment.RULE))
                .satisfies(row -> assertThat(row.inputId()).isEqualTo("schemes/tha-ssf.yml"))
                .satisfies(row -> assertThat(row.location().toString()).contains("SSA-2004"))
                .satisfies(row -> assertThat(row.value()).isEqualTo(7500));
        assertThat(detail(minimum(lowest(), "rule-average")))
                .isEqualTo("no-input: AVERAGE_WAGE is absent from all inputs");
    }

    @Test
    void rulesThatFollowTheMinimumWageReadIt() {
        // five minimum wages at most: 60 per cent of 30 million is below, of 60 million above
        Evaluated given = new Evaluated()
                .given("MINIMUM_WAGE.VNM._Z._T._T._T", "2023", 5_000_000, "VND/month")
                .given("AVERAGE_WAGE.VNM._Z._T._T._T", "2023", 60_000_000, "VND/month");
        Outcome most = given.of("BEN_MW", "VNM", "UI", "basis=rule-maximum", "2023");
        Outcome average = given.of("BEN_MW", "VNM", "UI", "basis=rule-average", "2023");

        assertThat(value(most)).isCloseTo(500, within(1e-9));
        assertThat(value(average)).isCloseTo(500, within(1e-9));
        assertThat(((Estimate) average).lineage())
                .extracting(Lineage::role)
                .containsExactly("rules", "wage", "minimum-wage", "divisor");
        assertThat(detail(new Evaluated()
                        .given("AVERAGE_WAGE.VNM._Z._T._T._T", "2023", 60_000_000, "VND/month")
                        .of("BEN_AW", "VNM", "UI", "basis=rule-maximum", "2023")))
                .startsWith("no-input: templates/schemes/vnm-ui.yml ")
                .endsWith(" gives no such amount in money");
    }

    @Test
    void theRulesAreThoseOfTheEndOfTheYear() {
        Evaluated given = new Evaluated()
                .given("AVERAGE_INSURED_WAGE.MYS.EIS._T._T._T", "2021", 5000, "MYR/month")
                .given("AVERAGE_INSURED_WAGE.MYS.EIS._T._T._T", "2022", 5000, "MYR/month")
                .given("AVERAGE_INSURED_WAGE.MYS.EIS._T._T._T", "2024", 5000, "MYR/month");

        assertThat(value(given.of("CAP_AW", "MYS", "EIS", "basis=wage-cap", "2021")))
                .isCloseTo(80, within(1e-9));
        assertThat(value(given.of("CAP_AW", "MYS", "EIS", "basis=wage-cap", "2022")))
                .isCloseTo(100, within(1e-9));
        // the ceiling of October 2024 came after the third quarter
        assertThat(value(given.of("CAP_AW", "MYS", "EIS", "basis=wage-cap", "2024")))
                .isCloseTo(100, within(1e-9));
        assertThat(detail(given.of("CAP_AW", "MYS", "EIS", "basis=wage-cap", "2010")))
                .startsWith("no-input: templates/schemes/mys-eis.yml gives no rules for 2010");
        assertThat(detail(given.of("CAP_AW", "JPN", "EI", "basis=wage-cap", "2024")))
                .startsWith("not-applicable: templates/schemes/jpn-ei.yml ")
                .contains(" fixes no wage cap in money");
        assertThat(detail(given.of("CAP_AW", "JPN", "XX", "basis=wage-cap", "2024")))
                .startsWith("no-input: no rules of XX are in the catalogue");
    }

    @Test
    void aYearOfGdpIsTwelveMonths() {
        Evaluated given = new Evaluated()
                .given(PAID, "2023", 1000, "THB/month")
                .given("GDP_PER_CAPITA_LCU.THA._Z._T._T._T", "2023", 48000, "THB/year");

        assertThat(value(given.of("BEN_GDPPC", "THA", "SSF", "basis=paid", "2023")))
                .isCloseTo(25, within(1e-9));
    }

    @Test
    void aHouseholdSharesTheLineOfOnePerson() {
        Evaluated given = new Evaluated()
                .given(PAID, "2023", 6000, "THB/month")
                .given("NATIONAL_POVERTY_LINE.THA._Z._T._T._T", "2023", 3000, "THB/month");

        assertThat(value(given.of("BEN_POV_NAT", "THA", "SSF", "basis=paid;household=1", "2023")))
                .isCloseTo(200, within(1e-9));
        assertThat(value(given.of("BEN_POV_NAT", "THA", "SSF", "basis=paid;household=4", "2023")))
                .isCloseTo(50, within(1e-9));
    }

    @Test
    void unitsThatDoNotFitAreTold() {
        Evaluated paid = new Evaluated().given(PAID, "2023", 6000, "THB/month");

        assertThat(detail(minimum(paid.given(LOWEST, "2023", 300, "USD/month"), "paid")))
                .isEqualTo("no-denominator: amounts in THB and USD, expected one currency");
        assertThat(detail(new Evaluated()
                        .given(PAID, "2023", 6000, "THB/month")
                        .given(LOWEST, "2023", 120000, "THB/year")
                        .of("BEN_MW", "THA", "SSF", "basis=paid", "2023")))
                .isEqualTo("no-denominator: MINIMUM_WAGE is in THB/year, expected an amount of 1 months");
        assertThat(detail(new Evaluated()
                        .given(PAID, "2023", 6000, "THB/month")
                        .given("GDP_PER_CAPITA_LCU.THA._Z._T._T._T", "2023", 4000, "THB/month")
                        .of("BEN_GDPPC", "THA", "SSF", "basis=paid", "2023")))
                .isEqualTo("no-denominator: GDP_PER_CAPITA_LCU is in THB/month, expected an amount of 12 months");
        assertThat(detail(new Evaluated()
                        .given(PAID, "2023", 6000, "THB/month")
                        .given(LOWEST, "2023", 0, "THB/month")
                        .of("BEN_MW", "THA", "SSF", "basis=paid", "2023")))
                .isEqualTo("no-denominator: MINIMUM_WAGE is 0.0, expected more than 0");
    }

    @Test
    void withoutADivisorThereIsNoDenominator() {
        Missing none = (Missing) minimum(new Evaluated().given(PAID, "2023", 6000, "THB/month"), "paid");

        assertThat(none.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(none.detail()).isEqualTo("MINIMUM_WAGE is absent from all inputs");
        assertThat(none.lineage()).extracting(Lineage::role).containsExactly("benefit");
    }

    @Test
    void anotherBasisIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minimum(lowest(), "guess"))
                .withMessage("basis 'guess', expected paid, rule-average, rule-maximum or wage-cap");
    }
}
