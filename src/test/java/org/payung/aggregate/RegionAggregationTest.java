package org.payung.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.SchemeDefinition.Status;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.GroupWeights;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.Unit;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** Group figures from the outcomes of areas; the areas' outcomes are written as short lines. */
class RegionAggregationTest {

    private static final Period QUARTER = Period.quarter(2024, 3);
    private static final String GROUP = "M49-035:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020";

    private final SmallCatalogue catalogue = SmallCatalogue.ofAFewAreas()
            .indicator(Definitions.coverageOfTheUnemployed())
            .scheme("KAZ", "none", Status.NONE, null)
            .scheme("MNG", "UI", Status.PAYING, 1994)
            .scheme("VNM", "UI", Status.PAYING, 2009)
            .scheme("TWN", "none", Status.UNKNOWN, null)
            .group("M49-035", "VNM", "MNG", "KAZ");

    private final List<String> weights = new ArrayList<>(List.of(
            "UNEMPLOYED.VNM._Z._T._T._T 2020 600",
            "UNEMPLOYED.MNG._Z._T._T._T 2020 300",
            "UNEMPLOYED.KAZ._Z._T._T._T 2020 100"));

    @Test
    void aGroupHasAValueWhereEveryMemberFollowedHasOne() {
        Estimate group = estimate(GROUP, "VNM 2020 60", "MNG 2020 30", "KAZ 2020 zero");

        assertThat(group.value()).isEqualTo(45);
        assertThat(group.bounds().lower()).isEqualTo(45);
        assertThat(group.bounds().upper()).isEqualTo(45);
        assertThat(group.status()).isEqualTo(ObservationStatus.A);
        assertThat(group.weights()).isEqualTo(new GroupWeights(1000, Unit.PERSONS, 90, 10, 0, 0, "M49", 3, 3, 0));
    }

    @Test
    void aMissingMemberLeavesARange() {
        Missing group = missing(GROUP, "VNM 2020 60", "KAZ 2020 zero");

        assertThat(group.reason()).isEqualTo(Reason.RANGE_ONLY);
        assertThat(group.detail()).isEqualTo("no value for MNG; not imputed: MNG (there is no model)");
        assertThat(group.bounds().lower()).isCloseTo(36, within(1e-9));
        assertThat(group.bounds().upper()).isCloseTo(66, within(1e-9));
        assertThat(group.weights().nonePercent()).isCloseTo(30, within(1e-9));
    }

    @Test
    void tooLittleOfTheWeightSaysSoAndKeepsTheRange() {
        Missing group = missing(GROUP, "MNG 2020 30");

        assertThat(group.reason()).isEqualTo(Reason.BELOW_THRESHOLD);
        assertThat(group.bounds().lower()).isCloseTo(9, within(1e-9));
        assertThat(group.bounds().upper()).isCloseTo(79, within(1e-9));
    }

    @Test
    void aGroupWithoutAnyValueHasNoLineage() {
        Missing group = missing(GROUP, "VNM 2020 -");

        assertThat(group.reason()).isEqualTo(Reason.NO_INPUT);
        assertThat(group.lineage()).isEmpty();
    }

    @Test
    void theNearestYearStandsInTheEarlierOnTies() {
        Estimate group = estimate(
                GROUP, "VNM 2020 60", "KAZ 2020 zero", "MNG 2019 30", "MNG 2021 90", "MNG 2020 -", "MNG 2016 99");

        assertThat(group.value()).isEqualTo(45);
        assertThat(group.status()).isEqualTo(ObservationStatus.E);
        assertThat(group.sourceYear()).isZero();
        assertThat(group.weights().carriedPercent()).isCloseTo(30, within(1e-9));
        assertThat(member(group, "MNG"))
                .isEqualTo(new Lineage(
                        "member",
                        "MNG:SI_COV_UEMP:_T:_T:_T:_T:value:2019",
                        member(group, "MNG").location(),
                        Period.year(2019),
                        30.0,
                        300.0,
                        Treatment.CARRIED));
    }

