package org.payung.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.payung.testkit.Received.OLDER;
import static org.payung.testkit.Received.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.finding.Finding;
import org.payung.finding.Severity;
import org.payung.series.Location;
import org.payung.series.Observation;
import org.payung.series.SourceRelease;
import org.payung.series.Unit;
import org.payung.testkit.Received;
import org.payung.testkit.SmallCatalogue;

/** Each rule of METHOD 9 on the smallest case that breaks it, and on one beside it that does not. */
class RulesTest {

    private final SmallCatalogue catalogue = SmallCatalogue.ofAFewAreas();

    private List<String> messages(Observation... figures) {
        return new ObservationCheck(catalogue.build(), LocalDate.of(2024, 10, 1), List.of())
                .check(List.of(figures)).findings().stream()
                        .map(Finding::message)
                        .toList();
    }

    private void rule(String code, Severity severity, Map<String, Double> tolerances, String... exceptions) {
        catalogue.check(code, severity, tolerances, exceptions);
    }

    @Test
    void v01SharesLieBetween0And100() {
        rule("V01", Severity.ERROR, Map.of("below", 0.0, "above", 105.0), "SI_COV_MATNL");

        assertThat(messages(
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2023", "140"),
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2022", "104"),
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2021", "-0.1"),
                        figure("SI_COV_MATNL.KAZ._Z.F._T._T:2023", "140"),
                        figure("SI_COV_MATNL.KAZ._Z.F._T._T:2022", "-1"),
                        figure("UNEMPLOYED.KAZ._Z._T._T._T:2023", "140")))
                .containsExactly(
                        "SI_COV_MATNL of KAZ F 2022 is -1, expected a percentage from 0 to 100",
                        "SI_COV_UEMP of KAZ 2021 is -0.1, expected a percentage from 0 to 100",
                        "SI_COV_UEMP of KAZ 2023 is 140, expected a percentage from 0 to 100");
    }

    @Test
    void v02ATotalShareLiesBetweenTheSexes() {
        rule("V02", Severity.ERROR, Map.of("points", 0.1, "units-of-last-digit", 1.0));

        assertThat(messages(
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2020", "8.9"),
                        figure("SI_COV_UEMP.KAZ._Z.F._T._T:2020", "5.2"),
                        figure("SI_COV_UEMP.KAZ._Z.M._T._T:2020", "8.1"),
                        figure("SI_COV_UEMP.MNG._Z._T._T._T:2020", "8.2"),
                        figure("SI_COV_UEMP.MNG._Z.F._T._T:2020", "5.2"),
                        figure("SI_COV_UEMP.MNG._Z.M._T._T:2020", "8.1")))
                .containsExactly("SI_COV_UEMP of KAZ 2020 is 8.9, expected between F 5.2 and M 8.1 (± 0.1)");
    }

    @Test
    void v02ATotalCountIsTheSumWithinOneOfTheLastDigitGiven() {
        rule("V02", Severity.ERROR, Map.of("points", 0.1, "units-of-last-digit", 1.0));

        assertThat(messages(
                        figure("UNEMPLOYED.KAZ._Z._T._T._T:2020", "4.51E+5"),
                        figure("UNEMPLOYED.KAZ._Z.F._T._T:2020", "2.30E+5"),
                        figure("UNEMPLOYED.KAZ._Z.M._T._T:2020", "2.20E+5"),
                        figure("UNEMPLOYED.MNG._Z._T._T._T:2020", "452000"),
                        figure("UNEMPLOYED.MNG._Z.F._T._T:2020", "230000"),
                        figure("UNEMPLOYED.MNG._Z.M._T._T:2020", "220000")))
                .containsExactly("UNEMPLOYED of MNG 2020 is 452000, expected the sum 450000 of F 230000 and M 220000"
                        + " (± 1)");
    }

    @Test
    void v02FiguresOfTwoReleasesAreNotCompared() {
        rule("V02", Severity.ERROR, Map.of("points", 0.1, "units-of-last-digit", 1.0));

        assertThat(messages(
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2020", "8.9"),
                        figure("SI_COV_UEMP.KAZ._Z.F._T._T:2020", "5.2", OLDER),
                        figure("SI_COV_UEMP.KAZ._Z.M._T._T:2020", "8.1", OLDER)))
                .isEmpty();
    }

