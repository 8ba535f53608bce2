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
        SocialProtectionIndicator spi = new SocialProtectionIndicator(120, 100, 20);

        assertThat(HalfEvenRounding.agrees(spi.depthPercent(40), new BigDecimal("15.0")))
                .isTrue();
        assertThat(HalfEvenRounding.agrees(spi.breadthPercent(40), new BigDecimal("40.0")))
                .isTrue();
        assertThat(HalfEvenRounding.agrees(spi.percent(), new BigDecimal("6.0")))
                .isTrue();
        assertThat(spi.depthPercent(40) / 100 * (spi.breadthPercent(40) / 100)).isCloseTo(0.06, within(1e-15));
    }

    @Test
    void nobodyReachedIsNoBreadthAndHasNoDepth() {
        SocialProtectionIndicator spi = new SocialProtectionIndicator(0, 100, 20);

        assertThat(spi.breadthPercent(0)).isZero();
        assertThat(spi.percent()).isZero();
        assertThatThrownBy(() -> spi.depthPercent(0)).hasMessage("actual beneficiaries 0.0, expected above 0");
        assertThatThrownBy(() -> spi.breadthPercent(-1)).hasMessage("actual beneficiaries -1.0, expected at least 0");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new SocialProtectionIndicator(-1, 1, 1))
                .hasMessage("expenditure -1.0, expected at least 0");
        assertThatThrownBy(() -> new SocialProtectionIndicator(1, 0, 1))
                .hasMessage("intended beneficiaries 0.0, expected above 0");
        assertThatThrownBy(() -> new SocialProtectionIndicator(1, 1, 0)).hasMessage("GDP a head 0.0, expected above 0");
    }

    @Property
    void groupsAddUpToTheWhole(
            @ForAll @Size(min = 1, max = 6) List<@DoubleRange(min = 0, max = 1e9) Double> byGroup,
            @ForAll @DoubleRange(min = 1, max = 1e6) double intended,
            @ForAll @DoubleRange(min = 1, max = 1e5) double gdp) {
        double all = byGroup.stream().mapToDouble(Double::doubleValue).sum();
        double sum = byGroup.stream()
                .mapToDouble(each -> new SocialProtectionIndicator(each, intended, gdp).percent())
                .sum();
        double whole = new SocialProtectionIndicator(all, intended, gdp).percent();

        assertThat(sum).isCloseTo(whole, within(1e-9 * (1 + whole)));
    }
}
