package org.payung.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.payung.scheme.NetIncome.Household.COUPLE_WITH_TWO_CHILDREN;
import static org.payung.scheme.NetIncome.Household.SINGLE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.payung.catalogue.TaxTable;
import org.payung.catalogue.TaxTable.Contribution;
import org.payung.catalogue.TaxTable.Slice;
import org.payung.scheme.NetIncome.Household;
import org.payung.testkit.PeerNumbers;
import org.payung.testkit.PeerNumbers.Case;

class NetIncomeTest {

    private static BigDecimal amount(double value) {
        return BigDecimal.valueOf(value);
    }

    /** 10 per cent of the wage up to 3,000; 12,000 free a year, 6,000 for a spouse, 3,000 a child; 20 then 30 per cent. */
    private static TaxTable table(boolean deductible, boolean benefitTaxed, double onBenefit) {
        return new TaxTable(
                "XXX",
                "T",
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                "XXX",
                List.of(new Contribution(amount(10), amount(3000))),
                deductible,
                amount(12000),
                amount(6000),
                amount(3000),
                List.of(new Slice(amount(0), amount(20)), new Slice(amount(24000), amount(30))),
                benefitTaxed,
                amount(onBenefit),
                amount(100),
                List.of(),
                LocalDate.of(2024, 1, 1),
                "taxes/xxx.yml");
    }

    @Test
    void aWageIsLessContributionsAndTax() {
        // 4,000 less 300; 12 × 4,000 less 12,000 is 36,000: 4,800 and 3,600, a twelfth is 700
        assertThat(new NetIncome(table(false, false, 0), SINGLE).inWork(4000)).isCloseTo(3000, within(1e-9));
    }

    @Test
    void contributionsMayBeTakenOffBeforeTax() {
        // 12 × 3,700 less 12,000 is 32,400: 4,800 and 2,520, a twelfth is 610
        assertThat(new NetIncome(table(true, false, 0), SINGLE).inWork(4000)).isCloseTo(3090, within(1e-9));
    }

    @Test
    void aFamilyPaysLessAndReceivesFamilyBenefits() {
        // 36,000 less 6,000 and 6,000 is 24,000: 4,800, a twelfth is 400; two family benefits
        assertThat(new NetIncome(table(false, false, 0), COUPLE_WITH_TWO_CHILDREN).inWork(4000))
                .isCloseTo(3500, within(1e-9));
    }

    @Test
    void aBenefitIsTaxedAsTwelveOfItsMonths() {
        // 12 × 2,000 less 12,000 is 12,000: 2,400, a twelfth is 200
        assertThat(new NetIncome(table(false, true, 0), SINGLE).outOfWork(2000)).isCloseTo(1800, within(1e-9));
        assertThat(new NetIncome(table(false, false, 0), SINGLE).outOfWork(2000))
                .isEqualTo(2000);
        // 5 per cent of it, taken off or not before tax
        assertThat(new NetIncome(table(false, true, 5), SINGLE).outOfWork(2000)).isCloseTo(1700, within(1e-9));
        assertThat(new NetIncome(table(true, true, 5), SINGLE).outOfWork(2000)).isCloseTo(1720, within(1e-9));
    }

    @Test
    void withoutABenefitTheFamilyBenefitsRemain() {
        NetIncome couple = new NetIncome(table(false, true, 0), COUPLE_WITH_TWO_CHILDREN);

        assertThat(couple.outOfWork(0)).isEqualTo(200);
        assertThat(couple.replacementPercent(4000, 0)).isCloseTo(100 * 200 / 3500.0, within(1e-9));
        assertThat(couple.replacementPercent(4000, 1800)).isCloseTo(100 * 2000 / 3500.0, within(1e-9));
    }

    @Test
    void aWageOfNothingHasNoReplacement() {
        assertThatThrownBy(() -> new NetIncome(table(false, false, 0), SINGLE).replacementPercent(0, 100))
                .hasMessage("net income in work 0.0, expected above 0");
    }

    @Test
    void householdsAreOfOneOrTwoAdults() {
        assertThat(new Household(1, 0)).isEqualTo(SINGLE);
        assertThat(new Household(2, 1).adults()).isEqualTo(2);
        assertThatThrownBy(() -> new Household(0, 0))
                .hasMessage("0 adults and 0 children, expected 1 or 2 adults and 0 or more children");
        assertThatThrownBy(() -> new Household(3, 0)).hasMessageStartingWith("3 adults");
        assertThatThrownBy(() -> new Household(1, -1)).hasMessageContaining("-1 children");
    }

    @Test
    void aTableIsInForceFromItsFirstToItsLastDay() {
        TaxTable table = table(false, false, 0);

        assertThat(table.inForce(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(table.inForce(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(table.inForce(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(table.inForce(LocalDate.of(2025, 1, 1))).isFalse();
    }

    /** The same random inputs in Python: src/test/python/levels.py. */
    @Test
    void pythonAgrees() {
        List<Case> cases = PeerNumbers.of("levels.csv", "net");
        assertThat(cases).hasSize(8);
        for (Case peer : cases) {
            TaxTable table = new TaxTable(
                    "XXX",
                    "T",
                    LocalDate.of(2024, 1, 1),
                    null,
                    "XXX",
                    List.of(new Contribution(amount(peer.input(2)), amount(peer.input(3)))),
                    true,
                    amount(peer.input(4)),
                    amount(peer.input(5)),
                    amount(peer.input(6)),
                    List.of(
                            new Slice(amount(0), amount(peer.input(8))),
                            new Slice(amount(peer.input(9)), amount(peer.input(10)))),
                    true,
                    amount(peer.input(11)),
                    amount(peer.input(7)),
                    List.of(),
                    LocalDate.of(2024, 1, 1),
                    "taxes/xxx.yml");
            double found =
                    new NetIncome(table, COUPLE_WITH_TWO_CHILDREN).replacementPercent(peer.input(0), peer.input(1));
            assertThat(found).isCloseTo(peer.result(), within(1e-9 * (1 + peer.result())));
        }
    }
}
