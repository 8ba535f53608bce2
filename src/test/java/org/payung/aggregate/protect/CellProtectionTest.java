package org.payung.aggregate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.ConceptKind;
import org.payung.catalogue.Disclosure;
import org.payung.catalogue.Formula;
import org.payung.finding.Finding;
import org.payung.method.Dominance;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Interval;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Making;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.StockFlow;
import org.payung.series.Unit;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

class CellProtectionTest {

    private static final Disclosure RULES = rules(true);

    private static Disclosure rules(boolean countryTotalsPublic) {
        return new Disclosure(
                Map.of(
                        "RECIPIENTS",
                        List.of("AVERAGE_BENEFIT", "CASH_BENEFITS"),
                        "CLAIMS_ACCEPTED",
                        List.of(),
                        "CLAIMS_REJECTED",
                        List.of(),
                        "CLAIMS_DECIDED",
                        List.of()),
                10,
                10,
                20,
                30,
                Optional.of(new Dominance(2, 85)),
                countryTotalsPublic,
                List.of(List.of("Y15T24", "Y_GE25")),
                Map.of("CLAIMS_DECIDED", List.of("CLAIMS_ACCEPTED", "CLAIMS_REJECTED")));
    }

    private static Catalogue catalogue(Disclosure rules) {
        return SmallCatalogue.ofAFewAreas()
                .concept("CLAIMS_ACCEPTED", ConceptKind.COUNT, "cases", StockFlow.FLOW_CASES)
                .concept("CLAIMS_REJECTED", ConceptKind.COUNT, "cases", StockFlow.FLOW_CASES)
                .concept("CLAIMS_DECIDED", ConceptKind.COUNT, "cases", StockFlow.FLOW_CASES)
                .indicator(Definitions.byScheme("UEMP_EFF", new Formula.Ratio("RECIPIENTS", "UNEMPLOYED", 100)))
                .disclosure(rules)
                .build();
    }

    private static TreeSet<String> hidden(String... figures) {
        return hidden(RULES, figures);
    }

    private static TreeSet<String> hidden(Disclosure rules, String... figures) {
        TreeSet<String> names = new TreeSet<>();
        HiddenCells.of(catalogue(rules), Figures.of(figures)).forEach(cell -> names.add(cell.toString()));
        return names;
    }