    @Test
    void aYearFartherThanThreeDoesNotStandIn() {
        assertThat(missing(GROUP, "VNM 2020 60", "KAZ 2020 zero", "MNG 2024 30").reason())
                .isEqualTo(Reason.RANGE_ONLY);
    }

    @Test
    void aYearWithAnotherStateOfLawDoesNotStandIn() {
        catalogue.group("ASEAN", "IDN").group("ALL35", "VNM");
        weights.add("UNEMPLOYED.IDN._Z._T._T._T 2022 50");

        Missing group = missing("ASEAN:SI_COV_UEMP:_T:_T:_T:_T:weighted:2022", "IDN 2021 zero", "IDN 2022 -");

        assertThat(group.reason()).isEqualTo(Reason.NO_INPUT);
    }

    @Test
    void membersNotFollowedAreCountedAndEnterNothing() {
        catalogue.notFollowed("MAC").member("M49-035", "MAC", LocalDate.of(2000, 1, 1));

        Estimate group = estimate(GROUP, "VNM 2020 60", "MNG 2020 30", "KAZ 2020 zero");

        assertThat(group.value()).isEqualTo(45);
        assertThat(group.weights().members()).isEqualTo(4);
        assertThat(group.weights().membersNotFollowed()).isEqualTo(1);
        assertThat(member(group, "MAC").treatment()).isEqualTo(Treatment.NOT_FOLLOWED);
    }

    @Test
    void membershipIsThatOfThePeriodsLastDay() {
        catalogue.member("M49-035", "TWN", LocalDate.of(2021, 1, 1));
        weights.add("UNEMPLOYED.TWN._Z._T._T._T 2020 100");

        assertThat(estimate(GROUP, "VNM 2020 60", "MNG 2020 30", "KAZ 2020 zero")
                        .weights()
                        .members())
                .isEqualTo(3);
    }

    @Test
    void incomeGroupsAreThoseOfThePublication() {
        catalogue
                .group("WB-LMC", "VNM")
                .member("WB-LMC", "MNG", LocalDate.of(2024, 7, 1))
                .member("WB-LMC", "KAZ", LocalDate.of(2025, 7, 1));

        Estimate group = estimate("WB-LMC:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020", "VNM 2020 60", "MNG 2020 30");

        assertThat(group.value()).isEqualTo(50);
        assertThat(group.weights().grouping()).isEqualTo("WB");
    }

    @Test
    void aMemberWithoutWeightLeavesNoWeightedFigure() {
        weights.remove(1);
        Missing group = missing(GROUP, "VNM 2020 60", "MNG 2020 30", "KAZ 2020 zero");

        assertThat(group.reason()).isEqualTo(Reason.NO_WEIGHT);
        assertThat(group.detail()).isEqualTo("UNEMPLOYED is absent for MNG");
        assertThat(group.bounds()).isNull();
        assertThat(group.weights()).isNull();
        assertThat(estimate(GROUP.replace("weighted", "mean"), "VNM 2020 60", "MNG 2020 30")
                        .value())
                .isEqualTo(45);
    }

    @Test
    void averagesAreOfTheMembersObservedOnly() {
        String[] areas = {"VNM 2020 60", "KAZ 2020 set", "MNG 2019 30", "MNG 2020 -"};

        assertThat(estimate(GROUP.replace("weighted", "mean"), areas).value()).isEqualTo(60);
        assertThat(estimate(GROUP.replace("weighted", "mean"), areas).lineage()).hasSize(1);
        assertThat(estimate(GROUP.replace("weighted", "median"), "VNM 2020 60", "KAZ 2020 zero")
                        .value())
                .isEqualTo(30);
        assertThat(missing(GROUP.replace("weighted", "mean"), "VNM 2019 60", "KAZ 2020 set")
                        .reason())
                .isEqualTo(Reason.NO_INPUT);
    }

    @Test
    void anIndicatorWithoutWeightHasAveragesOnly() {
        catalogue.indicator(Definitions.poor());

        Missing group = missing("M49-035:SI_COV_POOR:_T:_T:_T:_T:weighted:2020", "VNM 2020 60 SI_COV_POOR");

        assertThat(group.reason()).isEqualTo(Reason.NO_WEIGHT);
        assertThat(group.detail()).isEqualTo("no source at hand gives the weight of SI_COV_POOR");
        assertThat(estimate("M49-035:SI_COV_POOR:_T:_T:_T:_T:mean:2020", "VNM 2020 60 SI_COV_POOR")
                        .value())
                .isEqualTo(60);
    }

