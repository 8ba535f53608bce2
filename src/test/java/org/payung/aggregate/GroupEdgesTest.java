package org.payung.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.payung.finding.Finding;
import org.payung.finding.Verdicts;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeGrid;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Statistic;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Making;
import org.payung.series.Nature;
import org.payung.series.Observation;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesTable;
import org.payung.series.Sex;
import org.payung.series.Unit;
import org.payung.testkit.Definitions;
import org.payung.testkit.Figures;
import org.payung.testkit.SmallCatalogue;

/** Where groups begin and end: thresholds met exactly, weights that are none, order, inputs named. */
class GroupEdgesTest {

    private static final Period QUARTER = Period.quarter(2024, 3);
    private static final OutcomeId GROUP = OutcomeId.total("G", "SI_COV_UEMP", Statistic.WEIGHTED, Period.year(2020));

    private final SmallCatalogue catalogue = SmallCatalogue.ofAFewAreas()
            .indicator(Definitions.coverageOfTheUnemployed())
            .scheme("KAZ", "UI", org.payung.catalogue.SchemeDefinition.Status.PAYING, 1990)
            .scheme("MNG", "UI", org.payung.catalogue.SchemeDefinition.Status.PAYING, 1994)
            .scheme("VNM", "UI", org.payung.catalogue.SchemeDefinition.Status.PAYING, 2009)
            .group("G", "VNM", "MNG", "KAZ");

    private final List<String> weights = new ArrayList<>(List.of(
            "UNEMPLOYED.VNM._Z._T._T._T 2020 600",
            "UNEMPLOYED.MNG._Z._T._T._T 2020 300",
            "UNEMPLOYED.KAZ._Z._T._T._T 2020 100"));

    @Test
    void aWeightOfExactlyTheThresholdIsEnough() {
        Missing group = (Missing) group(areas("MNG 2020 30", "KAZ 2020 10"));
        assertThat(group.weights().coveragePercent()).isEqualTo(40);
        assertThat(group.reason()).isEqualTo(Reason.RANGE_ONLY);
    }

    @Test
    void aFigureOfThreeYearsBeforeStandsIn() {
        Estimate group = (Estimate) group(areas("VNM 2020 60", "KAZ 2020 10", "MNG 2017 30"));
        assertThat(group.value()).isEqualTo(46);
        assertThat(member(group, "MNG").treatment()).isEqualTo(Treatment.CARRIED);
        assertThat(member(group, "MNG").period()).isEqualTo(Period.year(2017));
    }

    @Test
    void aWeightOfZeroOrReceivedAsHiddenIsNone() {
        weights.set(1, "UNEMPLOYED.MNG._Z._T._T._T 2020 0");
        assertThat(((Missing) group(all())).reason()).isEqualTo(Reason.NO_WEIGHT);
        weights.set(1, "UNEMPLOYED.MNG._Z._T._T._T 2020 Q");
        assertThat(((Missing) group(all())).detail()).isEqualTo("UNEMPLOYED is absent for MNG");
    }

    @Test
    void aWeightThatACheckSetAsideIsNone() {
        SeriesCell cell = SeriesCell.parse("UNEMPLOYED.MNG._Z._T._T._T:2020");
        Verdicts verdicts =
                Verdicts.of(List.of(Finding.error("V16", Location.NOWHERE, cell, "-1", "0 or more", "below 0")));
        Outcome group = grid(all(), Figures.of(weights.toArray(String[]::new)), verdicts)
                .find(GROUP)
                .orElseThrow();
        assertThat(((Missing) group).reason()).isEqualTo(Reason.NO_WEIGHT);
    }

    @Test
    void aGroupCarriesTheQueriesOfItsMembersOnce() {
        List<Outcome> areas = new ArrayList<>();
        for (Outcome each : all()) {
            areas.add(((Estimate) each)
                    .withQuery("V07")
                    .withQuery(each.id().area().equals("MNG") ? "V02" : "V07"));
        }
        assertThat(group(areas).queries()).containsExactly("V02", "V07");
        assertThat(grid(areas)
                        .find(GROUP.withStatistic(Statistic.MEAN))
                        .orElseThrow()
                        .queries())
                .containsExactly("V02", "V07");
    }

    @Test
    void theUnitOfAGroupsWeightIsThatOfItsMembers() {
        weights.replaceAll(line -> line + " AVG cases");
        assertThat(group(all()).weights().unit()).isEqualTo(new Unit("cases"));
    }

    @Test
    void theRowOfAMemberSaysWhereItsFigureStands() {
        List<Outcome> areas = new ArrayList<>();
        for (Outcome each : all()) {
            Estimate figure = (Estimate) each;
            areas.add(withLineage(figure, Location.line("coverage.csv", 7)));
        }
        assertThat(member(group(areas), "MNG").location()).isEqualTo(Location.line("coverage.csv", 7));
        assertThat(member(group(all()), "MNG").location()).isEqualTo(Location.NOWHERE);
    }

    @Test
    void aWeightThatWasMadeHasARowAndOneReceivedHasNone() {
        assertThat(group(all()).lineage()).hasSize(3);
        List<Observation> table = new ArrayList<>(
                Figures.of(weights.toArray(String[]::new)).stream().toList());
        table.replaceAll(each -> each.key().area().equals("MNG") ? made(each) : each);
        Outcome group = grid(all(), SeriesTable.of(table), Verdicts.of(List.of()))
                .find(GROUP)
                .orElseThrow();
        assertThat(group.lineage().stream().map(Lineage::role)).containsExactly("member", "member", "weight", "member");
        assertThat(group.lineage().get(2))
                .isEqualTo(new Lineage(
                        "weight",
                        "UNEMPLOYED.MNG._Z._T._T._T:2020",
                        table.get(1).location(),
                        Period.year(2020),
                        300.0,
                        null,
                        Treatment.DERIVED));
    }

