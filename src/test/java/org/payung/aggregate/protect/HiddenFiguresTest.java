package org.payung.aggregate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.payung.outcome.Bounds;
import org.payung.outcome.Estimate;
import org.payung.outcome.Lineage;
import org.payung.outcome.Missing;
import org.payung.outcome.Outcome;
import org.payung.outcome.OutcomeId;
import org.payung.outcome.Reason;
import org.payung.outcome.Treatment;
import org.payung.series.Location;
import org.payung.series.Nature;
import org.payung.series.ObservationStatus;
import org.payung.series.Period;
import org.payung.series.SeriesCell;
import org.payung.series.Unit;

class HiddenFiguresTest {

    private static final SeriesCell WOMEN_OF_MONGOLIA = SeriesCell.parse("RECIPIENTS.MNG._Z.F._T._T:2020");
    private static final SeriesCell WOMEN_OF_NEPAL = SeriesCell.parse("RECIPIENTS.NPL._Z.F._T._T:2020");

    /** Share and weight of each country. */
    private final Map<String, double[]> countries = new TreeMap<>(Map.of(
            "CHN", new double[] {20, 40},
            "IND", new double[] {1, 50},
            "MNG", new double[] {30, 1},
            "NPL", new double[] {12, 2}));

    @Test
    void aGroupThatWouldTellItsOnlyHiddenMemberIsHiddenToo() {
        assertThat(hidden(Set.of(WOMEN_OF_MONGOLIA), group("SMALL", "weighted", "MNG", "NPL")))
                .contains(id("MNG", "value"), id("SMALL", "weighted"));
    }

    @Test
    void aGroupWithoutAHiddenMemberStands() {
        assertThat(hidden(Set.of(WOMEN_OF_MONGOLIA), group("BIG", "weighted", "CHN", "IND")))
                .doesNotContain(id("BIG", "weighted"));
    }

    @Test
    void aGroupOfTwoHiddenMembersStandsWhereItLeavesBothOpen() {
        assertThat(hidden(
                        Set.of(WOMEN_OF_MONGOLIA, WOMEN_OF_NEPAL),
                        group("ALL", "weighted", "CHN", "IND", "MNG", "NPL")))
                .contains(id("MNG", "value"), id("NPL", "value"))
                .doesNotContain(id("ALL", "weighted"));
    }

    @Test
    void twoGroupsOfTheSameTwoHiddenMembersTellTogetherWhatNoneTellsAlone() {
        Set<String> hidden = hidden(
                Set.of(WOMEN_OF_MONGOLIA, WOMEN_OF_NEPAL),
                group("ALL", "weighted", "CHN", "IND", "MNG", "NPL"),
                group("ALL", "mean", "CHN", "IND", "MNG", "NPL"));
        assertThat(List.of(id("ALL", "weighted"), id("ALL", "mean")))
                .filteredOn(hidden::contains)
                .hasSize(1);
    }

    @Test
    void aMeanOfTwoHiddenMembersStands() {
        assertThat(hidden(Set.of(WOMEN_OF_MONGOLIA, WOMEN_OF_NEPAL), group("ALL", "mean", "CHN", "IND", "MNG", "NPL")))
                .doesNotContain(id("ALL", "mean"));
    }

    @Test
    void aGroupIsHiddenWhereAMemberIsBelowNothingOrWeighsNothing() {
        Set<SeriesCell> two = Set.of(WOMEN_OF_MONGOLIA, WOMEN_OF_NEPAL);
        countries.put("MNG", new double[] {-30, 1});
        assertThat(hidden(two, group("ALL", "weighted", "CHN", "MNG", "NPL"))).contains(id("ALL", "weighted"));
        countries.put("MNG", new double[] {30, 1});
        countries.put("CHN", new double[] {-20, 40});
        assertThat(hidden(two, group("ALL", "weighted", "CHN", "MNG", "NPL"))).contains(id("ALL", "weighted"));
        countries.put("CHN", new double[] {20, 40});
        countries.put("MNG", new double[] {30, 0});
        assertThat(hidden(two, group("ALL", "weighted", "CHN", "MNG", "NPL"))).contains(id("ALL", "weighted"));
    }

    @Test
    void whatRestsOnAHiddenGroupIsHiddenToo() {
        Estimate resting = estimate(
                id("CHN", "value").replace("UEMP_EFF", "DISTANCE"),
                4,
                List.of(row("group", id("SMALL", "weighted"), 20, null)));
        assertThat(hidden(Set.of(WOMEN_OF_MONGOLIA), group("SMALL", "weighted", "CHN", "MNG"), resting))
                .contains(resting.id().toString());
    }

    @Test
    void whatRestsOnAGroupOfHiddenCellsIsHiddenToo() {
        Estimate group =
                estimate(id("SMALL", "mean"), 30, List.of(row("member", WOMEN_OF_MONGOLIA.toString(), 30, null)));
        Estimate resting = estimate(
                id("CHN", "value").replace("UEMP_EFF", "DISTANCE"),
                4,
                List.of(row("group", group.id().toString(), 30, null)));
        assertThat(HiddenFigures.names(List.of(resting, group), new TreeSet<>(Set.of(WOMEN_OF_MONGOLIA)), 20))
                .contains(group.id().toString(), resting.id().toString());
    }

    @Test
    void aHiddenMemberOfNothingMayStandInAGroupThatStands() {
        countries.put("MNG", new double[] {0, 1});
        countries.put("THA", new double[] {30, 1});
        assertThat(hidden(
                        Set.of(WOMEN_OF_MONGOLIA, WOMEN_OF_NEPAL, SeriesCell.parse("RECIPIENTS.THA._Z.F._T._T:2020")),
                        group("ALL", "weighted", "MNG", "NPL", "THA")))
                .doesNotContain(id("ALL", "weighted"));
    }

