package org.payung.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SocialProtectionIndicatorTest {

    @Test
    void theExampleOfTheMethodIsDepthTimesBreadth() {
        double depth = SocialProtectionIndicator.depthPercent(120, 40, 20);
        double breadth = SocialProtectionIndicator.breadthPercent(40, 100);
        double whole = SocialProtectionIndicator.percent(120, 100, 20);

        assertThat(HalfEvenRounding.agrees(depth, new BigDecimal("15.0"))).isTrue();
        assertThat(HalfEvenRounding.agrees(breadth, new BigDecimal("40.0"))).isTrue();
        assertThat(HalfEvenRounding.agrees(whole, new BigDecimal("6.0"))).isTrue();
        assertThat(depth * breadth / 100).isCloseTo(whole, within(1e-12));
    }

    @Test
    void nobodyReachedIsNoBreadthAndHasNoDepth() {
        assertThat(SocialProtectionIndicator.breadthPercent(0, 100)).isZero();
        assertThat(SocialProtectionIndicator.percent(0, 100, 20)).isZero();
        assertThat(SocialProtectionIndicator.depthPercent(0, 1, 20)).isZero();
        assertThatThrownBy(() -> SocialProtectionIndicator.depthPercent(0, 0, 20))
                .hasMessage("actual beneficiaries 0.0, expected above 0");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> SocialProtectionIndicator.percent(-1, 1, 1))
                .hasMessage("expenditure -1.0, expected at least 0");
        assertThatThrownBy(() -> SocialProtectionIndicator.percent(1, 0, 1))
                .hasMessage("intended beneficiaries 0.0, expected above 0");
        assertThatThrownBy(() -> SocialProtectionIndicator.percent(1, 1, 0))
                .hasMessage("GDP a head 0.0, expected above 0");
        assertThatThrownBy(() -> SocialProtectionIndicator.depthPercent(-1, 1, 1))
                .hasMessage("expenditure -1.0, expected at least 0");
        assertThatThrownBy(() -> SocialProtectionIndicator.depthPercent(1, 1, 0))
                .hasMessage("GDP a head 0.0, expected above 0");
        assertThatThrownBy(() -> SocialProtectionIndicator.breadthPercent(-1, 1))
                .hasMessage("actual beneficiaries -1.0, expected at least 0");
        assertThatThrownBy(() -> SocialProtectionIndicator.breadthPercent(1, 0))
                .hasMessage("intended beneficiaries 0.0, expected above 0");
    }

    @Property
    void groupsAddUpToTheWhole(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 1e9) Double> byGroup,
            @ForAll @DoubleRange(min = 1, max = 1e6) double intended,
            @ForAll @DoubleRange(min = 1, max = 1e5) double gdp) {
        double all = byGroup.stream().mapToDouble(Double::doubleValue).sum();
        double sum = byGroup.stream()
                .mapToDouble(each -> SocialProtectionIndicator.percent(each, intended, gdp))
                .sum();
        double whole = SocialProtectionIndicator.percent(all, intended, gdp);

        assertThat(sum).isCloseTo(whole, within(1e-9 * (1 + whole)));
    }
}