    @Test
    void v10AStockFollowsFromTheOneBeforeAndWhoCameAndWent() {
        rule("V10", Severity.WARNING, Map.of("percent", 0.5), "RECIPIENTS_EOP.VNM.UI._T._T._T:2023-03");

        assertThat(messages(
                        figure("RECIPIENTS_EOP.IDN.JKP._T._T._T:2023-01", "1000"),
                        figure("RECIPIENTS_EOP.IDN.JKP._T._T._T:2023-02", "1106"),
                        figure("RECIPIENTS_ENTRIES.IDN.JKP._T._T._T:2023-02", "300"),
                        figure("RECIPIENTS_EXITS.IDN.JKP._T._T._T:2023-02", "200"),
                        figure("RECIPIENTS_EOP.IDN.JKP._T._T._T:2023-03", "1000"),
                        figure("RECIPIENTS_ENTRIES.IDN.JKP._T._T._T:2023-03", "94"),
                        figure("RECIPIENTS_EXITS.IDN.JKP._T._T._T:2023-03", "205"),
                        figure("RECIPIENTS_EOP.IDN.JKP._T._T._T:2023-04", "2000"),
                        figure("RECIPIENTS_ENTRIES.IDN.JKP._T._T._T:2023-04", "94"),
                        figure("RECIPIENTS_EOP.VNM.UI._T._T._T:2023-02", "1"),
                        figure("RECIPIENTS_EOP.VNM.UI._T._T._T:2023-03", "1000"),
                        figure("RECIPIENTS_ENTRIES.VNM.UI._T._T._T:2023-03", "9"),
                        figure("RECIPIENTS_EXITS.VNM.UI._T._T._T:2023-03", "2")))
                .containsExactly("RECIPIENTS_EOP of IDN JKP 2023-02 is 1106, expected 1100, the stock of 2023-01 with"
                        + " entries less exits (± 0.5 percent)");
    }

    @Test
    void v03RecipientsDoNotOutnumberContributors() {
        rule("V03", Severity.WARNING, Map.of());

        assertThat(messages(
                        figure("RECIPIENTS.IDN.JKP._T._T._T:2023", "200"),
                        figure("CONTRIBUTORS_EOP.IDN.JKP._T._T._T:2023", "100"),
                        figure("CONTRIBUTORS_EOP.IDN.JKP._T._T._T:2022", "100")))
                .containsExactly("RECIPIENTS of IDN JKP 2023 is 200, expected at most the 100 of CONTRIBUTORS_EOP");
    }

    @Test
    void v04MaternityIsOfWomen() {
        rule("V04", Severity.ERROR, Map.of());

        assertThat(messages(
                        figure("SI_COV_MATNL.KAZ._Z._T._T._T:2020", "44"),
                        figure("SI_COV_MATNL.KAZ._Z.F._T._T:2020", "44")))
                .containsExactly("SI_COV_MATNL of KAZ 2020 is 44, expected sex F");
    }