    @Test
    void yearsAndQuartersAreAggregatedAndOtherSpansAreNot() {
        weights.add("UNEMPLOYED.VNM._Z._T._T._T 2020-Q2 600");
        List<Outcome> areas = areas("VNM 2020-Q2 60", "VNM 2020-01/P7M 60", "VNM 2020 60");
        assertThat(grid(areas).stream()
                        .map(each -> each.id().period().toString())
                        .distinct())
                .containsExactlyInAnyOrder("2020-Q2", "2020");
    }

    @Test
    void onlyGroupsWithAMemberThatIsFollowedHaveFigures() {
        catalogue.notFollowed("MAC").group("NOBODY", "MAC").member("IDN", "VNM", java.time.LocalDate.of(2000, 1, 1));
        assertThat(grid(all()).stream().map(each -> each.id().area()).distinct())
                .containsExactly("G");
    }

    @Test
    void theFiguresStandInTheOrderOfTheirIds() {
        catalogue.indicator(Definitions.maternity()).group("A", "VNM", "MNG", "KAZ");
        List<Outcome> areas = new ArrayList<>(all());
        areas.addAll(areas("VNM 2020 60 SI_COV_MATNL F"));
        List<Outcome> outcomes = aggregation(areas, Figures.of(weights.toArray(String[]::new)), Verdicts.of(List.of()))
                .outcomes();
        assertThat(outcomes.stream().map(Outcome::id)).isSorted();
    }

    @Test
    void theGroupingIsWhatStandsBeforeTheFirstDash() {
        assertThat(Groups.grouping("M49-035")).isEqualTo("M49");
        assertThat(Groups.grouping("ASEAN")).isEqualTo("ASEAN");
        assertThat(Groups.grouping("-1")).isEmpty();
    }

    @Test
    void aTotalMayMissItsSexesByATenthOfAPoint() {
        double low = 30;
        double high = 40;
        assertThat(SexConsistency.check(bySex(low - 0.1, low, high, Statistic.WEIGHTED)))
                .isEmpty();
        assertThat(SexConsistency.check(bySex(high + 0.1, low, high, Statistic.WEIGHTED)))
                .isEmpty();
        assertThat(SexConsistency.check(bySex(low - 0.11, high, low, Statistic.WEIGHTED)))
                .hasSize(1);
        assertThat(SexConsistency.check(bySex(low - 5, low, high, Statistic.MEAN)))
                .isEmpty();

        Map<OutcomeId, Finding> findings = SexConsistency.check(bySex(high + 0.11, low, high, Statistic.WEIGHTED));
        assertThat(findings.keySet()).containsExactly(GROUP);
        Finding finding = findings.get(GROUP);
        assertThat(finding.code()).isEqualTo("group-by-sex");
        assertThat(finding.found()).isEqualTo("40.1");
        assertThat(finding.expected()).isEqualTo("30.0 to 40.0");
        assertThat(finding.message())
                .isEqualTo("SI_COV_UEMP.G._Z._T._T._T:2020: the group's total is 40.1, expected between women and men,"
                        + " 30.0 to 40.0");
    }

    private static List<Outcome> bySex(double total, double women, double men, Statistic statistic) {
        OutcomeId id = GROUP.withStatistic(statistic);
        return List.of(
                AreaOutcomes.estimate(id, total, Nature.E, null, null),
                AreaOutcomes.estimate(id.withSex(Sex.FEMALE), women, Nature.E, null, null),
                AreaOutcomes.estimate(id.withSex(Sex.MALE), men, Nature.E, null, null));
    }

    private static Observation made(Observation from) {
        return new Observation(
                from.key(),
                from.period(),
                from.value(),
                from.unit(),
                from.stockFlow(),
                ObservationStatus.E,
                from.nature(),
                from.source(),
                "",
                from.location(),
                new Making("a-rule", "in words", List.of()));
    }

    private static Estimate withLineage(Estimate from, Location location) {
        Lineage row = new Lineage(
                "value", from.id().toString(), location, from.id().period(), from.value(), null, Treatment.OBSERVED);
        return new Estimate(
                from.id(),
                from.value(),
                from.rawValue(),
                from.unit(),
                null,
                null,
                from.status(),
                from.nature(),
                null,
                null,
                from.sourceYear(),
                from.source(),
                List.of(),
                List.of(row));
    }

    private static List<Outcome> all() {
        return areas("VNM 2020 60", "MNG 2020 30", "KAZ 2020 10");
    }

    private static List<Outcome> areas(String... lines) {
        List<Outcome> areas = new ArrayList<>();
        for (String line : lines) {
            areas.add(AreaOutcomes.parse(line));
        }
        return areas;
    }

    private Outcome group(List<Outcome> areas) {
        return grid(areas).find(GROUP).orElseThrow();
    }

    private OutcomeGrid grid(List<Outcome> areas) {
        return grid(areas, Figures.of(weights.toArray(String[]::new)), Verdicts.of(List.of()));
    }

    private OutcomeGrid grid(List<Outcome> areas, SeriesTable table, Verdicts verdicts) {
        return OutcomeGrid.of(aggregation(areas, table, verdicts).outcomes());
    }

    private Aggregated aggregation(List<Outcome> areas, SeriesTable table, Verdicts verdicts) {
        return new RegionAggregation(catalogue.build(), verdicts, QUARTER).aggregate(areas, table);
    }

    private static Lineage member(Outcome group, String area) {
        return group.lineage().stream()
                .filter(row -> row.role().equals("member") && row.inputId().startsWith(area + ":"))
                .findFirst()
                .orElseThrow();
    }
}
