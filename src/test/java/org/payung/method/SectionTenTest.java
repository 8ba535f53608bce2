package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked aggregation of METHOD, section 10: five members, one without value. The numbers are invented. */
class SectionTenTest {

    private static final List<WeightedValue> MEMBERS = List.of(
            new WeightedValue(0.7, 7.86),
            new WeightedValue(3.0, 0.58),
            new WeightedValue(61.0, 0.41),
            new WeightedValue(45.0, 1.07),
            new WeightedValue(null, 9.10));

    @Test
    void theMeanOfTheObservedMembers() {
        WeightedMean mean = WeightedMean.of(MEMBERS).orElseThrow();

        agrees(mean.value(), "8.105");
        agrees(mean.coveragePercent() / 100, "0.5216");
    }

    @Test
    void theMissingMemberImputedAtOnePointTwo() {
        List<WeightedValue> imputed = MEMBERS.stream()
                .map(each -> each.hasValue() ? each : new WeightedValue(1.2, each.weight()))
                .toList();

        agrees(WeightedMean.of(imputed).orElseThrow().value(), "4.801");
        agrees(100 - WeightedMean.of(MEMBERS).orElseThrow().coveragePercent(), "47.8");
    }

    @Test
    void theBoundsThatAssumeNothing() {
        NoAssumptionBounds bounds = NoAssumptionBounds.of(MEMBERS).orElseThrow();

        agrees(bounds.lower(), "4.227");
        agrees(bounds.upper(), "52.072");
    }

    @Test
    void theCountryAverages() {
        SimpleAverages averages =
                SimpleAverages.of(Arrays.asList(0.7, 3.0, 61.0, 45.0)).orElseThrow();

        agrees(averages.mean(), "27.425");
        agrees(averages.median(), "24.0");
    }

    private static void agrees(double value, String printed) {
        assertThat(HalfEvenRounding.agrees(value, new BigDecimal(printed)))
                .as("%s prints as %s", value, printed)
                .isTrue();
    }
}
