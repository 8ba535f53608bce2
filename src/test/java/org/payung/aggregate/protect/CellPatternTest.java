package org.payung.aggregate.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Disclosure;
import org.payung.series.Making;
import org.payung.series.Observation;
import org.payung.series.SeriesCell;
import org.payung.series.SeriesKey;
import org.payung.testkit.Figures;

/** The sums by which a reader can come from one figure to another; what nobody publishes stands in brackets. */
class CellPatternTest {

    private static final Disclosure RULES = new Disclosure(
            Map.of(),
            10,
            10,
            20,
            0,
            Optional.empty(),
            true,
            List.of(List.of("Y15T24", "Y_GE25"), List.of("Y15T24", "Y25T54", "Y_GE55")),
            Map.of("DECIDED", List.of("ACCEPTED", "REJECTED")));

    private static CellPattern pattern(String... figures) {
        return new CellPattern(Figures.of(figures).stream().toList(), RULES);
    }

    private static TreeSet<String> sums(String... figures) {
        return sums(pattern(figures));
    }

    /** Parts with their coefficients, then the total; of area, concept and period only what differs. */
    private static TreeSet<String> sums(CellPattern pattern) {
        TreeSet<String> sums = new TreeSet<>();
        List<SeriesCell> cells = pattern.cells();
        pattern.table().relations().forEach(relation -> {
            List<String> left = new ArrayList<>();
            List<String> right = new ArrayList<>();
            relation.coefficients().forEach((cell, coefficient) -> {
                String name = name(cells.get(cell), pattern.unseen().contains(cell), pattern.value(cell));
                double size = Math.abs(coefficient);
                (coefficient > 0 ? left : right).add((size == 1 ? "" : plain(size) + " ") + name);
            });
            left.sort(null);
            sums.add(String.join(" + ", left) + " = " + String.join(" + ", right));
        });
        return sums;
    }