    @Test
    void aMemberIsNotKnownToWithinAFifth() {
        // of 10 and 1 the first is 11 at most, a tenth above its figure; of 10 and 3 it may be 13
        Set<SeriesCell> two = Set.of(WOMEN_OF_MONGOLIA, WOMEN_OF_NEPAL);
        countries.put("MNG", new double[] {10, 1});
        countries.put("NPL", new double[] {1, 1});
        assertThat(hidden(two, group("ALL", "mean", "MNG", "NPL"))).contains(id("ALL", "mean"));
        countries.put("NPL", new double[] {3, 1});
        assertThat(hidden(two, group("ALL", "mean", "MNG", "NPL"))).doesNotContain(id("ALL", "mean"));
    }

    @Test
    void theMiddleCountryIsNotShown() {
        assertThat(hidden(
                        Set.of(WOMEN_OF_MONGOLIA, WOMEN_OF_NEPAL), group("ALL", "median", "CHN", "IND", "MNG", "NPL")))
                .contains(id("ALL", "median"));
    }

    @Test
    void theLowerBoundTellsAsMuchAsTheValue() {
        Estimate value = group("SMALL", "weighted", "CHN", "MNG");
        Missing bounded = new Missing(
                value.id(),
                value.unit(),
                Reason.RANGE_ONLY,
                "no value for IND",
                new Bounds(value.value(), 90),
                null,
                List.of(),
                value.lineage());
        assertThat(hidden(Set.of(WOMEN_OF_MONGOLIA), bounded)).contains(id("SMALL", "weighted"));
        Missing withoutBounds = new Missing(
                value.id(), value.unit(), Reason.NO_WEIGHT, "no weight", null, null, List.of(), value.lineage());
        assertThat(hidden(Set.of(WOMEN_OF_MONGOLIA), withoutBounds)).doesNotContain(id("SMALL", "weighted"));
    }

    @Test
    void aMeanOfNothingButTheHiddenMemberIsHidden() {
        assertThat(hidden(Set.of(WOMEN_OF_MONGOLIA), group("ONE", "mean", "MNG")))
                .contains(id("ONE", "mean"));
    }

    @Test
    void aFigureThatWasSetAsideForWhatItShowedIsHidden() {
        Missing setAside = new Missing(
                OutcomeId.parse(id("MNG", "value")),
                Unit.PERCENT,
                Reason.SET_ASIDE,
                "SHARE is set aside by V01, 130.0 per cent",
                null,
                null,
                List.of(),
                List.of(row("numerator", WOMEN_OF_MONGOLIA.toString(), 30, null)));
        assertThat(HiddenFigures.names(List.of(setAside), new TreeSet<>(Set.of(WOMEN_OF_MONGOLIA)), 20))
                .contains(id("MNG", "value"));
    }

    @Test
    void aFigureWithoutInputKeepsItsOwnReason() {
        Missing without = new Missing(
                OutcomeId.parse(id("MNG", "value")),
                Unit.PERCENT,
                Reason.NO_DENOMINATOR,
                "UNEMPLOYED is absent from all inputs",
                null,
                null,
                List.of(),
                List.of(row("numerator", WOMEN_OF_MONGOLIA.toString(), 30, null)));
        Set<String> hidden = HiddenFigures.names(List.of(without), new TreeSet<>(Set.of(WOMEN_OF_MONGOLIA)), 20);
        assertThat(hidden).containsExactly(WOMEN_OF_MONGOLIA.toString());
        Missing masked = (Missing) new Masks(hidden).of(without);
        assertThat(masked.reason()).isEqualTo(Reason.NO_DENOMINATOR);
        assertThat(masked.lineage()).allSatisfy(row -> assertThat(row.value()).isNull());
    }

    @Test
    void nothingHiddenNothingNamed() {
        assertThat(HiddenFigures.names(List.of(country("MNG")), Set.of(), 20)).isEmpty();
    }

    private Set<String> hidden(Set<SeriesCell> cells, Outcome... groups) {
        List<Outcome> outcomes = new ArrayList<>();
        countries.keySet().forEach(each -> outcomes.add(country(each)));
        outcomes.addAll(List.of(groups));
        return HiddenFigures.names(outcomes, new TreeSet<>(cells), 20);
    }

    private Estimate country(String area) {
        double share = countries.get(area)[0];
        return estimate(
                id(area, "value"),
                share,
                List.of(row("numerator", "RECIPIENTS." + area + "._Z.F._T._T:2020", share * 10, null)));
    }

    private Estimate group(String group, String statistic, String... members) {
        List<Lineage> rows = new ArrayList<>();
        double sum = 0;
        double weights = 0;
        for (String member : members) {
            double weight = statistic.equals("weighted") ? countries.get(member)[1] : 1;
            sum += weight * countries.get(member)[0];
            weights += weight;
            rows.add(row(
                    "member",
                    id(member, "value"),
                    countries.get(member)[0],
                    statistic.equals("weighted") ? weight : null));
        }
        return estimate(id(group, statistic), sum / weights, rows);
    }

    private static String id(String area, String statistic) {
        return area + ":UEMP_EFF:_T:F:_T:_T:" + statistic + ":2020";
    }

    private static Lineage row(String role, String input, double value, Double weight) {
        return new Lineage(role, input, Location.NOWHERE, Period.year(2020), value, weight, Treatment.OBSERVED);
    }

    private static Estimate estimate(String id, double value, List<Lineage> rows) {
        return new Estimate(
                OutcomeId.parse(id),
                value,
                value,
                Unit.PERCENT,
                null,
                null,
                ObservationStatus.A,
                Nature.E,
                null,
                null,
                2020,
                null,
                List.of(),
                rows);
    }
}
