package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
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
        NavigableSet<Integer> hidden =
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
        NavigableSet<Integer> hidden =
                new ComplementarySuppression(table, Map.of(0, WIDTH), totalIsPublic, LEAST).hidden();
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
    void belowASmallPublicTotalEveryPartIsHiddenSoThatTheWholeWidthIsOpen() {
        AdditiveTable table =
                new AdditiveTable(List.of(3.0, 3.0, 2.0, 8.0), List.of(Relation.ofTotal(3, List.of(0, 1, 2))));
        Cells totalIsPublic = Cells.of(List.of(), List.of(3), List.of());
        NavigableSet<Integer> hidden =
                new ComplementarySuppression(table, Map.of(0, WIDTH), totalIsPublic, LEAST).hidden();
        assertThat(hidden).containsExactly(0, 1, 2);
        assertThat(new SuppressionAudit(table).ranges(hidden).get(0)).isEqualTo(new Range(0, 8));
    }

    @Test
    void whereOnePublicTotalHasToGiveWayTheOtherStands() {
        // 5 + nobody by law = 5, 5 + 100 = 105; both totals are public
        AdditiveTable table = new AdditiveTable(
                List.of(5.0, 0.0, 5.0, 100.0, 105.0),
                List.of(Relation.ofTotal(2, List.of(0, 1)), Relation.ofTotal(4, List.of(2, 3))));
        Cells cells = Cells.of(List.of(), List.of(2, 4), List.of(1));
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), cells, LEAST).hidden())
                .containsExactly(0, 2, 3);
    }

    @Test
    void tablesThatDoNotHangTogetherAreSolvedApart() {
        AdditiveTable table = new AdditiveTable(
                List.of(5.0, 95.0, 100.0, 50.0, 50.0, 100.0),
                List.of(Relation.ofTotal(2, List.of(0, 1)), Relation.ofTotal(5, List.of(3, 4))));
        Cells totalsArePublic = Cells.of(List.of(), List.of(2, 5), List.of());
        assertThat(new ComplementarySuppression(table, Map.of(0, WIDTH), totalsArePublic, LEAST).hidden())
                .containsExactly(0, 1);
    }

    @Test
    void aRangeThatNothingBoundsIsOpenAbove() {
        AdditiveTable table = new AdditiveTable(List.of(5.0), List.of());
        Range range =
                new SuppressionAudit(table).ranges(new TreeSet<>(List.of(0))).get(0);
        assertThat(range).isEqualTo(new Range(0, Double.POSITIVE_INFINITY));
        assertThat(range.width()).isInfinite();
    }

    @Test
    void largeAmountsAreAuditedAsWellAsSmallOnes() {
        AdditiveTable table =
                new AdditiveTable(List.of(5e12, 95e12, 100e12), List.of(Relation.ofTotal(2, List.of(0, 1))));
        Range range =
                new SuppressionAudit(table).ranges(new TreeSet<>(List.of(0, 1))).get(0);
        assertThat(range.least()).isZero();
        assertThat(range.greatest()).isCloseTo(100e12, org.assertj.core.data.Percentage.withPercentage(1e-7));
        assertThat(new ComplementarySuppression(table, Map.of(0, 1e12), Cells.plain(), LEAST).hidden())
                .hasSize(2);
    }

    @Test
    void aTableOfNoNumbersIsRefused() {
        assertThatThrownBy(() -> new AdditiveTable(List.of(-1.0), List.of()))
                .hasMessage("a cell of -1.0, expected a finite number not below 0");
        assertThatThrownBy(() -> new AdditiveTable(List.of(Double.NaN), List.of()))
                .hasMessage("a cell of NaN, expected a finite number not below 0");
        assertThatThrownBy(() -> new AdditiveTable(List.of(Double.POSITIVE_INFINITY), List.of()))
                .hasMessage("a cell of Infinity, expected a finite number not below 0");
        assertThatThrownBy(() -> new AdditiveTable(List.of(1.0), List.of(Relation.ofTotal(1, List.of(0)))))
                .hasMessage("coefficient -1.0 of cell 1, expected none of 0 and a cell below 1");
        assertThatThrownBy(() -> new AdditiveTable(List.of(1.0), List.of(new Relation(new TreeMap<>(Map.of(0, 0.0))))))
                .hasMessage("coefficient 0.0 of cell 0, expected none of 0 and a cell below 1");
        assertThatThrownBy(() -> new AdditiveTable(List.of(1.0), List.of(new Relation(new TreeMap<>(Map.of(-1, 1.0))))))
                .hasMessage("coefficient 1.0 of cell -1, expected none of 0 and a cell below 1");
    }

    @Test
    void twoPayersOfMoreThanTheShareDominate() {
        Dominance rule = new Dominance(2, 85);
        assertThat(rule.isSensitive(List.of(500.0, 350.0, 150.0))).isFalse();
        assertThat(rule.isSensitive(List.of(150.0, 500.0, 351.0))).isTrue();
        assertThat(rule.isSensitive(List.of(7.0))).isTrue();
        assertThat(rule.isSensitive(List.of())).isFalse();
        assertThat(rule.isSensitive(List.of(0.0, 0.0))).isFalse();
        assertThat(new Dominance(1, 40).isSensitive(List.of(40.0, 60.0))).isTrue();
        assertThatThrownBy(() -> new Dominance(0, 85))
                .hasMessage("dominance of 0 and 85.0 per cent, expected at least one contributor and a share between 0"
                        + " and 100");
        assertThatThrownBy(() -> new Dominance(1, 100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dominance(1, 0)).isInstanceOf(IllegalArgumentException.class);
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
        NavigableSet<Integer> hidden = new ComplementarySuppression(table, sensitive, Cells.plain(), LEAST).hidden();
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
        NavigableSet<Integer> hidden =
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