    @Test
    void aFewWomenAreHiddenAndTheMenWithThem() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T._T 2023 100 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 9 AVG",
                        "RECIPIENTS.IDN.JKP.M._T._T 2023 91 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP.F._T._T:2023", "RECIPIENTS.IDN.JKP.M._T._T:2023");
    }

    @Test
    void tenWomenAreShown() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T._T 2023 100 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 10 AVG",
                        "RECIPIENTS.IDN.JKP.M._T._T 2023 90 AVG"))
                .isEmpty();
    }

    @Test
    void aCountryTotalIsPublicUnlessTheFileSaysOtherwise() {
        String total = "RECIPIENTS.IDN.JKP._T._T._T 2023 7 AVG";
        assertThat(hidden(total)).isEmpty();
        assertThat(hidden(rules(false), total)).containsExactly("RECIPIENTS.IDN.JKP._T._T._T:2023");
    }

    @Test
    void aZeroIsShown() {
        assertThat(hidden("RECIPIENTS.IDN.JKP.F._T._T 2023 0 AVG", "RECIPIENTS.IDN.JKP.M._T._T 2023 90 AVG"))
                .isEmpty();
    }

    @Test
    void menAreHiddenWhereWomenWereNotSentButFollow() {
        assertThat(hidden("RECIPIENTS.IDN.JKP._T._T._T 2023 100 AVG", "RECIPIENTS.IDN.JKP.M._T._T 2023 96 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP.M._T._T:2023");
    }

    @Test
    void whatThePublisherHidStaysHidden() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T._T 2023 1000 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 Q AVG",
                        "RECIPIENTS.IDN.JKP.M._T._T 2023 600 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP.M._T._T:2023");
    }

    @Test
    void aBandOfAgesIsProtectedByTheOther() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T._T 2023 100 AVG",
                        "RECIPIENTS.IDN.JKP._T.Y15T24._T 2023 4 AVG",
                        "RECIPIENTS.IDN.JKP._T.Y_GE25._T 2023 96 AVG"))
                .hasSize(2);
    }

    @Test
    void aRegionTakesAnotherRegionWithIt() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T._T 2023 1004 AVG",
                        "RECIPIENTS.IDN.JKP._T._T.region=11 2023 4 AVG",
                        "RECIPIENTS.IDN.JKP._T._T.region=12 2023 200 AVG",
                        "RECIPIENTS.IDN.JKP._T._T.region=13 2023 800 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP._T._T.region=11:2023", "RECIPIENTS.IDN.JKP._T._T.region=12:2023");
    }

    @Test
    void aRegionWhoseNeighboursWereNotAllSentStandsAlone() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T._T 2023 1004 AVG",
                        "RECIPIENTS.IDN.JKP._T._T.region=11 2023 4 AVG",
                        "RECIPIENTS.IDN.JKP._T._T.region=12 2023 200 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP._T._T.region=11:2023");
    }

    @Test
    void womenOfARegionAreTheCornerOfASquare() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T._T 2023 600 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 205 AVG",
                        "RECIPIENTS.IDN.JKP.M._T._T 2023 395 AVG",
                        "RECIPIENTS.IDN.JKP._T._T.region=11 2023 100 AVG",
                        "RECIPIENTS.IDN.JKP._T._T.region=12 2023 500 AVG",
                        "RECIPIENTS.IDN.JKP.F._T.region=11 2023 5 AVG",
                        "RECIPIENTS.IDN.JKP.M._T.region=11 2023 95 AVG",
                        "RECIPIENTS.IDN.JKP.F._T.region=12 2023 200 AVG",
                        "RECIPIENTS.IDN.JKP.M._T.region=12 2023 300 AVG"))
                .containsExactly(
                        "RECIPIENTS.IDN.JKP.F._T.region=11:2023",
                        "RECIPIENTS.IDN.JKP.F._T.region=12:2023",
                        "RECIPIENTS.IDN.JKP.M._T.region=11:2023",
                        "RECIPIENTS.IDN.JKP.M._T.region=12:2023");
    }

    @Test
    void aQuarterDoesNotFollowFromItsYear() {
        TreeSet<String> hidden = hidden(
                "RECIPIENTS.IDN.JKP.F._T._T 2023 20 AVG",
                "RECIPIENTS.IDN.JKP.F._T._T 2023-Q1 20 AVG",
                "RECIPIENTS.IDN.JKP.F._T._T 2023-Q2 14 AVG",
                "RECIPIENTS.IDN.JKP.F._T._T 2023-Q3 6 AVG",
                "RECIPIENTS.IDN.JKP.F._T._T 2023-Q4 40 AVG");
        assertThat(hidden).contains("RECIPIENTS.IDN.JKP.F._T._T:2023-Q3").hasSize(2);
    }

    @Test
    void augustDoesNotFollowFromTwoRunningTotals() {
        assertThat(hidden(
                        "CLAIMS_ACCEPTED.IDN.JKP.F._T._T 2023-01/P7M 300 FLOW_CASES cases",
                        "CLAIMS_ACCEPTED.IDN.JKP.F._T._T 2023-01/P8M 304 FLOW_CASES cases"))
                .hasSize(1);
    }

    @Test
    void personsCountedOnceInAPeriodDoNotAddUp() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP.F._T._T 2023-S1 300 FLOW_PERSONS",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 304 FLOW_PERSONS"))
                .isEmpty();
    }

    @Test
    void rejectedClaimsFollowFromThoseDecidedAndAccepted() {
        assertThat(hidden(
                        "CLAIMS_DECIDED.IDN.JKP.F._T._T 2023 203 FLOW_CASES cases",
                        "CLAIMS_ACCEPTED.IDN.JKP.F._T._T 2023 200 FLOW_CASES cases",
                        "CLAIMS_REJECTED.IDN.JKP.F._T._T 2023 3 FLOW_CASES cases"))
                .contains("CLAIMS_REJECTED.IDN.JKP.F._T._T:2023")
                .hasSize(2);
    }

    @Test
    void moneyAndAverageGoWithTheFewItWasPaidTo() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 5 AVG",
                        "AVERAGE_BENEFIT.IDN.JKP.F._T._T 2023 200 AVG IDR/month",
                        "CASH_BENEFITS.IDN.JKP.F._T._T 2023 12000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.JKP.M._T._T 2023 90000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.JKP._T._T._T 2023 102000 AMOUNT IDR"))
                .containsExactly(
                        "AVERAGE_BENEFIT.IDN.JKP.F._T._T:2023",
                        "CASH_BENEFITS.IDN.JKP.F._T._T:2023",
                        "CASH_BENEFITS.IDN.JKP.M._T._T:2023",
                        "RECIPIENTS.IDN.JKP.F._T._T:2023");
    }

    @Test
    void anAverageGoesWithMoneyThatProtectsOtherMoney() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 5 AVG",
                        "RECIPIENTS.IDN.JKP.M._T._T 2023 50 AVG",
                        "AVERAGE_BENEFIT.IDN.JKP.M._T._T 2023 150 AVG IDR/month",
                        "CASH_BENEFITS.IDN.JKP.F._T._T 2023 12000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.JKP.M._T._T 2023 90000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.JKP._T._T._T 2023 102000 AMOUNT IDR"))
                .contains("AVERAGE_BENEFIT.IDN.JKP.M._T._T:2023")
                .doesNotContain("RECIPIENTS.IDN.JKP.M._T._T:2023");
    }

    @Test
    void aSumThatTwoEmployersDominateIsHidden() {
        String place = "CASH_BENEFITS.IDN.JKP._T._T.region=11";
        assertThat(hidden(
                        place + " 2023 1000 AMOUNT IDR",
                        place + ";employer=A 2023 500 AMOUNT IDR",
                        place + ";employer=B 2023 400 AMOUNT IDR",
                        place + ";employer=C 2023 100 AMOUNT IDR"))
                .contains(place + ":2023");
        assertThat(hidden(
                        place + " 2023 1000 AMOUNT IDR",
                        place + ";employer=A 2023 450 AMOUNT IDR",
                        place + ";employer=B 2023 400 AMOUNT IDR",
                        place + ";employer=C 2023 150 AMOUNT IDR"))
                .isEmpty();
    }

    @Test
    void nobodyAndEverybodyOfASmallGroupAreHidden() {
        assertThat(hidden("RECIPIENTS.IDN.JKP.F._T._T 2023 0 AVG", "UNEMPLOYED.IDN._Z.F._T._T 2023 29 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP.F._T._T:2023");
        assertThat(hidden("RECIPIENTS.IDN.JKP.F._T._T 2023 29 AVG", "UNEMPLOYED.IDN._Z.F._T._T 2023 29 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP.F._T._T:2023");
        assertThat(hidden("RECIPIENTS.IDN.JKP.F._T._T 2023 28 AVG", "UNEMPLOYED.IDN._Z.F._T._T 2023 29 AVG"))
                .isEmpty();
        assertThat(hidden("RECIPIENTS.IDN.JKP.F._T._T 2023 30 AVG", "UNEMPLOYED.IDN._Z.F._T._T 2023 30 AVG"))
                .isEmpty();
    }

    @Test
    void theZeroOfACountryWithoutASchemeIsLawAndShown() {
        Catalogue without = SmallCatalogue.ofAFewAreas()
                .scheme("KAZ", "none", org.payung.catalogue.SchemeDefinition.Status.NONE, null)
                .indicator(Definitions.byScheme("UEMP_EFF", new Formula.Ratio("RECIPIENTS", "UNEMPLOYED", 100)))
                .disclosure(RULES)
                .build();
        SeriesTable table = Figures.of("RECIPIENTS.KAZ._Z.F._T._T 2023 0 AVG", "UNEMPLOYED.KAZ._Z.F._T._T 2023 20 AVG");
        assertThat(HiddenCells.of(without, table)).isEmpty();
    }

    @Test
    void aYearStandsAndAnotherQuarterGoesWithTheSmallOne() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 20 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023-Q1 20 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023-Q2 14 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023-Q3 6 AVG",
                        "RECIPIENTS.IDN.JKP.F._T._T 2023-Q4 40 AVG"))
                .containsExactly("RECIPIENTS.IDN.JKP.F._T._T:2023-Q2", "RECIPIENTS.IDN.JKP.F._T._T:2023-Q3");
    }

    @Test
    void theZeroOfLawIsKnownSoThatThePublicTotalGivesWay() {
        Catalogue without = SmallCatalogue.ofAFewAreas()
                .scheme("KAZ", "none", org.payung.catalogue.SchemeDefinition.Status.NONE, null)
                .disclosure(RULES)
                .build();
        SeriesTable table = Figures.of(
                "RECIPIENTS.KAZ._Z.F._T._T 2023 0 AVG",
                "RECIPIENTS.KAZ._Z.M._T._T 2023 5 AVG",
                "RECIPIENTS.KAZ._Z._T._T._T 2023 5 AVG");
        assertThat(HiddenCells.of(without, table).stream()
                        .map(cell -> cell.key().sex().code()))
                .containsExactlyInAnyOrder("M", "_T");
    }

    @Test
    void nobodyOfNobodyIsShownAndSoIsWhereTheGroupIsNotKnown() {
        assertThat(hidden("RECIPIENTS.IDN.JKP.F._T._T 2023 0 AVG", "UNEMPLOYED.IDN._Z.F._T._T 2023 0 AVG"))
                .isEmpty();
        assertThat(hidden("RECIPIENTS.IDN.JKP.F._T._T 2023 0 AVG", "UNEMPLOYED.IDN._Z.F._T._T 2023 Q AVG"))
                .isEmpty();
        assertThat(hidden("CLAIMS_ACCEPTED.IDN.JKP.F._T._T 2023 29 AVG", "UNEMPLOYED.IDN._Z.F._T._T 2023 29 AVG"))
                .isEmpty();
    }

    @Test
    void moneyIsNotKnownToWithinAFifth() {
        // region 2 alone would leave region 1 at 13000 at most, 8 per cent above what was paid
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP._T._T.region=1 2023 5 AVG",
                        "CASH_BENEFITS.IDN.JKP._T._T.region=1 2023 12000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.JKP._T._T.region=2 2023 1000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.JKP._T._T.region=3 2023 5000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.JKP._T._T._T 2023 18000 AMOUNT IDR"))
                .containsExactly(
                        "CASH_BENEFITS.IDN.JKP._T._T.region=1:2023",
                        "CASH_BENEFITS.IDN.JKP._T._T.region=3:2023",
                        "RECIPIENTS.IDN.JKP._T._T.region=1:2023");
    }

    @Test
    void averagesDoNotAddUp() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 5 AVG",
                        "AVERAGE_BENEFIT.IDN.JKP.F._T._T 2023 200 AVG IDR/month",
                        "AVERAGE_BENEFIT.IDN.JKP.M._T._T 2023 100 AVG IDR/month",
                        "AVERAGE_BENEFIT.IDN.JKP._T._T._T 2023 300 AVG IDR/month"))
                .containsExactly("AVERAGE_BENEFIT.IDN.JKP.F._T._T:2023", "RECIPIENTS.IDN.JKP.F._T._T:2023");
    }

    @Test
    void aSumThatTwoSchemesDominateIsHidden() {
        assertThat(hidden(
                        "CASH_BENEFITS.IDN._Z._T._T.region=11 2023 1000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.A._T._T.region=11 2023 500 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.B._T._T.region=11 2023 400 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.C._T._T.region=11 2023 100 AMOUNT IDR"))
                .contains("CASH_BENEFITS.IDN._Z._T._T.region=11:2023");
        assertThat(hidden(
                        "CASH_BENEFITS.IDN.A._T._T.employer=X 2023 500 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.A._T._T._T 2023 500 AMOUNT IDR"))
                .isEmpty();
    }

    @Test
    void conceptsThatAddUpProtectEvenWhereOnlyOneIsCounted() {
        Disclosure onlyRejected = new Disclosure(
                Map.of("CLAIMS_REJECTED", List.of()),
                10,
                10,
                20,
                0,
                Optional.empty(),
                true,
                List.of(),
                Map.of("CLAIMS_DECIDED", List.of("CLAIMS_ACCEPTED", "CLAIMS_REJECTED")));
        assertThat(hidden(
                        onlyRejected,
                        "CLAIMS_DECIDED.IDN.JKP.F._T._T 2023 203 FLOW_CASES cases",
                        "CLAIMS_ACCEPTED.IDN.JKP.F._T._T 2023 200 FLOW_CASES cases",
                        "CLAIMS_REJECTED.IDN.JKP.F._T._T 2023 3 FLOW_CASES cases"))
                .containsExactly("CLAIMS_ACCEPTED.IDN.JKP.F._T._T:2023", "CLAIMS_REJECTED.IDN.JKP.F._T._T:2023");
    }

    @Test
    void aRowThatHoldsAHiddenFigureIsNotQuotedEither() {
        Finding onRow =
                Finding.warning("unused-column", Location.line("figures.csv", 2), null, "9", "nothing", "line holds 9");
        Finding elsewhere =
                Finding.warning("unused-column", Location.line("other.csv", 2), null, "9", "nothing", "line holds 9");
        Protected shown = new CellProtection(catalogue(RULES)).protect(table(), List.of(), List.of(onRow, elsewhere));
        assertThat(shown.findings().stream().map(Finding::message))
                .containsExactlyInAnyOrder(
                        "figures.csv line 2: what was found is withheld, a figure that it speaks of is suppressed",
                        "line holds 9");
    }

    @Test
    void whatIsHiddenHasNoNumberAnywhere() {
        SeriesTable table = table();
        List<Outcome> outcomes =
                List.of(ratio("F", 9, 90), ratio("M", 91, 910), ratio("_T", 100, 1000), shortfallOf(ratio("F", 9, 90)));
        List<Finding> findings = List.of(
                finding("RECIPIENTS.IDN.JKP.F._T._T:2023", "9"),
                finding("RECIPIENTS.IDN.JKP._T._T._T:2024", "100"),
                finding("UEMP_EFF.IDN.JKP.F._T._T:2023", "10.0"),
                finding("UNEMPLOYED.IDN._Z._T._T._T:2023", "1000"),
                finding("RECIPIENTS.VNM.UI.F._T._T:2023", "5000"));

        Protected shown = new CellProtection(catalogue(RULES)).protect(table, outcomes, findings);

        Observation women = shown.table()
                .find(SeriesCell.parse("RECIPIENTS.IDN.JKP.F._T._T:2023").key(), Period.year(2023))
                .orElseThrow();
        assertThat(women.value()).isNull();
        assertThat(women.status()).isEqualTo(ObservationStatus.Q);
        assertThat(women.note()).isEmpty();

        Missing ratioOfWomen = (Missing) shown.outcomes().get(0);
        assertThat(ratioOfWomen.reason()).isEqualTo(Reason.SUPPRESSED);
        assertThat(ratioOfWomen.detail()).doesNotContainPattern("[0-9]");
        assertThat(ratioOfWomen.bounds()).isNull();
        assertThat(ratioOfWomen.weights()).isNull();
        assertThat(ratioOfWomen.lineage())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.value()).isNull())
                .allSatisfy(row -> assertThat(row.weight()).isNull());
        assertThat(shown.outcomes().get(1)).isInstanceOf(Missing.class);
        assertThat(shown.outcomes().get(3)).isInstanceOf(Missing.class);

        Estimate total = (Estimate) shown.outcomes().get(2);
        assertThat(total.value()).isEqualTo(10);
        assertThat(total.lineage().stream().map(Lineage::value)).containsExactly(100.0, null, null, 1000.0);

        assertThat(shown.findings().stream().map(Finding::found)).containsExactlyInAnyOrder("", "", "", "1000", "5000");
        assertThat(shown.findings().stream().map(Finding::message))
                .contains("RECIPIENTS.IDN.JKP.F._T._T:2023: what was found is withheld, a figure that it speaks of is"
                        + " suppressed");
    }

    @Test
    void thePartsOfATotalThatWasMadeAreHiddenInItsMaking() {
        Protected shown = new CellProtection(catalogue(RULES)).protect(table(), List.of(), List.of());
        Observation total = shown.table()
                .find(SeriesCell.parse("RECIPIENTS.IDN.JKP._T._T._T:2023").key(), Period.year(2023))
                .orElseThrow();
        assertThat(total.number()).isEqualTo(100);
        Making making = total.making();
        assertThat(making).isNotNull();
        assertThat(making.parts())
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.value()).isNull());
    }

    @Test
    void whatWasMadeFromAHiddenFigureByAnotherRuleIsHiddenToo() {
        Observation women = one("RECIPIENTS.IDN.JKP.F._T._T 2023 9 AVG");
        Observation men = one("RECIPIENTS.IDN.JKP.M._T._T 2023 3 AVG");
        Observation product = made("PAID_MONTHS.IDN.JKP.F._T._T 2023 54 AVG", List.of(women, men));
        Set<SeriesCell> hidden = HiddenCells.of(catalogue(RULES), SeriesTable.of(List.of(women, men, product)));
        assertThat(hidden).contains(product.cell());
    }

    @Test
    void aSumOrAMeanOfHiddenFiguresWasSolvedWithThem() {
        assertThat(isHiddenAsMadeOf("100", "9", "91")).isFalse();
        assertThat(isHiddenAsMadeOf("50", "9", "91")).isFalse();
        assertThat(isHiddenAsMadeOf("200", "9", "91")).isTrue();
        assertThat(isHiddenAsMadeOf("101", "9", "91")).isTrue();
    }

    @Test
    void aSumIsKnownToWithinABillionth() {
        assertThat(isHiddenAsMadeOf("2000000", "9", "1999991.0005")).isFalse();
        assertThat(isHiddenAsMadeOf("2000000", "9", "1999991.01")).isTrue();
    }

    @Test
    void whatWasMadeOfOneHiddenFigureIsHiddenThoughItIsTheSameNumber() {
        assertThat(isHiddenAsMadeOf("9", "9")).isTrue();
    }

    @Test
    void aPartWithoutAFigureAddsNothingToASum() {
        assertThat(isHiddenAsMadeOf("9", "9", "Q")).isFalse();
    }

    @Test
    void whatWasMadeFromShownFiguresIsShown() {
        assertThat(isHiddenAsMadeOf("54", "90", "30")).isFalse();
    }

    @Test
    void aFigureThatWasNotSentIsNotAmongTheHidden() {
        assertThat(hidden(
                        "RECIPIENTS.IDN.JKP.F._T._T 2023 5 AVG",
                        "AVERAGE_BENEFIT.IDN.JKP.F._T._T 2023 Q AVG IDR/month"))
                .containsExactly("RECIPIENTS.IDN.JKP.F._T._T:2023");
    }

    @Test
    void anEmployerOfTheWholeCountryPaysIntoTheSchemesTotal() {
        String women = "CASH_BENEFITS.IDN.JKP.F._T.";
        assertThat(hidden(
                        women + "_T 2023 1000 AMOUNT IDR",
                        women + "employer=A 2023 500 AMOUNT IDR",
                        women + "employer=B 2023 400 AMOUNT IDR",
                        women + "employer=C 2023 100 AMOUNT IDR"))
                .contains(women + "_T:2023");
    }

    @Test
    void aSumThatNoTwoSchemesDominateIsShown() {
        assertThat(hidden(
                        "CASH_BENEFITS.IDN._Z._T._T.region=11 2023 1000 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.A._T._T.region=11 2023 450 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.B._T._T.region=11 2023 400 AMOUNT IDR",
                        "CASH_BENEFITS.IDN.C._T._T.region=11 2023 150 AMOUNT IDR"))
                .isEmpty();
    }

    /** Whether a figure is hidden that was made of women's and, where there is a second number, men's recipients. */
    private static boolean isHiddenAsMadeOf(String value, String... parts) {
        List<Observation> all = new ArrayList<>();
        for (String part : parts) {
            all.add(one("RECIPIENTS.IDN.JKP." + (all.isEmpty() ? "F" : "M") + "._T._T 2023 " + part + " AVG"));
        }
        Observation made = made("PAID_MONTHS.IDN.JKP.F._T._T 2023 " + value + " AVG", List.copyOf(all));
        all.add(made);
        return HiddenCells.of(catalogue(RULES), SeriesTable.of(all)).contains(made.cell());
    }

    @Test
    void whereNothingIsHiddenTheFiguresAreTheSame() {
        SeriesTable table = Figures.of("RECIPIENTS.IDN.JKP.F._T._T 2023 90 AVG");
        Protected shown = new CellProtection(catalogue(RULES)).protect(table, List.of(ratio("F", 90, 900)), List.of());
        assertThat(shown.table()).isSameAs(table);
        assertThat(shown.outcomes()).containsExactly(ratio("F", 90, 900));
    }

    private static SeriesTable table() {
        Observation women = one("RECIPIENTS.IDN.JKP.F._T._T 2023 9 AVG");
        Observation men = one("RECIPIENTS.IDN.JKP.M._T._T 2023 91 AVG");
        Observation total = made("RECIPIENTS.IDN.JKP._T._T._T 2023 100 AVG", List.of(women, men));
        return SeriesTable.of(List.of(women, men, total, one("UNEMPLOYED.IDN._Z.F._T._T 2023 90 AVG")));
    }

    private static Observation one(String line) {
        return Figures.of(line).stream().findFirst().orElseThrow();
    }

    private static Observation made(String line, List<Observation> parts) {
        Observation from = one(line);
        return new Observation(
                from.key(),
                from.period(),
                from.value(),
                from.unit(),
                from.stockFlow(),
                from.status(),
                from.nature(),
                from.source(),
                "",
                from.location(),
                new Making("both-sexes", "women and men", parts));
    }

    private static Estimate ratio(String sex, double recipients, double unemployed) {
        List<Lineage> rows = new ArrayList<>();
        rows.add(row("numerator", "RECIPIENTS.IDN.JKP." + sex + "._T._T:2023", recipients));
        if (sex.equals("_T")) {
            rows.add(row("part-1", "RECIPIENTS.IDN.JKP.F._T._T:2023", 9));
            rows.add(row("part-2", "RECIPIENTS.IDN.JKP.M._T._T:2023", 91));
        }
        rows.add(row("denominator", "UNEMPLOYED.IDN._Z." + sex + "._T._T:2023", unemployed));
        return estimate(
                OutcomeId.parse("IDN:UEMP_EFF:JKP:" + sex + ":_T:_T:value:2023"), 100 * recipients / unemployed, rows);
    }

    private static Estimate shortfallOf(Estimate of) {
        return estimate(
                OutcomeId.parse("IDN:COV_GAP:JKP:F:_T:_T:value:2023"),
                100 - of.value(),
                List.of(row("value", of.id().toString(), of.value())));
    }

    private static Estimate estimate(OutcomeId id, double value, List<Lineage> rows) {
        return new Estimate(
                id,
                value,
                value,
                Unit.PERCENT,
                new Interval(value - 1, value + 1, 95, "delta"),
                new Bounds(value, value),
                ObservationStatus.A,
                Nature.C,
                null,
                new GroupWeights(90, Unit.PERSONS, 100, 0, 0, 0, "M49", 1, 1, 0),
                2023,
                null,
                List.of(),
                rows);
    }

    private static Lineage row(String role, String input, double value) {
        return new Lineage(
                role, input, Location.line("figures.csv", 2), Period.year(2023), value, 1.0, Treatment.OBSERVED);
    }

    private static Finding finding(String cell, String found) {
        return Finding.warning(
                "V06", Location.NOWHERE, SeriesCell.parse(cell), found, "less", cell + ": found " + found);
    }
}