    @Test
    void birthsAreOfBothSexesThoughMaternityIsOfWomen() {
        catalogue.indicator(Definitions.maternity()).group("ASEAN", "VNM", "MNG");
        weights.addAll(List.of("POPULATION.VNM._Z._T.Y0T4._T 2020 400", "POPULATION.MNG._Z._T.Y0T4._T 2020 100"));

        Estimate group = estimate(
                "ASEAN:SI_COV_MATNL:_T:F:_T:_T:weighted:2020",
                "VNM 2020 50 SI_COV_MATNL F",
                "MNG 2020 100 SI_COV_MATNL F");

        assertThat(group.value()).isEqualTo(60);
        assertThat(group.weights().weight()).isEqualTo(100);
    }

    @Test
    void womenAndMenHaveTheirOwnWeightsAndTheTotalLiesBetween() {
        catalogue.group("ALL35", "VNM", "MNG");
        weights.addAll(List.of(
                "UNEMPLOYED.VNM._Z.F._T._T 2020 200",
                "UNEMPLOYED.VNM._Z.M._T._T 2020 400",
                "UNEMPLOYED.MNG._Z.F._T._T 2020 200",
                "UNEMPLOYED.MNG._Z.M._T._T 2020 100"));
        String total = "ALL35:SI_COV_UEMP:_T:_T:_T:_T:weighted:2020";
        List<String> bySex = List.of(
                "VNM 2020 80 SI_COV_UEMP F",
                "VNM 2020 50 SI_COV_UEMP M",
                "MNG 2020 40 SI_COV_UEMP F",
                "MNG 2020 10 SI_COV_UEMP M");
        String[] right = with(bySex, "VNM 2020 60", "MNG 2020 30");
        String[] wrong = with(bySex, "VNM 2020 90", "MNG 2020 30");

        assertThat(estimate(total.replace("_T:_T:_T:_T", "_T:F:_T:_T"), right).value())
                .isEqualTo(60);
        assertThat(estimate(total.replace("_T:_T:_T:_T", "_T:M:_T:_T"), right).value())
                .isEqualTo(42);
        assertThat(aggregate(right).findings()).isEmpty();
        assertThat(aggregate(wrong).findings())
                .extracting(Finding::message)
                .containsExactly("SI_COV_UEMP.ALL35._Z._T._T._T:2020: the group's total is 70.0,"
                        + " expected between women and men, 42.0 to 60.0");
        assertThat(estimate(total, wrong).queries()).containsExactly("group-by-sex");
    }

    private Estimate estimate(String id, String... areas) {
        Outcome outcome = find(id, areas);
        assertThat(outcome).isInstanceOf(Estimate.class);
        return (Estimate) outcome;
    }

    private Missing missing(String id, String... areas) {
        Outcome outcome = find(id, areas);
        assertThat(outcome).isInstanceOf(Missing.class);
        return (Missing) outcome;
    }

    private Outcome find(String id, String... areas) {
        return OutcomeGrid.of(aggregate(areas).outcomes())
                .find(OutcomeId.parse(id))
                .orElseThrow();
    }

    private Aggregated aggregate(String... areas) {
        List<Outcome> outcomes = Stream.of(areas).map(AreaOutcomes::parse).toList();
        return new RegionAggregation(catalogue.build(), Verdicts.of(List.of()), QUARTER)
                .aggregate(outcomes, Figures.of(weights.toArray(String[]::new)));
    }

    private static String[] with(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static Lineage member(Estimate group, String area) {
        return group.lineage().stream()
                .filter(row -> row.inputId().startsWith(area + ":"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFigureOfAGroupIsOurEstimate() {
        assertThat(estimate(GROUP, "VNM 2020 60", "MNG 2020 30", "KAZ 2020 zero")
                        .nature())
                .isEqualTo(Nature.E);
    }
}
