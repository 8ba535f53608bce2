package org.payung.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.payung.catalogue.Formula;

/** Indicator files call a method by its name, and get that method. */
class NamedMethodsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "average-high-cost-multiple",
                "benefit-average",
                "benefit-elasticity",
                "benefit-level",
                "benefit-path",
                "benefit-response",
                "benefit-stabilisation",
                "c102",
                "c168",
                "difference",
                "erosion",
                "exhaustion",
                "financing-gap",
                "high-cost-multiple",
                "incidence",
                "income-stabilisation",
                "international-line",
                "legal-coverage",
                "moving-quarters",
                "net-replacement",
                "output-stabilisation",
                "payg-structure",
                "progress-anticipated",
                "progress-arrival",
                "progress-gap",
                "progress-growth",
                "progress-slope",
                "progress-status",
                "progress-trend",
                "ratio-of-sums",
                "registered-coverage",
                "scaled",
                "social-protection-indicator",
                "take-up"
            })
    void everyMethodAnswersUnderItsName(String name) {
        assertThat(NamedMethods.of(name).name()).isEqualTo(name);
    }

    @Test
    void aMethodIsOfTheClassThatBearsItsName() {
        assertThat(NamedMethods.of("benefit-path")).isInstanceOf(BenefitPathMethod.class);
        assertThat(NamedMethods.of("benefit-average")).isInstanceOf(BenefitAverageMethod.class);
        assertThat(NamedMethods.of("high-cost-multiple")).isInstanceOf(HighCostMethod.class);
        assertThat(NamedMethods.of("average-high-cost-multiple")).isInstanceOf(AverageHighCostMethod.class);
        assertThat(NamedMethods.of("income-stabilisation")).isInstanceOf(IncomeStabilisationMethod.class);
        assertThat(NamedMethods.of("output-stabilisation")).isInstanceOf(OutputStabilisationMethod.class);
    }

    @Test
    void theKindOfAMethodSaysWhichCellsThereAre() {
        assertThat(NamedMethods.followsFromRules(method("c102"))).isTrue();
        assertThat(NamedMethods.followsFromRules(method("benefit-level"))).isFalse();
        assertThat(NamedMethods.followsFromRules(new Formula.Level("SI_COV_UEMP")))
                .isFalse();
        assertThat(NamedMethods.ofRecentYears(method("financing-gap"))).isTrue();
        assertThat(NamedMethods.ofRecentYears(method("erosion"))).isFalse();
        assertThat(NamedMethods.ofRecentYears(new Formula.Level("SI_COV_UEMP"))).isFalse();
        assertThat(NamedMethods.ofWholeSeries(method("progress-trend"))).isPresent();
        assertThat(NamedMethods.ofWholeSeries(method("c102"))).isEmpty();
        assertThat(NamedMethods.ofWholeSeries(new Formula.Level("SI_COV_UEMP"))).isEmpty();
    }

    private static Formula method(String name) {
        return new Formula.Method(name, Map.of());
    }
}
