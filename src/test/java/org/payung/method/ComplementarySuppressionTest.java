package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.payung.method.AdditiveTable.Relation;
import org.payung.method.ComplementarySuppression.Cells;
import org.payung.method.SuppressionAudit.Range;

class ComplementarySuppressionTest {

    private static final double WIDTH = 10;
    private static final double LEAST = 1;

    /** Women and men in two regions, totals behind: cells 0 1 | 2, 3 4 | 5, 6 7 | 8. */
    private static AdditiveTable twoByTwo(double a, double b, double c, double d) {
        return RandomTables.twoWay(new double[][] {{a, b}, {c, d}});
    }

    @Test
    void aCellAloneInItsRowAndColumnTakesTheOtherThreeWithIt() {
        TreeSet<Integer> hidden =
                new ComplementarySuppression(twoByTwo(5, 40, 60, 80), Map.of(0, WIDTH), Cells.plain(), LEAST).hidden();
        assertThat(hidden).containsExactly(0, 1, 3, 4);
    }

    @Test
    void theCheapestOfThreeColumnsIsHidden() {
        AdditiveTable table = RandomTables.twoWay(new double[][] {{5, 400, 30}, {600, 800, 20}});
        // columns 0 and 2: cells 0, 2 of the first row and 4, 6 of the second
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), Cells.plain(), LEAST).hidden())
                .containsExactly(0, 2, 4, 6);
    }

    @Test
    void aCellOfNoSumStandsAlone() {
        AdditiveTable table = new AdditiveTable(List.of(5.0, 70.0), List.of());
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), Cells.plain(), LEAST).hidden())
                .containsExactly(0);
    }

    @Test
    void nothingSensitiveNothingHidden() {
        assertThat(new ComplementarySuppression(twoByTwo(5, 40, 60, 80), Map.of(), Cells.plain(), LEAST).hidden())
                .isEmpty();
    }

    @Test
    void aPublicTotalStandsWhereTheSexesProtectEachOther() {
        AdditiveTable table = new AdditiveTable(List.of(5.0, 95.0, 100.0), List.of(Relation.ofTotal(2, List.of(0, 1))));
        Cells totalIsPublic = Cells.of(List.of(), List.of(2), List.of());
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), totalIsPublic, LEAST).hidden())
                .containsExactly(0, 1);
    }

    @Test
    void aSmallPublicTotalIsAsFarAsTheWidthGoes() {
        AdditiveTable table = new AdditiveTable(List.of(3.0, 5.0, 8.0), List.of(Relation.ofTotal(2, List.of(0, 1))));
        Cells totalIsPublic = Cells.of(List.of(), List.of(2), List.of());
        TreeSet<Integer> hidden = new ComplementarySuppression(table, Map.of(0, WIDTH), totalIsPublic, LEAST).hidden();
        assertThat(hidden).containsExactly(0, 1);
        assertThat(new SuppressionAudit(table).ranges(hidden).get(0)).isEqualTo(new Range(0, 8));
    }

    @Test
    void aPublicTotalThatTellsTheOnlyCellBelowItGivesWay() {
        AdditiveTable table = new AdditiveTable(List.of(5.0, 0.0, 5.0), List.of(Relation.ofTotal(2, List.of(0, 1))));
        Cells noWomenByLaw = Cells.of(List.of(), List.of(2), List.of(1));
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), noWomenByLaw, LEAST).hidden())
                .containsExactly(0, 2);
    }

    @Test
    void aZeroIsHiddenBeforeAPublicTotalIs() {
        AdditiveTable table = new AdditiveTable(List.of(5.0, 0.0, 5.0), List.of(Relation.ofTotal(2, List.of(0, 1))));
        Cells totalIsPublic = Cells.of(List.of(), List.of(2), List.of());
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), totalIsPublic, LEAST).hidden())
                .containsExactly(0, 1);
    }

    @Test
    void theRestOfATotalThatNobodyPublishesProtectsWithoutBeingCounted() {
        AdditiveTable table = new AdditiveTable(List.of(5.0, 95.0, 100.0), List.of(Relation.ofTotal(2, List.of(0, 1))));
        Cells restIsUnseen = Cells.of(List.of(1), List.of(2), List.of());
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), restIsUnseen, LEAST).hidden())
                .containsExactly(0);
    }

    @Test
    void aRestThatWouldTellASmallNumberIsProtectedToo() {
        // 95 men of 100 were published, women were not: what is left is 5
        AdditiveTable table = new AdditiveTable(List.of(5.0, 95.0, 100.0), List.of(Relation.ofTotal(2, List.of(0, 1))));
        Cells restIsUnseen = Cells.of(List.of(0), List.of(2), List.of());
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), restIsUnseen, LEAST).hidden())
                .containsExactly(1);
    }

    @Test
    void twoSmallCellsOfOneRowDoNotProtectEachOther() {
        // 1 + 2 of a row: both hidden, a reader knows each to within 3
        AdditiveTable table = RandomTables.twoWay(new double[][] {{1, 2, 90}, {70, 80, 60}});
        Map<Integer, Double> sensitive = Map.of(0, WIDTH, 1, WIDTH);
        TreeSet<Integer> hidden = new ComplementarySuppression(table, sensitive, Cells.plain(), LEAST).hidden();
        assertThat(hidden).contains(0, 1, 2);
        new SuppressionAudit(table)
                .ranges(hidden)
                .forEach((cell, range) ->
                        assertThat(range.width()).isGreaterThanOrEqualTo(cell < 2 ? WIDTH - 1e-6 : LEAST - 1e-6));
    }

    @Test
    void aYearAndItsQuartersAreOneSum() {
        // an average stock: 4 x year = sum of quarters; the third quarter is small
        TreeMap<Integer, Double> year = new TreeMap<>(Map.of(0, 1.0, 1, 1.0, 2, 1.0, 3, 1.0, 4, -4.0));
        AdditiveTable table = new AdditiveTable(List.of(20.0, 14.0, 6.0, 40.0, 20.0), List.of(new Relation(year)));
        Cells yearIsPublic = Cells.of(List.of(), List.of(4), List.of());
        assertThat(new ComplementarySuppression(table, Map.of(2, WIDTH), yearIsPublic, LEAST).hidden())
                .containsExactly(1, 2);
    }

    @Test
    void aLeastWidthOfNothingIsRefused() {
        assertThatThrownBy(() -> new ComplementarySuppression(twoByTwo(1, 2, 3, 4), Map.of(), Cells.plain(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a least width of 0.0, expected more than 0");
    }

    @Property(tries = 60)
    void noHiddenCellOfATwoWayTableFollowsFromWhatIsShown(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Random random = new Random(seed);
        attack(RandomTables.twoWay(random, 2 + random.nextInt(4), 2 + random.nextInt(4)), List.of());
    }

    @Property(tries = 25)
    void noHiddenCellOfAThreeWayTableFollowsFromWhatIsShown(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Random random = new Random(seed);
        attack(RandomTables.threeWay(random, 2, 2 + random.nextInt(2), 2 + random.nextInt(2)), List.of());
    }

    @Property(tries = 30)
    void noHiddenCellFollowsWhereTheGrandTotalIsPublic(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        Random random = new Random(seed);
        AdditiveTable table = RandomTables.twoWay(random, 2 + random.nextInt(3), 2 + random.nextInt(3));
        attack(table, List.of(table.values().size() - 1));
    }

    @Property(tries = 30)
    void theChoiceIsTheSameEachTime(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        AdditiveTable table = RandomTables.twoWay(new Random(seed), 3, 4);
        Map<Integer, Double> sensitive = sensitive(table);
        assertThat(new ComplementarySuppression(table, sensitive, Cells.plain(), LEAST).hidden())
                .isEqualTo(new ComplementarySuppression(table, sensitive, Cells.plain(), LEAST).hidden());
    }

    private static Map<Integer, Double> sensitive(AdditiveTable table) {
        Map<Integer, Double> sensitive = new TreeMap<>();
        for (int cell = 0; cell < table.values().size(); cell++) {
            if (table.value(cell) >= 1 && table.value(cell) < 10) {
                sensitive.put(cell, WIDTH);
            }
        }
        return sensitive;
    }

    /** A reader with all that is shown, once by elimination in fractions and once by linear programmes. */
    private static void attack(AdditiveTable table, List<Integer> open) {
        Map<Integer, Double> sensitive = sensitive(table);
        open.forEach(sensitive::remove);
        TreeSet<Integer> hidden =
                new ComplementarySuppression(table, sensitive, Cells.of(List.of(), open, List.of()), LEAST).hidden();

        assertThat(hidden).containsAll(sensitive.keySet());
        assertThat(Elimination.known(table, hidden)).isEmpty();
        List<Integer> told = new ArrayList<>();
        new SuppressionAudit(table).ranges(hidden).forEach((cell, range) -> {
            double value = table.value(cell);
            assertThat(range.least()).isLessThanOrEqualTo(value + 1e-6);
            assertThat(range.greatest()).isGreaterThanOrEqualTo(value - 1e-6);
            if (range.width() < LEAST - 1e-6) {
                told.add(cell);
            }
        });
        assertThat(told).isEmpty();
    }
}