    @Test
    void v06AShareDoesNotJump() {
        rule("V06", Severity.WARNING, v06());

        assertThat(messages(
                        figure("SI_COV_UEMP.VNM._Z._T._T._T:2016", "45.0"),
                        figure("SI_COV_UEMP.VNM._Z._T._T._T:2020", "66.6"),
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2019", "1", OLDER),
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2020", "20")))
                .containsExactly("SI_COV_UEMP of VNM 2020 is 66.6 after 45.0 in 2016, expected a change of at most 10"
                        + " points");
    }

    @Test
    void v06AfterEightChangesAnUnusualOneIsQueried() {
        rule("V06", Severity.WARNING, v06());
        List<Observation> series = new ArrayList<>();
        double[] values = {10, 10.4, 11, 11.5, 11.9, 12.6, 13, 13.4, 14, 18};
        for (int i = 0; i < values.length; i++) {
            series.add(figure("SI_COV_UEMP.VNM._Z._T._T._T:" + (2005 + i), "" + values[i]));
        }

        assertThat(messages(series.toArray(Observation[]::new)))
                .containsExactly("SI_COV_UEMP of VNM 2014 is 18.0 after 14.0 in 2013, expected a change between 0.2 and"
                        + " 0.7 points, as the 8 before it");
    }

    private static Map<String, Double> v06() {
        return Map.of("points", 10.0, "mads", 3.0, "mad-scale", 1.4826, "earlier-changes", 8.0);
    }

    @Test
    void v07RecipientsWithoutASchemeAndAZeroInItsThirdYear() {
        rule("V07", Severity.WARNING, Map.of("years-after-start", 2.0));
        catalogue.scheme("KAZ", "none", Status.NONE, null).scheme("VNM", "UI", Status.PAYING, 2018);

        assertThat(messages(
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2020", "1.7"),
                        figure("SI_COV_UEMP.KAZ._Z._T._T._T:2019", "0"),
                        figure("SI_COV_UEMP.VNM._Z._T._T._T:2020", "0"),
                        figure("SI_COV_UEMP.VNM._Z._T._T._T:2019", "0"),
                        figure("SI_COV_UEMP.MNG._Z._T._T._T:2020", "0")))
                .containsExactly(
                        "SI_COV_UEMP of KAZ 2020 is 1.7, expected 0, no periodic cash benefit was in force",
                        "SI_COV_UEMP of VNM 2020 is 0, expected more than 0, a periodic cash benefit has been paid since"
                                + " 2018");
    }

    @Test
    void v08SpendingImpliesRecipients() {
        rule("V08", Severity.WARNING, Map.of("percent", 20.0));

        assertThat(messages(
                        figure("RECIPIENTS.IDN.JKP._T._T._T:2023", "1000"),
                        money("CASH_BENEFITS.IDN.JKP._T._T._T:2023", "24000000", "IDR"),
                        money("AVERAGE_BENEFIT.IDN.JKP._T._T._T:2023", "1000", "IDR/month")))
                .containsExactly("RECIPIENTS of IDN JKP 2023 is 1000, expected within 20 percent of the 2000 that"
                        + " spending over average benefit implies");
    }

    @Test
    void v09FlowOverStockIsBounded() {
        rule("V09", Severity.WARNING, Map.of("lower", 1.0, "upper", 13.2));

        assertThat(messages(
                        figure("RECIPIENTS.IDN.JKP._T._T._T:2023", "100"),
                        figure("RECIPIENTS_FLOW.IDN.JKP._T._T._T:2023", "90"),
                        figure("RECIPIENTS.IDN.JKP._T._T._T:2022", "100"),
                        figure("RECIPIENTS_FLOW.IDN.JKP._T._T._T:2022", "200")))
                .containsExactly(
                        "RECIPIENTS_FLOW of IDN JKP 2023 is 90, expected 1 to 13.2 times the 100 of RECIPIENTS");
    }

    @Test
    void v12AnAmountAHeadSaysItsPeriod() {
        rule("V12", Severity.ERROR, Map.of());

        assertThat(messages(
                        money("AVERAGE_BENEFIT.IDN.JKP._T._T._T:2023", "1000", "IDR"),
                        money("CASH_BENEFITS.IDN.JKP._T._T._T:2023", "1000", "IDR")))
                .containsExactly("AVERAGE_BENEFIT of IDN JKP 2023 is 1000, expected a unit with its period such as"
                        + " 'IDR/month', not 'IDR'");
    }

    @Test
    void v20APressFigureIsNotOfficial() {
        rule("V20", Severity.ERROR, Map.of("tier", 3.0));
        SourceRelease press = new SourceRelease("A newspaper", "2024", LocalDate.of(2024, 1, 1), 3);

        assertThat(messages(figure("SI_COV_UEMP.KAZ._Z._T._T._T:2020", "19.8", press)))
                .containsExactly("SI_COV_UEMP of KAZ 2020 is known from 'A newspaper' alone, of tier 3, expected a"
                        + " publisher's own figure or a serious secondary source");
    }

    private static Observation money(String cell, String value, String unit) {
        return Received.figure(cell, value, new Unit(unit), Received.NEWER, Location.line("a.csv", 2));
    }
}
