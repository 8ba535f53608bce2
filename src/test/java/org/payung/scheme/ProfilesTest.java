package org.payung.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.Catalogue;
import org.payung.catalogue.RuleSet;
import org.payung.testkit.ShippedTemplates;

/** The table of METHOD 4.1 from the scheme files as shipped, at half a unit of its last digit. */
class ProfilesTest {

    private static Catalogue catalogue;

    @BeforeAll
    static void read() throws IOException {
        catalogue = ShippedTemplates.catalogue();
    }

    @Test
    void indonesiaUntilFebruary2025() {
        BenefitPath path = path("IDN-JKP", "2025-02-06", ModelWorker.STANDARD);

        assertThat(rates(path)).containsExactly(45, 45, 45, 25, 25, 25, 0);
        averages(path, 45.0, 35.0);
        assertThat(path.highestBenefit(1)).hasValue(2_250_000);
        assertThat(path.highestBenefit(4)).hasValue(1_250_000);
    }

    @Test
    void indonesiaSinceFebruary2025() {
        BenefitPath path = path("IDN-JKP", "2025-02-07", ModelWorker.STANDARD);

        assertThat(rates(path)).containsExactly(60, 60, 60, 60, 60, 60, 0);
        averages(path, 60.0, 60.0);
        assertThat(path.highestBenefit(6)).hasValue(3_000_000);
        assertThat(path.highestBenefit(7)).hasValue(0);
    }

    @Test
    void malaysiaWith24MonthsOfContributions() {
        BenefitPath path = path("MYS-EIS", "2024-10-01", ModelWorker.STANDARD);

        assertThat(rates(path)).containsExactly(80, 50, 40, 40, 30, 30, 0);
        averages(path, 56.7, 45.0);
        assertThat(path.highestBenefit(1)).hasValue(4_800);
        assertThat(path.highestBenefit(6).orElseThrow()).isCloseTo(1_800, within(1e-9));
    }

    @Test
    void malaysiasCapGrewTwice() {
        assertThat(path("MYS-EIS", "2022-08-31", ModelWorker.STANDARD).highestBenefit(1))
                .hasValue(3_200);
        assertThat(path("MYS-EIS", "2022-09-01", ModelWorker.STANDARD).highestBenefit(1))
                .hasValue(4_000);
        assertThat(path("MYS-EIS", "2024-09-30", ModelWorker.STANDARD).highestBenefit(1))
                .hasValue(4_000);
    }

    @Test
    void malaysiasLadderGoesByContributions() {
        for (int[] rung : new int[][] {{12, 3}, {15, 3}, {16, 4}, {19, 4}, {20, 5}, {23, 5}, {24, 6}, {240, 6}}) {
            assertThat(path("MYS-EIS", "2024-10-01", ModelWorker.withRecord(rung[0]))
                            .months())
                    .describedAs("%s months of contributions", rung[0])
                    .isEqualTo(rung[1]);
        }
        RuleSet rules = rules("MYS-EIS", "2024-10-01");
        assertThat(BenefitPath.of(rules, ModelWorker.withRecord(11), null)).isEmpty();
    }

    @Test
    void thailandLaidOff() {
        BenefitPath path = path("THA-SSF", "2025-06-28", ModelWorker.STANDARD);

        assertThat(rates(path)).containsExactly(60, 60, 60, 60, 60, 60, 0);
        averages(path, 60.0, 60.0);
        assertThat(path.highestBenefit(1)).hasValue(9_000);
        averages(path("THA-SSF", "2025-06-27", ModelWorker.STANDARD), 50.0, 50.0);
    }