    private static String name(SeriesCell cell, boolean unseen, double value) {
        SeriesKey key = cell.key();
        String name = String.join(".", key.concept(), key.scheme(), key.sex().code(), key.age(), key.breakdown()) + ":"
                + cell.period();
        return unseen ? "[" + name + " " + plain(value) + "]" : name;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    @Test
    void womenAndMenAreBoth() {
        assertThat(sums(
                        "N.IDN.UI.F._T._T 2023 40 EOP",
                        "N.IDN.UI.M._T._T 2023 60 EOP",
                        "N.IDN.UI._T._T._T 2023 100 EOP",
                        "N.IDN._Z._T._T._T 2023 100 EOP"))
                .contains("N.UI.F._T._T:2023 + N.UI.M._T._T:2023 = N.UI._T._T._T:2023")
                .contains("N.UI._T._T._T:2023 = N._Z._T._T._T:2023");
    }

    @Test
    void whatIsLeftOfATotalIsACellToo() {
        CellPattern pattern = pattern("N.IDN._Z.M._T._T 2023 60 EOP", "N.IDN._Z._T._T._T 2023 100 EOP");
        assertThat(sums(pattern)).containsExactly("N._Z.M._T._T:2023 + [N._Z.F._T._T:2023 40] = N._Z._T._T._T:2023");
        assertThat(pattern.withheld()).isEmpty();
        assertThat(pattern.unseen()).hasSize(1);
    }

    @Test
    void aCellReceivedAsHiddenIsWithheld() {
        CellPattern pattern = pattern(
                "N.IDN._Z.M._T._T 2023 60 EOP", "N.IDN._Z.F._T._T 2023 Q EOP", "N.IDN._Z._T._T._T 2023 100 EOP");
        assertThat(pattern.withheld()).isEqualTo(pattern.unseen()).hasSize(1);
    }

    @Test
    void partsThatDoNotMakeTheirTotalAreNoSum() {
        assertThat(sums(
                        "N.IDN._Z.F._T._T 2023 30 EOP",
                        "N.IDN._Z.M._T._T 2023 40 EOP",
                        "N.IDN._Z._T._T._T 2023 100 EOP"))
                .isEmpty();
        assertThat(sums("N.IDN._Z.M._T._T 2023 101 EOP", "N.IDN._Z._T._T._T 2023 98 EOP"))
                .isEmpty();
        assertThat(sums(
                        "N.IDN._Z._T._T.region=1 2023 80 EOP",
                        "N.IDN._Z._T._T.region=2 2023 60 EOP",
                        "N.IDN._Z._T._T._T 2023 100 EOP"))
                .isEmpty();
    }

    @Test
    void roundedPartsMayMissTheirTotalByHalfAUnitEachOrAThousandth() {
        String sum = "N._Z.F._T._T:2023 + N._Z.M._T._T:2023 = N._Z._T._T._T:2023";
        assertThat(sums(
                        "N.IDN._Z.F._T._T 2023 40 EOP",
                        "N.IDN._Z.M._T._T 2023 60 EOP",
                        "N.IDN._Z._T._T._T 2023 101.5 EOP"))
                .containsExactly(sum);
        assertThat(sums(
                        "N.IDN._Z.F._T._T 2023 40 EOP",
                        "N.IDN._Z.M._T._T 2023 60 EOP",
                        "N.IDN._Z._T._T._T 2023 101.6 EOP"))
                .isEmpty();
        assertThat(sums(
                        "N.IDN._Z.F._T._T 2023 40000 EOP",
                        "N.IDN._Z.M._T._T 2023 60000 EOP",
                        "N.IDN._Z._T._T._T 2023 100100 EOP"))
                .containsExactly(sum);
        assertThat(sums(
                        "N.IDN._Z.F._T._T 2023 40000 EOP",
                        "N.IDN._Z.M._T._T 2023 60000 EOP",
                        "N.IDN._Z._T._T._T 2023 100102 EOP"))
                .isEmpty();
    }

    @Test
    void everyPartitionOfTheAgesIsASum() {
        assertThat(sums(
                        "N.IDN._Z._T.Y15T24._T 2023 10 EOP",
                        "N.IDN._Z._T.Y25T54._T 2023 50 EOP",
                        "N.IDN._Z._T.Y_GE55._T 2023 40 EOP",
                        "N.IDN._Z._T.Y_GE25._T 2023 90 EOP",
                        "N.IDN._Z._T._T._T 2023 100 EOP"))
                .containsExactly(
                        "N._Z._T.Y15T24._T:2023 + N._Z._T.Y25T54._T:2023 + N._Z._T.Y_GE55._T:2023 = N._Z._T._T._T:2023",
                        "N._Z._T.Y15T24._T:2023 + N._Z._T.Y_GE25._T:2023 = N._Z._T._T._T:2023");
    }

    @Test
    void regionsLeaveARestWhereMoreThanRoundingIsLeft() {
        assertThat(sums(
                        "N.IDN._Z._T._T.region=1 2023 30 EOP",
                        "N.IDN._Z._T._T.region=2 2023 60 EOP",
                        "N.IDN._Z._T._T._T 2023 100 EOP"))
                .containsExactly(
                        "N._Z._T._T.region=1:2023 + N._Z._T._T.region=2:2023 + [N._Z._T._T.region=_REST:2023 10]"
                                + " = N._Z._T._T._T:2023");
        assertThat(sums(
                        "N.IDN._Z._T._T.region=1 2023 30 EOP",
                        "N.IDN._Z._T._T.region=2 2023 68.5 EOP",
                        "N.IDN._Z._T._T._T 2023 100 EOP"))
                .containsExactly("N._Z._T._T.region=1:2023 + N._Z._T._T.region=2:2023 = N._Z._T._T._T:2023");
    }

    @Test
    void aBreakdownOfTwoDimensionsHasTwoTotals() {
        assertThat(sums(
                        "N.IDN._Z._T._T.region=1;sector=A 2023 30 EOP",
                        "N.IDN._Z._T._T.region=1;sector=B 2023 20 EOP",
                        "N.IDN._Z._T._T.region=1 2023 50 EOP",
                        "N.IDN._Z._T._T.sector=A 2023 90 EOP"))
                .contains(
                        "N._Z._T._T.region=1;sector=A:2023 + N._Z._T._T.region=1;sector=B:2023"
                                + " = N._Z._T._T.region=1:2023",
                        "N._Z._T._T.region=1;sector=A:2023 + [N._Z._T._T.region=_REST;sector=A:2023 60]"
                                + " = N._Z._T._T.sector=A:2023");
    }

    @Test
    void otherSchemesAreARest() {
        assertThat(sums("N.IDN.UI._T._T._T 2023 30 EOP", "N.IDN._Z._T._T._T 2023 50 EOP"))
                .containsExactly("N.UI._T._T._T:2023 + [N._REST._T._T._T:2023 20] = N._Z._T._T._T:2023");
    }

    @Test
    void totalsThatNobodyMadeAreMadeOnTheWayToOneThatIsPublic() {
        assertThat(sums(
                        "N.IDN._Z.F._T.region=1 2023 5 EOP",
                        "N.IDN._Z.M._T.region=1 2023 25 EOP",
                        "N.IDN._Z.F._T.region=2 2023 30 EOP",
                        "N.IDN._Z.M._T.region=2 2023 40 EOP",
                        "N.IDN._Z._T._T._T 2023 100 EOP"))
                .contains(
                        "N._Z.F._T.region=1:2023 + N._Z.M._T.region=1:2023 = [N._Z._T._T.region=1:2023 30]",
                        "[N._Z._T._T.region=1:2023 30] + [N._Z._T._T.region=2:2023 70] = N._Z._T._T._T:2023",
                        "[N._Z.F._T._T:2023 35] + [N._Z.M._T._T:2023 65] = N._Z._T._T._T:2023");
    }

    @Test
    void decidedClaimsAreThoseAcceptedAndRejected() {
        assertThat(sums(
                        "ACCEPTED.IDN._Z._T._T._T 2023 30 EOP cases",
                        "REJECTED.IDN._Z._T._T._T 2023 20 EOP cases",
                        "DECIDED.IDN._Z._T._T._T 2023 50 EOP cases"))
                .containsExactly("ACCEPTED._Z._T._T._T:2023 + REJECTED._Z._T._T._T:2023 = DECIDED._Z._T._T._T:2023");
    }

    @Test
    void anAverageYearIsTheMeanOfItsQuartersAndAQuarterOfItsMonths() {
        assertThat(sums(
                        "N.IDN._Z._T._T._T 2023 20 AVG",
                        "N.IDN._Z._T._T._T 2023-Q1 10 AVG",
                        "N.IDN._Z._T._T._T 2023-Q2 20 AVG",
                        "N.IDN._Z._T._T._T 2023-Q3 30 AVG",
                        "N.IDN._Z._T._T._T 2023-10 20 AVG",
                        "N.IDN._Z._T._T._T 2023-11 20 AVG",
                        "N.IDN._Z._T._T._T 2023-12 20 AVG"))
                .containsExactly("3 N._Z._T._T._T:2023-Q1 + 3 N._Z._T._T._T:2023-Q2 + 3 N._Z._T._T._T:2023-Q3"
                        + " + N._Z._T._T._T:2023-10 + N._Z._T._T._T:2023-11 + N._Z._T._T._T:2023-12"
                        + " = 12 N._Z._T._T._T:2023");
    }

    @Test
    void aRunningTotalLeavesItsLastOrItsFirstMonths() {
        assertThat(sums(
                        "N.IDN._Z._T._T._T 2023-01/P8M 304 FLOW_CASES cases",
                        "N.IDN._Z._T._T._T 2023-01/P7M 300 FLOW_CASES cases"))
                .containsExactly("N._Z._T._T._T:2023-01/P7M + [N._Z._T._T._T:2023-08 4] = N._Z._T._T._T:2023-01/P8M");
        assertThat(sums("N.IDN._Z._T._T._T 2023 60 AVG", "N.IDN._Z._T._T._T 2023-S2 50 AVG"))
                .containsExactly("6 N._Z._T._T._T:2023-S2 + 6 [N._Z._T._T._T:2023-S1 70] = 12 N._Z._T._T._T:2023");
        assertThat(sums("N.IDN._Z._T._T._T 2023 60 AMOUNT IDR", "N.IDN._Z._T._T._T 2023-Q2 50 AMOUNT IDR"))
                .isEmpty();
        assertThat(sums("N.IDN._Z._T._T._T 2023 60 AMOUNT IDR", "N.IDN._Z._T._T._T 2023-Q1 70 AMOUNT IDR"))
                .isEmpty();
        assertThat(sums("N.IDN._Z._T._T._T 2023 60 AMOUNT IDR", "N.IDN._Z._T._T._T 2023-Q1 60 AMOUNT IDR"))
                .hasSize(1);
    }

    @Test
    void quartersThatAreNotTheirYearAreNoSum() {
        assertThat(sums(
                        "N.IDN._Z._T._T._T 2023 60 AVG",
                        "N.IDN._Z._T._T._T 2023-S1 10 AVG",
                        "N.IDN._Z._T._T._T 2023-S2 20 AVG"))
                .isEmpty();
    }

    @Test
    void stocksAtADayAndPersonsOfAPeriodDoNotAddUpOverTime() {
        assertThat(sums("N.IDN._Z._T._T._T 2023 60 EOP", "N.IDN._Z._T._T._T 2023-S1 10 EOP"))
                .isEmpty();
        assertThat(sums("N.IDN._Z._T._T._T 2023 60 FLOW_PERSONS", "N.IDN._Z._T._T._T 2023-S1 10 FLOW_PERSONS"))
                .isEmpty();
    }

    @Test
    void aMeanOfStocksIsASumWithThem() {
        List<Observation> stocks =
                Figures.of("S.IDN._Z._T._T._T 2023-06 10 EOP", "S.IDN._Z._T._T._T 2023-12 30 EOP").stream()
                        .toList();
        assertThat(sums(new CellPattern(with(stocks, made("N.IDN._Z._T._T._T 2023 20 AVG", stocks)), RULES)))
                .containsExactly("S._Z._T._T._T:2023-06 + S._Z._T._T._T:2023-12 = 2 N._Z._T._T._T:2023");
        assertThat(sums(new CellPattern(with(stocks, made("N.IDN._Z._T._T._T 2023 40 AVG", stocks)), RULES)))
                .containsExactly("S._Z._T._T._T:2023-06 + S._Z._T._T._T:2023-12 = N._Z._T._T._T:2023");
        assertThat(sums(new CellPattern(with(stocks, made("N.IDN._Z._T._T._T 2023 300 AVG", stocks)), RULES)))
                .isEmpty();
        assertThat(sums(new CellPattern(List.of(made("N.IDN._Z._T._T._T 2023 20 AVG", stocks)), RULES)))
                .isEmpty();
    }

    @Test
    void figuresBelowZeroStandInNoTable() {
        assertThat(pattern("N.IDN._Z._T._T._T 2023 -5 EOP").cells()).isEmpty();
        assertThat(pattern("N.IDN._Z._T._T._T 2023 0 EOP").cells()).hasSize(1);
    }

    private static List<Observation> with(List<Observation> parts, Observation made) {
        List<Observation> all = new ArrayList<>(parts);
        all.add(made);
        return all;
    }

    private static Observation made(String line, List<Observation> parts) {
        Observation from = Figures.of(line).stream().findFirst().orElseThrow();
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
                new Making("average-of-stocks", "in words", parts));
    }
}