    @Test
    void thailandWithTheProposedWageBase() {
        var proposal = catalogue.schemes().get("THA-SSF").proposals().get(0);
        RuleSet proposed = rules("THA-SSF", "2026-11-22");
        for (var change : proposal.changes().entrySet()) {
            proposed = Parameter.parse(change.getKey()).change(proposed, change.getValue());
        }

        assertThat(proposal.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(BenefitPath.of(proposed, ModelWorker.STANDARD, null)
                        .orElseThrow()
                        .highestBenefit(1))
                .hasValue(10_500);
        assertThat(path("THA-SSF", "2026-11-22", ModelWorker.STANDARD).highestBenefit(1))
                .describedAs("a proposal is not in force")
                .hasValue(9_000);
    }

    @Test
    void thailandAfterAResignation() {
        BenefitPath path = path("THA-SSF", "2025-06-28", ModelWorker.STANDARD.afterResignation());

        assertThat(rates(path)).containsExactly(30, 30, 30, 0, 0, 0, 0);
        assertThat(path.highestBenefit(1)).hasValue(4_500);
    }

    @Test
    void vietNamByTheLadder() {
        for (int[] rung : new int[][] {{12, 3}, {36, 3}, {47, 3}, {48, 4}, {60, 5}, {72, 6}, {143, 11}, {144, 12}}) {
            assertThat(vietNam(rung[0], null).months())
                    .describedAs("%s months of contributions", rung[0])
                    .isEqualTo(rung[1]);
        }
        averages(vietNam(72, null), 60.0, 60.0);
        averages(vietNam(60, null), 60.0, 50.0);
        averages(vietNam(48, null), 60.0, 40.0);
        averages(vietNam(36, null), 60.0, 30.0);
        assertThat(vietNam(Integer.MAX_VALUE, null).months()).isEqualTo(12);
    }

    @Test
    void vietNamPaysAtMostFiveRegionalMinimumWages() {
        BenefitPath path = vietNam(72, "4960000");

        assertThat(path.highestBenefit(1)).hasValue(24_800_000);
        assertThat(path.benefit(50_000_000, 1)).isEqualTo(24_800_000);
        assertThat(path.benefit(10_000_000, 1)).isEqualTo(6_000_000);
        assertThat(path.isKnownInCurrency()).isTrue();
    }

    @Test
    void withoutTheMinimumWageVietNamHasRatesAndNoAmounts() {
        BenefitPath path = vietNam(72, null);

        assertThat(path.isKnownInCurrency()).isFalse();
        assertThat(path.ratePercent(1)).isEqualTo(60);
        assertThat(path.findBenefit(10_000_000, 1)).isEmpty();
        assertThat(path.highestBenefit(1)).isEmpty();
        assertThat(path.findAveragePercentAt(10_000_000, 3)).isEmpty();
        assertThat(path.total(10_000_000)).isEmpty();
        assertThat(path.findBenefit(10_000_000, 7))
                .describedAs("after the end nothing is paid, whatever the limit")
                .hasValue(0);
    }

    @Test
    void thePhilippines() {
        BenefitPath path = path("PHL-SSS", "2024-09-30", ModelWorker.STANDARD);

        assertThat(rates(path)).containsExactly(50, 50, 0, 0, 0, 0, 0);
        averages(path, 33.3, 16.7);
        assertThat(path.highestBenefit(1)).describedAs("no ceiling is entered").isEmpty();
        assertThat(path.averagePercent(24)).isCloseTo(4.2, within(0.05));
    }

    @Test
    void indiaHadHalfTheRateBeforeMarch2020() {
        averages(path("IND-ABVKY", "2024-06-30", ModelWorker.STANDARD), 50.0, 25.0);
        averages(path("IND-ABVKY", "2020-03-23", ModelWorker.STANDARD), 25.0, 12.5);
        assertThat(catalogue.schemes().get("IND-ABVKY").rulesOn(LocalDate.of(2024, 7, 1)))
                .isEmpty();
        assertThat(rules("IND-ABVKY", "2024-06-30").eligibility().onceIn()).hasToString("lifetime");
    }

    @Test
    void singaporeAt3000Dollars() {
        BenefitPath path = singapore();

        double[] printed = {50, 41.7, 33.3, 25, 25, 25};
        for (int month = 1; month <= 6; month++) {
            assertThat(path.ratePercentAt(3_000, month)).isCloseTo(printed[month - 1], within(0.05));
        }
        assertThat(path.averagePercentAt(3_000, 3)).isCloseTo(41.7, within(0.05));
        assertThat(path.averagePercentAt(3_000, 6)).isCloseTo(33.3, within(0.05));
        assertThat(path.highestBenefit(1)).hasValue(1_500);
        assertThat(path.highestBenefit(6)).hasValue(750);
        assertThat(path.total(3_000)).describedAs("6,000 in all").hasValue(6_000);
    }

    @Test
    void singaporePaysAtMostThePreviousWage() {
        assertThat(singapore().benefit(900, 1)).isEqualTo(900);
        assertThat(singapore().benefit(900, 4)).isEqualTo(750);
        assertThat(singapore().rates()).isEmpty();
        assertThat(singapore().ratePercent(1)).isZero();
        assertThat(BenefitPath.of(rules("SGP-SJS", "2025-04-01"), InsuranceRecord.STANDARD))
                .describedAs("flat amounts are no rate of the wage")
                .isEmpty();
    }

    @Test
    void koreasDailyCapsOver30DaysAndItsFloor() {
        assertThat(path("KOR-EI", "2025-12-31", ModelWorker.STANDARD).maximum().amount())
                .isEqualTo(1_980_000);
        BenefitPath path = path("KOR-EI", "2026-01-01", ModelWorker.STANDARD, "2000000");

        assertThat(path.highestBenefit(1)).hasValue(2_043_000);
        assertThat(path.benefit(2_000_000, 1))
                .describedAs("80 per cent of the minimum wage")
                .isEqualTo(1_600_000);
        assertThat(path.benefit(3_000_000, 1)).isEqualTo(1_800_000);
        assertThat(path.benefit(4_000_000, 1)).isEqualTo(2_043_000);
    }

    @Test
    void withoutTheMinimumWageKoreaIsKnownAtItsCapOnly() {
        BenefitPath path = path("KOR-EI", "2026-01-01", ModelWorker.STANDARD);

        assertThat(path.findBenefit(4_000_000, 1)).hasValue(2_043_000);
        assertThat(path.findBenefit(3_405_000, 1)).hasValue(2_043_000);
        assertThat(path.findBenefit(3_000_000, 1)).isEmpty();
        assertThat(path.highestBenefit(1)).hasValue(2_043_000);
    }

    @Test
    void mongoliasRateGrowsWithTheYears() {
        for (int[] rung : new int[][] {{24, 45}, {59, 45}, {60, 50}, {119, 50}, {120, 60}, {179, 60}, {180, 70}}) {
            assertThat(path("MNG-UI", "2023-12-31", ModelWorker.withRecord(rung[0]))
                            .ratePercent(1))
                    .describedAs("%s months of contributions", rung[0])
                    .isEqualTo(rung[1]);
        }
        RuleSet rules = rules("MNG-UI", "2023-12-31");
        assertThat(InsuranceRecord.matters(rules)).isTrue();
        assertThat(BenefitPath.of(rules, InsuranceRecord.LONGEST).orElseThrow().ratePercent(3))
                .isEqualTo(70);
        assertThat(path("MNG-UI", "2023-12-31", ModelWorker.STANDARD, "660000").benefit(500_000, 1))
                .describedAs("75 per cent of the minimum wage")
                .isEqualTo(495_000);
    }

    @Test
    void dependantsRaiseTheRateUpTo80() {
        double[] printed = {55, 65, 75, 80, 80};
        for (int dependants = 0; dependants < printed.length; dependants++) {
            assertThat(path("IRN-UI", "2024-09-30", ModelWorker.STANDARD.withDependants(dependants))
                            .ratePercent(1))
                    .isEqualTo(printed[dependants]);
        }
    }

    @Test
    void japanHasNoSingleRateAndAShorterDelayAfterAResignation() {
        assertThat(BenefitPath.of(rules("JPN-EI", "2026-11-22"), ModelWorker.STANDARD, null))
                .isEmpty();
        assertThat(rules("JPN-EI", "2026-11-22").eligibility().voluntaryQuit().delayDays())
                .isEqualTo(30);
        assertThat(rules("JPN-EI", "2025-03-31").eligibility().voluntaryQuit().delayDays())
                .isEqualTo(60);
    }

    @Test
    void everyRuleSetOfTheCatalogueIsMonotoneInTheWage() {
        catalogue
                .schemes()
                .values()
                .forEach(scheme -> scheme.rules()
                        .forEach(rules -> BenefitPath.of(rules, ModelWorker.STANDARD, new BigDecimal("1000"))
                                .ifPresent(path -> {
                                    double[] benefits = IntStream.rangeClosed(1, 300)
                                            .mapToDouble(step -> path.benefit(step * 100.0, 1))
                                            .toArray();
                                    for (int i = 1; i < benefits.length; i++) {
                                        assertThat(benefits[i])
                                                .describedAs("%s %s", scheme.key(), rules.id())
                                                .isGreaterThanOrEqualTo(benefits[i - 1]);
                                    }
                                })));
    }

    private static BenefitPath vietNam(int record, @Nullable String minimumWage) {
        return path("VNM-UI", "2026-11-22", ModelWorker.withRecord(record), minimumWage);
    }

    private static BenefitPath singapore() {
        return path("SGP-SJS", "2025-04-01", ModelWorker.STANDARD);
    }

    private static double[] rates(BenefitPath path) {
        return IntStream.rangeClosed(1, 7).mapToDouble(path::ratePercent).toArray();
    }

    private static void averages(BenefitPath path, double overThree, double overSix) {
        assertThat(DoubleStream.of(path.averagePercent(3), path.averagePercent(6))
                        .toArray())
                .containsExactly(new double[] {overThree, overSix}, within(0.05));
    }

    private static BenefitPath path(String scheme, String day, ModelWorker worker) {
        return path(scheme, day, worker, null);
    }

    private static BenefitPath path(String scheme, String day, ModelWorker worker, @Nullable String minimumWage) {
        return BenefitPath.of(rules(scheme, day), worker, minimumWage == null ? null : new BigDecimal(minimumWage))
                .orElseThrow();
    }

    private static RuleSet rules(String scheme, String day) {
        return catalogue.schemes().get(scheme).rulesOn(LocalDate.parse(day)).orElseThrow();
    }
}
